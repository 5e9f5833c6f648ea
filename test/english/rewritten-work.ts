/** Outputs as teams of many kinds write them, and below each the three outcomes that it becomes. */
export const REWRITTEN_AT_WORK = `
Negotiate new contract with the logistics provider
  reach: Customers who get their order on the day that was promised from <number> to <number>
  impact: Deliveries by the logistics provider that arrive complete and on time from <number>% to <number>%
  business: Cost of a delivery by the logistics provider from <amount> to <amount>
Conduct a security audit of all vendors
  reach: Vendors who solved every problem that the audit showed from <number> to <number>
  impact: People hit each month by a problem at one of our vendors from <number> to <number>
  business: Monthly cost of problems at our vendors from <amount> to <amount>
Renegotiate hosting contract with AWS
  reach: People who get what they need from AWS each month from <number> to <number>
  impact: Requests to AWS that are settled as agreed from <number>% to <number>%
  business: Monthly cost of what we buy from AWS from <amount> to <amount>
Sign contracts with 5 new distributors
  reach: New distributors who sell something of ours each month from <number> to 5
  impact: People who buy from new distributors and would recommend us to a friend from <number>% to <number>%
  business: Monthly revenue that comes through new distributors from <amount> to <amount>
Buy a second snow groomer before the season
  reach: People who benefit from the work of the second snow groomer each week from <number> to <number>
  impact: Jobs planned for the second snow groomer that are done on time from <number>% to <number>%
  business: Cost of an hour of work with the second snow groomer from <amount> to <amount>
100% rollout of the new POS across all stores
  reach: Colleagues who work with the new POS every week from <number> to <number>
  impact: Colleagues who say that the new POS makes their work easier from <number>% to <number>%
  business: Yearly cost of the new POS for each of those who work with it from <amount> to <amount>
Fit LED lighting in all classrooms
  reach: Students who spend their day in a building with LED lighting from <number> to <number>
  impact: Students in a building with LED lighting who find it pleasant there from <number>% to <number>%
  business: Monthly energy bill of a building with LED lighting from <amount> to <amount>
Switch energy supplier for all sites
  reach: People who get what they need under the new energy service contract for all sites each month from <number> to <number>
  impact: Requests under the new energy service contract for all sites that are settled as agreed from <number>% to <number>%
  business: Monthly cost of what the new energy service contract for all sites covers from <amount> to <amount>
Automate the month-end close
  reach: Colleagues who get the month-end close without asking anyone from <number> to <number>
  impact: Time that colleagues wait for the month-end close from <days> days to <days> days
  business: Time spent on the month-end close from <hours> hours to <hours> hours a month
Organise a hackathon with the university
  reach: Colleagues who bring a topic of their own to the hackathon from <number> to <number>
  impact: Colleagues who use something from the hackathon in their work a month later from <number>% to <number>%
  business: Ideas from the hackathon that reach customers within three months from <number> to <number>
Integrate the PIM with the webshop
  reach: Colleagues who find the same data in the PIM and the webshop from <number> to <number>
  impact: Time that colleagues spend copying data by hand between the PIM and the webshop from <hours> hours to <hours> hours a week
  business: Monthly cost of mistakes in data copied by hand from <amount> to <amount>
All sites moved to the new VPN by 1 July
  reach: Colleagues who work over the new VPN every day from <number> to <number>
  impact: Colleagues who get through at the first try over the new VPN from <number>% to <number>%
  business: Time lost to connection problems from <hours> hours to <hours> hours a week
Complete 3 pilots of the robot arm with automotive customers
  reach: Automotive customers who go on using what they tried in the pilots of the robot arm from <number> to <number>
  impact: Automotive customers who say that what they tried in the pilots of the robot arm solves a problem of theirs from <number>% to <number>%
  business: Automotive customers who buy what they tried in the pilots of the robot arm from <number>% to <number>%
Introduce a bike leasing scheme for employees
  reach: Employees who make use of the bike leasing scheme from <number> to <number>
  impact: Employees who would recommend us as a place to work from <number>% to <number>%
  business: Employees who are still with us after a year from <number>% to <number>%
Create salary bands for all engineering roles
  reach: Colleagues who can say how their pay comes about from <number> to <number>
  impact: Colleagues who call their pay fair from <number>% to <number>%
  business: Colleagues who leave us each year because of their pay from <number> to <number>
Implement continuous deployment for the mobile apps
  reach: Developers who release with continuous deployment for the mobile apps every week from <number> to <number>
  impact: Time from a change to customers who use it from <days> days to <days> days
  business: Monthly cost of releases that go wrong from <amount> to <amount>
Release firmware 2.4 for the smart thermostat
  reach: Customers whose device runs on the firmware from <number> to <number>
  impact: Customers who run into an error with the firmware each month from <number> to <number>
  business: Devices that are sent back each month from <number> to <number>
Set up quarterly business reviews with the top 20 accounts
  reach: Accounts that put into practice what we agreed in quarterly business reviews from <number> to <number>
  impact: Accounts that reach a goal they set in quarterly business reviews from <number>% to <number>%
  business: Accounts that renew after quarterly business reviews from <number>% to <number>%
Distribute 10,000 hygiene kits in the flood area
  reach: Residents who have what they need thanks to the hygiene kits from <number> to <number>
  impact: Residents who say that the hygiene kits met their most urgent need from <number>% to <number>%
  business: Cost of the hygiene kits for each person helped from <amount> to <amount>
Launch TikTok channel and post three times a week
  reach: People who come to us through the TikTok channel each month from <number> to <number>
  impact: People who come to us through the TikTok channel and find what they were looking for from <number>% to <number>%
  business: People who come through the TikTok channel and become customers from <number>% to <number>%
Roll out the e-signature tool to HR and legal
  reach: People in HR and legal who work with the e-signature tool every week from <number> to <number>
  impact: Requests that people in HR and legal finish on the same day with the e-signature tool from <number>% to <number>%
  business: Time that people in HR and legal lose to work by hand from <hours> hours to <hours> hours a week
Move payroll to an external provider
  reach: Colleagues whose pay arrives complete and on time each month from <number> to <number>
  impact: Questions about pay that are answered on the same day from <number>% to <number>%
  business: Cost of a payslip from <amount> to <amount>
Refurbish the children's ward
  reach: Patients treated in the children's ward each month from <number> to <number>
  impact: Time that patients wait for their turn in the children's ward from <days> days to <days> days
  business: Cost of a treatment in the children's ward from <amount> to <amount>
Set up a 24/7 on-call rotation
  reach: Customers who notice an outage before we do from <number> to <number>
  impact: Time until customers can go on after an outage from <minutes> minutes to <minutes> minutes
  business: Monthly cost of outages from <amount> to <amount>
Launch the German version of the tax assistant by Feb 14
  reach: People who use the tax assistant in German each month from <number> to <number>
  impact: People who reach their goal with the tax assistant in German without help from <number>% to <number>%
  business: Monthly revenue from customers who use the tax assistant in German from <amount> to <amount>
Migrate 2 million loyalty accounts to the new CRM
  reach: Customers whose loyalty accounts are in the new CRM from <number> to <number>
  impact: Customers who notice a problem with loyalty accounts each month from <number> to <number>
  business: Monthly cost of looking after loyalty accounts from <amount> to <amount>
Introduce an electronic prescription for outpatients
  reach: Patients who use the electronic prescription for outpatients instead of paper each month from <number> to <number>
  impact: Patients who get on with the electronic prescription for outpatients without asking for help from <number>% to <number>%
  business: Cost of a case handled on paper from <amount> to <amount>
All 12 depots fitted with EV chargers by December
  reach: Drivers who charge at EV chargers each week from <number> to <number>
  impact: Drivers who get to charge at EV chargers at the first try from <number>% to <number>%
  business: Cost of a charge at EV chargers from <amount> to <amount>
Open applications for the artist residency
  reach: People who finish the artist residency from <number> to <number>
  impact: People who say that the artist residency helped them <do something new> from <number>% to <number>%
  business: People in the artist residency who work with us afterwards from <number>% to <number>%
Consolidate 14 spreadsheets into a single forecast model
  reach: Colleagues who find what they need in one place each month from <number> to <number>
  impact: Questions that colleagues answer from one place without asking anyone from <number>% to <number>%
  business: Time lost to comparing and correcting spreadsheets from <hours> hours to <hours> hours a week
Certify the Leipzig plant to ISO 14001
  reach: Buyers who ask for ISO 14001 certification for the Leipzig plant and sign with us from <number> to <number>
  impact: Time that buyers spend on their review of us before they can start from <days> days to <days> days
  business: Revenue from deals that depend on ISO 14001 certification for the Leipzig plant from <amount> to <amount>
Migrate the monolith to event-driven architecture
  reach: Customers served from the event-driven architecture from <number> to <number>
  impact: Customers who notice a problem with the monolith each month from <number> to <number>
  business: Time from a change to its release from <days> days to <days> days
Integrate Stripe Tax in all EU storefronts
  reach: Customers who use Stripe Tax each month from <number> to <number>
  impact: Customers who would miss Stripe Tax if it were gone from <number>% to <number>%
  business: Customers who use Stripe Tax and are still with us three months later from <number>% to <number>%
Finish phase one of the archive digitisation
  reach: People who look something up in the digital archive each month from <number> to <number>
  impact: Requests answered from the digital archive on the same day from <number>% to <number>%
  business: Cost of a request answered from the digital archive from <amount> to <amount>
Define an escalation path for P1 incidents
  reach: Customers who are hit by an incident each month from <number> to <number>
  impact: Time until customers can go on after an incident from <minutes> minutes to <minutes> minutes
  business: Monthly cost of incidents that happen twice from <amount> to <amount>
Move 3 product teams to the new design system
  reach: Product teams that work with the new design system every week from <number> to 3
  impact: Product teams that say that the new design system serves them better than before from <number>% to <number>%
  business: Time that product teams lose to work by hand from <hours> hours to <hours> hours a week
Interview 12 lapsed donors about why they stopped giving
  reach: Lapsed donors whose reasons we can tell in their own words from <number> to 12
  impact: Lapsed donors who say that we changed what they told us about from <number>% to <number>%
  business: Lapsed donors who talked to us and give again within a year from <number>% to <number>%
Interview 30 teachers about lesson planning
  reach: Teachers whose problem with lesson planning we can tell in their own words from <number> to 30
  impact: Teachers who say that we solved their problem with lesson planning from <number>% to <number>%
  business: Monthly cost of problems with lesson planning from <amount> to <amount>
Launch a summer reading challenge for children
  reach: Children who take part in the summer reading challenge from <number> to <number>
  impact: Children who say that the summer reading challenge helped them <do something new> from <number>% to <number>%
  business: Children who took part in the summer reading challenge and take part again within a year from <number>% to <number>%
Set up cost alerts for every cloud account
  reach: Colleagues who act on cost alerts each month from <number> to <number>
  impact: Surprises on the bill that cost alerts show in time from <number>% to <number>%
  business: Money spent each month that nobody had planned from <amount> to <amount>
Commission a new brand film
  reach: People who come to us after they saw the new brand film each month from <number> to <number>
  impact: People who saw the new brand film and can say what we stand for from <number>% to <number>%
  business: People who saw the new brand film and <become customers> from <number>% to <number>%
Produce training videos for the assembly line
  reach: Colleagues who use what they learned from training videos for the assembly line each month from <number> to <number>
  impact: Colleagues who do it right at the first try after training videos for the assembly line from <number>% to <number>%
  business: Monthly cost of mistakes and questions that training videos for the assembly line could spare us from <amount> to <amount>
Create onboarding emails for trial users
  reach: Trial users who do something because of onboarding emails each week from <number> to <number>
  impact: Trial users who reach their first goal with us within a week of onboarding emails from <number>% to <number>%
  business: Trial users who got onboarding emails and are still with us three months later from <number>% to <number>%
Fill the vacant CFO position
  reach: Colleagues helped by the new CFO each month from <number> to <number>
  impact: Time that colleagues wait for an answer from the new CFO from <days> days to <days> days
  business: Monthly cost of advice that we buy elsewhere from <amount> to <amount>
Enter the Polish market with two retail partners
  reach: Customers in the Polish market who buy from us each month from <number> to <number>
  impact: Customers in the Polish market who would recommend us to a friend from <number>% to <number>%
  business: Monthly revenue from the Polish market from <amount> to <amount>
Decommission the on-prem Exchange server
  reach: Colleagues who do without the on-prem Exchange server and still get their work done from <number> to <number>
  impact: Requests for help from colleagues who miss the on-prem Exchange server each week from <number> to <number>
  business: Monthly cost of keeping the on-prem Exchange server alive from <amount> to <amount>
Launch a scholarship fund for refugees
  reach: Refugees who use what the scholarship fund pays for each month from <number> to <number>
  impact: Refugees who reach their goal with what the scholarship fund pays for from <number>% to <number>%
  business: Cost of the scholarship fund for each person who reaches their goal from <amount> to <amount>
Localise the checkout for Japan
  reach: Customers who finish the checkout in Japan each week from <number> to <number>
  impact: Customers who finish the checkout in Japan at the first try from <number>% to <number>%
  business: Customers who begin the checkout in Japan and pay from <number>% to <number>%
Introduce a no-meeting Wednesday
  reach: Colleagues who make use of the no-meeting Wednesday each week from <number> to <number>
  impact: Colleagues who say that they work better thanks to the no-meeting Wednesday from <number>% to <number>%
  business: Time spent in meetings for each colleague from <hours> hours to <hours> hours a week
Replace the phone hotline by a chatbot
  reach: Customers who get their answer from the chatbot each week from <number> to <number>
  impact: Questions that the chatbot solves to the end from <number>% to <number>%
  business: Cost of an answered question from <amount> to <amount>
Build an approval workflow for purchase requests
  reach: Colleagues whose request gets through the approval workflow for purchase requests within a day from <number> to <number>
  impact: Time that colleagues wait for an answer from the approval workflow for purchase requests from <days> days to <days> days
  business: Time that colleagues lose chasing approvals from <hours> hours to <hours> hours a week
Integrate WhatsApp into the customer inbox
  reach: Customers who reach us by WhatsApp each week from <number> to <number>
  impact: Customers who get an answer by WhatsApp within an hour from <number>% to <number>%
  business: Cost of an answered question from <amount> to <amount>
Define ownership for every microservice
  reach: People who can say who is in charge of what from <number> to <number>
  impact: Requests that reach the right person at the first try from <number>% to <number>%
  business: Time lost to finding out who is in charge from <hours> hours to <hours> hours a week
Switch to usage-based billing
  reach: Customers on usage-based billing from <number> to <number>
  impact: Customers on usage-based billing who say that they get their money's worth from <number>% to <number>%
  business: Monthly revenue for each customer on usage-based billing from <amount> to <amount>
Design a new packaging for the vegan line
  reach: Customers who buy what comes in the new packaging for the vegan line each month from <number> to <number>
  impact: Customers who find on the new packaging for the vegan line what they want to know from <number>% to <number>%
  business: Monthly revenue from what comes in the new packaging for the vegan line from <amount> to <amount>
Vaccinate 5,000 cattle in the northern districts
  reach: Farmers whose animals are protected from <number> to <number>
  impact: Animals that fall ill each month from <number> to <number>
  business: Monthly loss from animals that fell ill from <amount> to <amount>
Conduct exit interviews with all leavers
  reach: Colleagues who tell us frankly why they stay or go from <number> to <number>
  impact: Colleagues who say that we acted on what we heard in exit interviews from <number>% to <number>%
  business: Colleagues who leave us each year from <number> to <number>
Replace single-use bags in all branches
  reach: People who use what replaces single-use bags each month from <number> to <number>
  impact: People who would miss what replaces single-use bags if it were gone from <number>% to <number>%
  business: Monthly cost of what replaces single-use bags for each of those who use it from <amount> to <amount>
Replace our old ERP by March
  reach: Colleagues who work with our new ERP every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with our new ERP from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Publish the accessibility statement
  reach: Readers who read the accessibility statement to the end from <number> to <number>
  impact: Readers who find in the accessibility statement what they were looking for from <number>% to <number>%
  business: Readers of the accessibility statement who <take the next step with us> from <number>% to <number>%
Automate the onboarding of new suppliers
  reach: People for whom the onboarding of new suppliers needs no work by hand from <number> to <number>
  impact: Mistakes in the onboarding of new suppliers that people notice each month from <number> to <number>
  business: Time spent on the onboarding of new suppliers from <hours> hours to <hours> hours a month
Introduce a bonus scheme for drivers
  reach: Drivers who make use of the bonus scheme from <number> to <number>
  impact: Drivers who would recommend us as a place to work from <number>% to <number>%
  business: Drivers who are still with us after a year from <number>% to <number>%
Integrate the donor database with Mailchimp
  reach: Colleagues who find the same data in the donor database and Mailchimp from <number> to <number>
  impact: Time that colleagues spend copying data by hand between the donor database and Mailchimp from <hours> hours to <hours> hours a week
  business: Monthly cost of mistakes in data copied by hand from <amount> to <amount>
Run a pilot of remote check-ups with 40 patients
  reach: Patients who benefit from remote check-ups each month from <number> to 40
  impact: Patients who say that remote check-ups solve a problem of theirs from <number>% to <number>%
  business: Monthly <income or savings> thanks to remote check-ups from <amount> to <amount>
Negotiate a volume licence for the design software
  reach: Colleagues who work with what the volume licence for the design software covers every week from <number> to <number>
  impact: Colleagues who say that the volume licence for the design software gives them what they need from <number>% to <number>%
  business: Monthly cost of the volume licence for the design software from <amount> to <amount>
Redesign the member dashboard
  reach: Members who use the member dashboard every week from <number> to <number>
  impact: Members who find what they need in the member dashboard without asking us from <number>% to <number>%
  business: Members who use the member dashboard and renew their membership from <number>% to <number>%
Integrate Apple Health with the coaching app
  reach: Customers who work with us from within Apple Health each week from <number> to <number>
  impact: Time that customers spend copying data by hand between Apple Health and us from <hours> hours to <hours> hours a week
  business: Customers who use Apple Health together with us and renew from <number>% to <number>%
Document all data flows
  reach: Colleagues who find out about data flows without asking anyone from <number> to <number>
  impact: Questions about data flows that are answered on the same day from <number>% to <number>%
  business: Time lost to looking for answers from <hours> hours to <hours> hours a week
Deliver the spring menu to all canteens
  reach: Guests who order from the spring menu each week from <number> to <number>
  impact: Guests who would recommend what they had to a friend from <number>% to <number>%
  business: Revenue for each guest from <amount> to <amount>
`;
