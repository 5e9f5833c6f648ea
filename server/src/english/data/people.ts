/** People and the bodies they form. */
export const PEOPLE = {
  /** Those that a team works for. */
  outsiders: `
    academia academic accountant adopter adult advertiser adviser advisor agency agent alumnus
    amateur ambassador applicant artist asker athlete attendee audience author backer banker
    beginner beneficiary blogger borrower brewer broker business buyer caller candidate caregiver
    carer cfo champion child churner cio citizen client clinician co-op coder commenter community
    commuter company complainer consultant consumer contributor cook couple creator creditor crowd
    cto customer cyclist dealer debtor decision-maker dentist detractor dev developer diner
    dispatcher distributor doctor donor driver early-adopter editor-in-chief enterprise enthusiast
    entrepreneur evaluator evangelist expat expatriate expert family fan farmer father fellow female
    filer firm follower founder franchisee freelance freelancer friend funder gamer girl government
    grantee guardian guest gymgoer hacker hobbyist holder homeowner household immigrant industry
    influencer inhabitant institution insured investor invitee journalist juror kid landlord lawyer
    learner lessee librarian listener local lurker maker man marketer member merchant migrant mother
    municipality musician neighbor neighbour newbie newcomer ngo nonprofit nurse occupant onlooker
    operator org organisation organization organizer owner panelist parent parishioner participant
    partner passenger patient patron payee payer peer pensioner person pharmacist photographer
    physician player podcaster policyholder population practitioner prescriber professional promoter
    prospect provider publisher pupil purchaser reader recipient recruiter referrer registrant
    renter reporter requester researcher reseller resident respondent retailer reviewer rider runner
    scholar scientist seeker seller senior shipper shopper signatory signer smb smbs sme solopreneur
    speaker spectator sponsor stakeholder start-up startup streamer student subscriber supplier
    supporter surfer teacher teen teenager tenant tester thinker tourist trader tradesperson
    traveler traveller trialer trialist tutor user user-base userbase vegetarian vendor veteran
    viewer visitor volunteer voter watcher winner woman worker writer youngster youth`,
  /** Those who do the work. */
  insiders: `
    agent analyst apprentice architect assistant associate bdr board ceo chief coach coachee
    colleague committee contractor contributor coo coordinator council crew csm department designer
    developer direct-report director dpo driver employee engineer everybody everyone exec executive
    facilitator graduate group head headcount hire hr intern lead leader leadership line-manager
    maintainer manager member mentee mentor new-hire new-starter newcomer newhire nurse officer
    organizer owner pm president product-manager programmer rep representative responder sdr se
    squad sre staff starter steward supervisor swe teacher team teammate technician tester trainee
    trainer volunteer vp vps worker workforce`,
} as const;

/** Groups of one, for whom "N of them" still counts bodies of people. */
export const BODIES = `
    account agency bank business chapter city clinic club community company country district
    enterprise firm hospital household library market merchant municipality ngo nonprofit org
    organisation organization region restaurant retailer school shop stall startup state store team
    tenant university workspace`;
