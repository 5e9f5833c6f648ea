/** People and the bodies they form. */
export const PEOPLE = {
  /** Those that a team works for. */
  outsiders: `
    account-holder adopter adult advertiser agency alumnus amateur ambassador applicant artist asker athlete attendee audience author backer banker beginner beneficiary blogger borrower  brewer
    business buyer caller candidate caregiver carer cfo champion child churner cio citizen client  clinician co-op commenter commuter company-customer company complainer
    consumer consumer-household contributor cook couple coder cto creator creditor customer cyclist dealer debtor decision-maker dentist designer-customer detractor developer dev diner distributor doctor donor driver early-adopter
    editor-in-chief enterprise entrepreneur enthusiast evaluator evangelist event-goer expat expert fan family farmer father fellow female filer firm follower founder franchisee freelancer friend funder gamer gig-worker
    girl government grantee guest guardian gymgoer hacker hobbyist holder homeowner   household immigrant influencer influential-user inhabitant institution insured investor
    invitee journalist juror kid landlord lawyer learner lessee librarian library-user listener local lurker maker man marketer member merchant migrant mother municipality
    musician neighbor neighbour newbie newcomer nonprofit ngo nurse occupant onlooker org organisation organization organizer owner panelist parent parishioner participant
    partner passenger patient patron payer payee peer pensioner  person pharmacist photographer physician pilot-customer player podcaster policyholder practitioner prescriber
    professional promoter prospect provider publisher pupil purchaser reader recipient recruiter referrer registrant renter reporter requester researcher reseller resident respondent  retailer reviewer
    rider runner sales-lead scientist  scholar seeker seller senior shipper shop-owner shopper signatory signer smb smbs sme solopreneur speaker spectator sponsor
    stakeholder startup start-up streamer student subscriber supplier supporter surfer teacher teen teenager tenant tester thinker tourist trader traveler traveller trialist trialer tutor
     user vegetarian vendor veteran viewer visitor volunteer voter watcher winner woman worker writer youth youngster userbase user-base customer-base population crowd community
    cohort-member team-customer tenant workspace-owner freelance expatriate evaluator operator dispatcher agent broker adviser advisor consultant accountant tradesperson creator-partner seller-partner academic   store-owner academia industry`,
  /** Those who do the work. */
  insiders: `
    analyst apprentice architect assistant associate board ceo chief coach coachee colleague committee contractor coo coordinator council crew csm department designer developer direct-report director dpo employee
    engineer executive exec facilitator graduate group head hire hr intern lead leader leadership line-manager manager member mentee mentor new-hire new-starter newcomer newhire officer owner pm
    president product-manager programmer rep representative responder sdr se squad sre staff starter steward supervisor swe team teammate technician trainee trainer vp vps workforce worker agent
    headcount bdr maintainer contributor organizer tester volunteer everyone everybody leader nurse teacher driver`,
} as const;

/** Groups of one, for whom "N of them" still counts bodies of people. */
export const BODIES = `
  account school hospital clinic team city country market workspace organisation organization org company business firm site-customer household project-adopter restaurant store
  university municipality bank ngo nonprofit  agency tenant enterprise startup region state district chapter club community library retailer merchant shop`;
