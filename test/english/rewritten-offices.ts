/** Outputs of standards, checks, releases and back offices, and below each the three outcomes that it becomes. */
export const REWRITTEN_IN_OFFICES = `
Achieve SOC 2 Type II compliance
  reach: Buyers who ask for SOC 2 Type II compliance and sign with us from <number> to <number>
  impact: Time that buyers spend on their review of us before they can start from <days> days to <days> days
  business: Revenue from deals that depend on SOC 2 Type II compliance from <amount> to <amount>
Achieve Investors in People accreditation
  reach: Applicants who name Investors in People accreditation as a reason to come to us each month from <number> to <number>
  impact: Colleagues who would recommend us as a place to work from <number>% to <number>%
  business: Colleagues who leave us each year from <number> to <number>
Become B Corp certified
  reach: Buyers who ask for B Corp certification and sign with us from <number> to <number>
  impact: Time that buyers spend on their review of us before they can start from <days> days to <days> days
  business: Revenue from deals that depend on B Corp certification from <amount> to <amount>
Become GDPR compliant
  reach: Customers who decide for themselves what we may do with their data from <number> to <number>
  impact: Time until customers get an answer about their own data from <days> days to <days> days
  business: Deals that wait for GDPR compliance from <number> to <number>
Achieve WCAG 2.2 AA accessibility conformance
  reach: People who use what we offer with a screen reader or the keyboard alone from <number> to <number>
  impact: People with a disability who reach their goal without help from <number>% to <number>%
  business: Monthly revenue from customers who need an accessible product from <amount> to <amount>
Ship multi-language support
  reach: Customers who use multi-language support each month from <number> to <number>
  impact: Customers who would miss multi-language support if it were gone from <number>% to <number>%
  business: Customers who use multi-language support and are still with us three months later from <number>% to <number>%
Deliver the A/B testing framework
  reach: Teams that decide by an experiment with the A/B testing framework each month from <number> to <number>
  impact: Experiments with the A/B testing framework that change what we decide from <number>% to <number>%
  business: Time from an idea to a decision with the A/B testing framework from <days> days to <days> days
Develop a chatbot for HR questions
  reach: Colleagues who get their answer from the chatbot for HR questions each week from <number> to <number>
  impact: Questions that the chatbot for HR questions solves to the end from <number>% to <number>%
  business: Cost of an answered question from <amount> to <amount>
Create a data catalog
  reach: Colleagues who answer a question with data from the data catalog each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of mistakes that the data catalog would have shown in time from <amount> to <amount>
Document the deployment process
  reach: Developers who release by the deployment process every week from <number> to <number>
  impact: Time from a change to customers who use it from <days> days to <days> days
  business: Monthly cost of releases that go wrong from <amount> to <amount>
Release version 3.0
  reach: Customers who use version 3.0 each month from <number> to <number>
  impact: Customers who reach their goal with version 3.0 at the first try from <number>% to <number>%
  business: Customers who use version 3.0 and are still with us three months later from <number>% to <number>%
Automate regression tests
  reach: Customers who run into an error after a release from <number> to <number>
  impact: Releases after which customers notice nothing but the improvement from <number>% to <number>%
  business: Time from a change to its release from <days> days to <days> days
Automate deployments
  reach: Developers who release on their own every week from <number> to <number>
  impact: Time from a change to customers who use it from <days> days to <days> days
  business: Monthly cost of releases that go wrong from <amount> to <amount>
Define 3 buyer personas
  reach: Teams that decide by the personas each month from <number> to <number>
  impact: Customers like those in the personas who say that we solve their main problem from <number>% to <number>%
  business: New customers who are like those in the personas from <number>% to <number>%
Every ward with its own pharmacist
  reach: Patients looked after by the new pharmacist each week from <number> to <number>
  impact: Time that patients wait for an appointment from <days> days to <days> days
  business: Monthly cost of overtime and agency staff from <amount> to <amount>
Mapping of all culverts complete
  reach: Customers who use the map of culverts each month from <number> to <number>
  impact: Customers who would miss the map of culverts if it were gone from <number>% to <number>%
  business: Customers who use the map of culverts and are still with us three months later from <number>% to <number>%
Weigh bridge recalibrated
  reach: People who benefit from the weighbridge each month from <number> to <number>
  impact: People who say that the weighbridge solves a problem of theirs from <number>% to <number>%
  business: Monthly <income or savings> thanks to the weighbridge from <amount> to <amount>
Send reminders before each appointmentIntroduce parametric crop insurance for smallholder farmers
  reach: Smallholder farmers who do something because of reminders each week from <number> to <number>
  impact: Smallholder farmers who call reminders useful from <number>% to <number>%
  business: Smallholder farmers who come back to us through reminders within a month from <number>% to <number>%
Commission the new blister packaging line
  reach: Customers whose order goes through the new blister packaging line each week from <number> to <number>
  impact: Orders through the new blister packaging line that are right at the first try from <number>% to <number>%
  business: Cost of an order that goes through the new blister packaging line from <amount> to <amount>
Implement electronic consent forms in the outpatient clinic
  reach: Patients who give their consent with electronic consent forms each week from <number> to <number>
  impact: Patients who say that they understood what they agreed to from <number>% to <number>%
  business: Appointments put off each month because a signature is missing from <number> to <number>
Deliver the contract lifecycle management system
  reach: Colleagues who use the contract lifecycle management system every week from <number> to <number>
  impact: Colleagues who get done what they came for in the contract lifecycle management system without asking for help from <number>% to <number>%
  business: Time that colleagues lose without the contract lifecycle management system from <hours> hours to <hours> hours a week
Migrate on-call alerts to Opsgenie
  reach: Customers who notice an outage before we do from <number> to <number>
  impact: Time until customers can go on after an outage from <minutes> minutes to <minutes> minutes
  business: Monthly cost of outages from <amount> to <amount>
Move our build pipelines to GitHub Actions
  reach: Developers who build and release on GitHub Actions every week from <number> to <number>
  impact: Time from a change to customers who use it from <days> days to <days> days
  business: Time lost to builds that fail or wait from <hours> hours to <hours> hours a week
Create battlecards for the top five competitors
  reach: Sales reps who work with battlecards every week from <number> to <number>
  impact: Prospects who say that sales reps understood what they need from <number>% to <number>%
  business: Deals won against a competitor from <number>% to <number>%
Set up a customer success playbook for mid-market accounts
  reach: Colleagues who work with the customer success playbook each month from <number> to <number>
  impact: Questions that colleagues answer from the customer success playbook without asking anyone from <number>% to <number>%
  business: Time that colleagues lose without the customer success playbook from <hours> hours to <hours> hours a week
Introduce a four-eyes check for payments above 10,000 euros
  reach: Teams that work by the four-eyes check for payments every week from <number> to <number>
  impact: Mistakes that the four-eyes check for payments stops before they cost money from <number>% to <number>%
  business: Monthly loss to mistakes and fraud from <amount> to <amount>
Deliver unconscious bias training to all hiring managers
  reach: Hiring managers who use what they learned in unconscious bias training every week from <number> to <number>
  impact: Applicants and colleagues who say that we treat them fairly from <number>% to <number>%
  business: Time until a role is filled from <days> days to <days> days
Replace the legacy claims system
  reach: Customers served from the new claims system from <number> to <number>
  impact: Customers who notice a disruption each month from <number> to <number>
  business: Monthly cost of running the new claims system from <amount> to <amount>
Introduce dynamic pricing for last-minute rooms
  reach: Customers who buy at a price that follows dynamic pricing for last-minute rooms each month from <number> to <number>
  impact: Customers who call the price they paid fair from <number>% to <number>%
  business: Monthly revenue from what is sold with dynamic pricing for last-minute rooms from <amount> to <amount>
Complete the SOX control testing
  reach: Teams that closed every gap that the SOX control testing showed from <number> to <number>
  impact: Gaps from the SOX control testing that are closed within a month from <number>% to <number>%
  business: Yearly cost of gaps that come up again from <amount> to <amount>
Build a self-service analytics layer in dbt
  reach: Colleagues who answer a question with data from the self-service analytics layer each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of mistakes that the self-service analytics layer would have shown in time from <amount> to <amount>
Set up a bug bounty programme
  reach: Security researchers who report a hole through the bug bounty programme each month from <number> to <number>
  impact: Time until a hole that puts customers at risk is closed from <days> days to <days> days
  business: Monthly cost of holes that others find before us from <amount> to <amount>
Roll out a medication reconciliation checklist on all wards
  reach: Patients whose care follows the medication reconciliation checklist each week from <number> to <number>
  impact: Patients harmed each month by a mistake that the medication reconciliation checklist is there to prevent from <number> to <number>
  business: Monthly cost of longer stays and treatments because of such mistakes from <amount> to <amount>
Deploy zero-trust network access
  reach: Colleagues whose work is protected by zero-trust network access from <number> to <number>
  impact: Attacks that are stopped before anyone is harmed from <number>% to <number>%
  business: Monthly cost of attacks and of cleaning up after them from <amount> to <amount>
Consolidate 14 customer databases into one CRM
  reach: Colleagues who find all they need in one CRM each week from <number> to <number>
  impact: Customers who have to tell us something only once from <number>% to <number>%
  business: Time that colleagues lose looking things up in several places from <hours> hours to <hours> hours a week
Implement a shift-swap feature in the rostering app
  reach: Colleagues who work with the shift-swap feature every week from <number> to <number>
  impact: Work that colleagues finish at the first try with the shift-swap feature from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Launch a peer support group for new mothers
  reach: New mothers who come to the peer support group each month from <number> to <number>
  impact: New mothers who say that the peer support group helps them from <number>% to <number>%
  business: Cost of the peer support group for each of those who come from <amount> to <amount>
Introduce a probation review after three months
  reach: New colleagues who can tell how they are doing before their probation ends from <number> to <number>
  impact: New colleagues who say that they know what is expected of them from <number>% to <number>%
  business: New colleagues who are still with us after a year from <number>% to <number>%
Develop a digital twin of the paint shop
  reach: Colleagues who try a change in the digital twin of the paint shop before they make it each month from <number> to <number>
  impact: Changes tried in the digital twin of the paint shop that then work at the first try from <number>% to <number>%
  business: Monthly cost of standstill and scrap from <amount> to <amount>
Implement automated invoice matching
  reach: Colleagues who no longer compare or type figures by hand from <number> to <number>
  impact: Cases that automated invoice matching settles without a question from <number>% to <number>%
  business: Time spent on cases that automated invoice matching leaves open from <hours> hours to <hours> hours a week
Deliver a cyber tabletop exercise for the board
  reach: Colleagues who can tell what to do in an emergency from <number> to <number>
  impact: Time from an alarm to the first right decision from <minutes> minutes to <minutes> minutes
  business: Monthly cost of outages and attacks from <amount> to <amount>
Introduce same-day delivery in Berlin and Hamburg
  reach: Shoppers who order with same-day delivery each week from <number> to <number>
  impact: Orders with same-day delivery that arrive when they were promised from <number>% to <number>%
  business: Shoppers who order with same-day delivery and buy again within three months from <number>% to <number>%
Standardise job titles across all offices
  reach: Colleagues who use job titles in a talk about their work from <number> to <number>
  impact: Colleagues who say that they know how to grow with us from <number>% to <number>%
  business: Colleagues who are still with us after a year from <number>% to <number>%
Launch the customer community on Discourse
  reach: People who take part in the customer community each month from <number> to <number>
  impact: People in the customer community who would recommend it to a friend from <number>% to <number>%
  business: People in the customer community who are still with us three months later from <number>% to <number>%
Provide tablets to all home care nurses
  reach: Home care nurses who work with tablets every week from <number> to <number>
  impact: Home care nurses who say that tablets make their work easier from <number>% to <number>%
  business: Yearly cost of tablets for each of those who work with them from <amount> to <amount>
Publish pay gap report
  reach: Colleagues who can say how their pay comes about from <number> to <number>
  impact: Colleagues who call their pay fair from <number>% to <number>%
  business: Colleagues who leave us each year because of their pay from <number> to <number>
Deliver financial literacy workshops in 20 schools
  reach: Students who come to financial literacy workshops in 20 schools from <number> to <number>
  impact: Students who use something they learned at financial literacy workshops in 20 schools a month later from <number>% to <number>%
  business: Students who come to financial literacy workshops in 20 schools and <take the next step with us> within three months from <number>% to <number>%
Introduce a carbon price in investment decisions
  reach: Teams that decide with the carbon price in view each month from <number> to <number>
  impact: Money we invest in what cuts emissions from <number>% to <number>%
  business: Monthly energy bill from <amount> to <amount>
Set up a war room for peak season
  reach: Teams that bring a problem to the war room each week from <number> to <number>
  impact: Problems brought to the war room that are settled on the same day from <number>% to <number>%
  business: Monthly cost of problems that are settled too late from <amount> to <amount>
Replace plastic trays with compostable ones
  reach: Customers served with compostable trays each week from <number> to <number>
  impact: Customers who find compostable trays at least as good as before from <number>% to <number>%
  business: Monthly cost of compostable trays and of waste from <amount> to <amount>
Deploy feature flags in all services
  reach: Developers who build with feature flags every week from <number> to <number>
  impact: Time from an idea to customers who use it from <days> days to <days> days
  business: Share of the time of developers that goes into building something twice from <number>% to <number>%
Rewrite the claims correspondence in plain language
  reach: Customers who get the claims correspondence in words that they understand each month from <number> to <number>
  impact: Customers who understand the claims correspondence without a question from <number>% to <number>%
  business: Monthly cost of questions about the claims correspondence from <amount> to <amount>
Install rainwater tanks on the roof of the depot
  reach: People whose building is served by rainwater tanks from <number> to <number>
  impact: Water used that comes from rainwater tanks from <number>% to <number>%
  business: Monthly water bill of a site with rainwater tanks from <amount> to <amount>
Ship scheduled reports for workspace admins
  reach: Workspace admins who decide something with scheduled reports each week from <number> to <number>
  impact: Questions that workspace admins answer from scheduled reports without asking us from <number>% to <number>%
  business: Workspace admins who use scheduled reports and are still with us three months later from <number>% to <number>%
Deploy route optimisation for the delivery fleet
  reach: Drivers whose tours come from the route optimisation for the delivery fleet every day from <number> to <number>
  impact: Deliveries planned with the route optimisation for the delivery fleet that arrive when they were promised from <number>% to <number>%
  business: Cost of a delivery from <amount> to <amount>
Install vision inspection on line 4
  reach: Customers who get their order without a fault each month from <number> to <number>
  impact: Faults that the vision inspection finds before they leave us from <number>% to <number>%
  business: Monthly cost of scrap and returns from <amount> to <amount>
Introduce a nurse-led heart failure clinic
  reach: Patients treated in the nurse-led heart failure clinic each month from <number> to <number>
  impact: Time that patients wait for their turn in the nurse-led heart failure clinic from <days> days to <days> days
  business: Cost of a treatment in the nurse-led heart failure clinic from <amount> to <amount>
Publish open educational resources for maths
  reach: Teachers who teach with open educational resources for maths every week from <number> to <number>
  impact: Teachers who find in open educational resources for maths what they need for a lesson from <number>% to <number>%
  business: Time that teachers spend on preparing lessons from <hours> hours to <hours> hours a week
`;
