/** Outputs of many kinds, and below each the three outcomes that it becomes. */
export const REWRITTEN = `
Launch the new onboarding flow by July 31
  reach: Customers who finish the new onboarding flow each week from <number> to <number>
  impact: Customers who finish the new onboarding flow without asking for help from <number>% to <number>%
  business: Customers who finish the new onboarding flow and are still with us three months later from <number>% to <number>%
Ship dark mode and saved filters
  reach: Customers who use dark mode and saved filters each month from <number> to <number>
  impact: Customers who would miss dark mode and saved filters if they were gone from <number>% to <number>%
  business: Customers who use dark mode and saved filters and are still with us three months later from <number>% to <number>%
Users can export their data as CSV by Q3
  reach: Users who export their data as CSV each month from <number> to <number>
  impact: Users who export their data as CSV at the first try from <number>% to <number>%
  business: Users who export their data as CSV and are still with us three months later from <number>% to <number>%
Enable customers to pay by invoice
  reach: Customers who pay by invoice each month from <number> to <number>
  impact: Customers who pay by invoice at the first try from <number>% to <number>%
  business: Customers who pay by invoice and are still with us three months later from <number>% to <number>%
Integrate with Salesforce
  reach: Customers who work with us from within Salesforce each week from <number> to <number>
  impact: Time that customers spend copying data by hand between Salesforce and us from <hours> hours to <hours> hours a week
  business: Customers who use Salesforce together with us and renew from <number>% to <number>%
The payments API is finalised and released
  reach: Developers who build on the payments API each month from <number> to <number>
  impact: Time that developers need for a first working call from <hours> hours to <hours> hours
  business: Monthly revenue from customers who use the payments API from <amount> to <amount>
Migrate billing to the new platform
  reach: Customers whose billing runs on the new platform from <number> to <number>
  impact: Customers who notice a problem with billing each month from <number> to <number>
  business: Monthly cost of running billing from <amount> to <amount>
Complete the cloud migration by the end of Q2
  reach: Customers served from the cloud from <number> to <number>
  impact: Customers who notice a disruption each month from <number> to <number>
  business: Monthly running cost for each customer from <amount> to <amount>
Sunset the legacy portal
  reach: Customers who do without the legacy portal and still reach their goal from <number> to <number>
  impact: Requests for help from customers who miss the legacy portal each week from <number> to <number>
  business: Monthly cost of keeping the legacy portal alive from <amount> to <amount>
Launch Stripe Checkout v2
  reach: Customers who pay with Stripe Checkout v2 each month from <number> to <number>
  impact: Customers whose payment with Stripe Checkout v2 works at the first try from <number>% to <number>%
  business: Customers who give up at the payment from <number>% to <number>%
Roll out 2FA to all users
  reach: Users who sign in with 2FA each week from <number> to <number>
  impact: Users who get in at the first try with 2FA from <number>% to <number>%
  business: Monthly cost of accounts that were broken into or locked from <amount> to <amount>
Redesign the checkout page
  reach: Customers who order on the checkout page each week from <number> to <number>
  impact: Customers who get through the checkout page at the first try from <number>% to <number>%
  business: Customers who come to the checkout page and pay from <number>% to <number>%
New pricing page live by Q3
  reach: Visitors who take the next step on the new pricing page each week from <number> to <number>
  impact: Visitors who find what they were looking for on the new pricing page from <number>% to <number>%
  business: Visitors who come through the new pricing page and become customers from <number>% to <number>%
MVP of the mobile app
  reach: Customers who use the mobile app each month from <number> to <number>
  impact: Customers who reach their goal with the mobile app at the first try from <number>% to <number>%
  business: Customers who use the mobile app and are still with us three months later from <number>% to <number>%
Release version 2 of the editor for teachers
  reach: Teachers who use the editor each month from <number> to <number>
  impact: Teachers who reach their goal with the editor at the first try from <number>% to <number>%
  business: Teachers who use the editor and are still with us three months later from <number>% to <number>%
Launch Acme's partner portal
  reach: Customers who use Acme's partner portal each month from <number> to <number>
  impact: Customers who reach their goal with Acme's partner portal at the first try from <number>% to <number>%
  business: Customers who use Acme's partner portal and are still with us three months later from <number>% to <number>%
Build an AI assistant that drafts replies
  reach: Customers who get their answer from the AI assistant each week from <number> to <number>
  impact: Questions that the AI assistant solves to the end from <number>% to <number>%
  business: Cost of an answered question from <amount> to <amount>
Fix the top 20 bugs
  reach: Customers who run into the top 20 bugs each week from <number> to <number>
  impact: Customers who finish what they began without an error from <number>% to <number>%
  business: Customers who leave after they ran into the top 20 bugs from <number> to <number>
Pay down tech debt in the billing service
  reach: Customers who get an improvement within a month of asking for it from <number> to <number>
  impact: Customers who run into an error each month from <number> to <number>
  business: Share of our time that goes into new things instead of repairs from <number>% to <number>%
Refactor the payment module
  reach: Developers who change something in the payment module each month from <number> to <number>
  impact: Customers who run into an error in the payment module each week from <number> to <number>
  business: Time from a change in the payment module to its release from <days> days to <days> days
Upgrade to Kubernetes 1.25
  reach: Customers served from Kubernetes 1.25 from <number> to <number>
  impact: Customers who notice a disruption each month from <number> to <number>
  business: Monthly running cost for each customer from <amount> to <amount>
Building a data warehouse
  reach: Colleagues who answer a question with data from the data warehouse each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of mistakes that the data warehouse would have shown in time from <amount> to <amount>
Build a dashboard for store managers
  reach: Store managers who decide something with the dashboard each week from <number> to <number>
  impact: Questions that store managers answer from the dashboard without asking anyone from <number>% to <number>%
  business: Store managers who act on the dashboard before a problem costs money from <number>% to <number>%
Automate invoice approvals
  reach: People for whom invoice approvals need no work by hand from <number> to <number>
  impact: Mistakes in invoice approvals that people notice each month from <number> to <number>
  business: Time spent on invoice approvals from <hours> hours to <hours> hours a month
Implement Workday by the end of the year
  reach: Colleagues who work with Workday every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with Workday from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Hire a VP of Engineering
  reach: Customers who use something that we released with the new VP of Engineering on board from <number> to <number>
  impact: Time that customers wait for an improvement they asked for from <days> days to <days> days
  business: Customers who leave each month because something they need is missing from <number> to <number>
Hire 3 account executives
  reach: Prospects who talk to the new account executives each week from <number> to <number>
  impact: Prospects who get an offer within a day of asking from <number>% to <number>%
  business: Monthly revenue from deals that the new account executives won from <amount> to <amount>
Train 40 sales reps on the playbook
  reach: Sales reps who work with the playbook every week from <number> to 40
  impact: Prospects who say that sales reps understood what they need from <number>% to <number>%
  business: Offers of sales reps that become contracts from <number>% to <number>%
Train all support agents on the new tool
  reach: Support agents who work with the new tool every week from <number> to <number>
  impact: Customers whose question support agents solve at the first contact with the new tool from <number>% to <number>%
  business: Cost of a question solved by support agents with the new tool from <amount> to <amount>
All employees complete the privacy training
  reach: Employees who use what they learned in the privacy training every week from <number> to <number>
  impact: People hit each month by a mistake that the privacy training warns of from <number> to <number>
  business: Monthly cost of mistakes that the privacy training warns of from <amount> to <amount>
Onboard 50 merchants to the new portal
  reach: Merchants who use the new portal every week from <number> to 50
  impact: Merchants who say that the new portal serves them better than before from <number>% to <number>%
  business: Merchants who are still with us three months after they came to the new portal from <number>% to <number>%
Interview 20 customers about invoicing
  reach: Customers whose problem with invoicing we can tell in their own words from <number> to 20
  impact: Customers who say that we solved their problem with invoicing from <number>% to <number>%
  business: Customers who told us about their problem with invoicing and pay for what we made of it from <number>% to <number>%
Run 5 A/B tests on the pricing page
  reach: Customers who see a version that proved itself in the A/B tests on the pricing page from <number> to <number>
  impact: Customers who reach their goal with the version that won in the A/B tests on the pricing page from <number>% to <number>%
  business: Monthly revenue from versions that won in the A/B tests on the pricing page from <amount> to <amount>
Complete the GDPR review
  reach: Customers who decide for themselves what we may do with their data from <number> to <number>
  impact: Time until customers get an answer about their own data from <days> days to <days> days
  business: Deals that wait for the GDPR review from <number> to <number>
Obtain SOC 2 certification before 2026-03-31
  reach: Buyers who ask for SOC 2 certification and sign with us from <number> to <number>
  impact: Time that buyers spend on their review of us before they can start from <days> days to <days> days
  business: Revenue from deals that depend on SOC 2 certification from <amount> to <amount>
Draft contract templates for enterprise deals
  reach: Customers who sign a contract based on contract templates for enterprise deals without a change from <number> to <number>
  impact: Time that customers wait for a contract they can sign from <days> days to <days> days
  business: Deals lost over the wording of a contract from <number> to <number>
Develop a go-to-market strategy
  reach: Prospects we reach with the go-to-market strategy who try us each month from <number> to <number>
  impact: Prospects we reach with the go-to-market strategy who say that we solve their main problem from <number>% to <number>%
  business: Monthly revenue from customers won with the go-to-market strategy from <amount> to <amount>
Define the refund policy
  reach: Customers whose case is settled under the refund policy each month from <number> to <number>
  impact: Time that customers wait until their case is settled from <days> days to <days> days
  business: Customers who had a problem and are still with us three months later from <number>% to <number>%
Create a hiring process for engineers
  reach: Engineers who come to us each month and fit the role from <number> to <number>
  impact: Engineers who would recommend applying with us to a friend from <number>% to <number>%
  business: Time until a role is filled from <days> days to <days> days
Introduce OKRs in all departments
  reach: Teams that decide by OKRs each month from <number> to <number>
  impact: People who can say what they leave undone because of OKRs from <number>% to <number>%
  business: Our time and money that goes into what OKRs put first from <number>% to <number>%
Finish the budget for 2027
  reach: Managers who decide with figures from the budget each month from <number> to <number>
  impact: Time from the end of the month to figures that can be trusted from <days> days to <days> days
  business: Money spent each month that nobody had planned from <amount> to <amount>
Publish 12 blog posts this quarter
  reach: Readers who come back for the blog posts each month from <number> to <number>
  impact: Readers who find in the blog posts what they were looking for from <number>% to <number>%
  business: Readers who come through the blog posts and <become customers> from <number>% to <number>%
Create a knowledge base for the 20 most common requests
  reach: Customers who find their answer in the knowledge base each month from <number> to <number>
  impact: Questions that customers answer from the knowledge base without asking us from <number>% to <number>%
  business: Monthly cost of questions that the knowledge base could answer from <amount> to <amount>
Run a brand awareness campaign on LinkedIn
  reach: People who come to us through the brand awareness campaign on LinkedIn each week from <number> to <number>
  impact: People who come to us through the brand awareness campaign on LinkedIn and find what they were looking for from <number>% to <number>%
  business: People who come through the brand awareness campaign on LinkedIn and become customers from <number>% to <number>%
Host 4 webinars for CFOs
  reach: CFOs who come to the webinars from <number> to <number>
  impact: CFOs who use something they learned at the webinars a month later from <number>% to <number>%
  business: CFOs who come to the webinars and become customers within three months from <number>% to <number>%
Organise a team offsite
  reach: Colleagues who bring a topic of their own to the team offsite from <number> to <number>
  impact: Colleagues who use something from the team offsite in their work a month later from <number>% to <number>%
  business: Ideas from the team offsite that reach customers within three months from <number> to <number>
Sign partnerships with 5 resellers
  reach: People who come to us through resellers each month from <number> to <number>
  impact: People who come through resellers and reach their first goal with us within a week from <number>% to <number>%
  business: Monthly revenue that comes through resellers from <amount> to <amount>
Roll out the loyalty programme in 3 countries
  reach: Customers who use the loyalty programme in 3 countries each month from <number> to <number>
  impact: Customers who use the loyalty programme in 3 countries and would recommend us to a friend from <number>% to <number>%
  business: Customers who use the loyalty programme in 3 countries and buy again within a month from <number>% to <number>%
Open an office in Lisbon
  reach: Customers served by the office in Lisbon each week from <number> to <number>
  impact: Customers of the office in Lisbon who get an answer on the same day from <number>% to <number>%
  business: Monthly revenue from customers of the office in Lisbon from <amount> to <amount>
Open 2 new stores in Berlin
  reach: People served at the new stores in Berlin each week from <number> to <number>
  impact: People who come to the new stores in Berlin and get what they came for from <number>% to <number>%
  business: Weekly revenue of the new stores in Berlin from <amount> to <amount>
Launch in Germany and Austria
  reach: Customers in Germany and Austria who buy from us each month from <number> to <number>
  impact: Customers in Germany and Austria who would recommend us to a friend from <number>% to <number>%
  business: Monthly revenue from Germany and Austria from <amount> to <amount>
Introduce an annual plan for small shops
  reach: Small shops on the annual plan from <number> to <number>
  impact: Small shops that say that they get their money's worth on the annual plan from <number>% to <number>%
  business: Monthly revenue for each customer on the annual plan from <amount> to <amount>
Translate the help centre into Polish
  reach: People who use the help centre in Polish each month from <number> to <number>
  impact: People who reach their goal with the help centre in Polish without help from <number>% to <number>%
  business: Monthly revenue from customers who use the help centre in Polish from <amount> to <amount>
Renegotiate contracts with our 5 biggest suppliers
  reach: Customers who get their order on the day that was promised from <number> to <number>
  impact: Time that customers wait because a supplier is late from <days> days to <days> days
  business: Monthly cost of what we buy from our biggest suppliers from <amount> to <amount>
Complete 80% of the roadmap items
  reach: Customers who use something that came out of the roadmap items each month from <number> to <number>
  impact: Customers who say that what came out of the roadmap items helps them from <number>% to <number>%
  business: Customers who use what came out of the roadmap items and are still with us three months later from <number>% to <number>%
Close 50 tickets
  reach: Customers who have a solution on the day they ask from <number> to <number>
  impact: Customers who need to ask only once from <number>% to <number>%
  business: Cost of a solved request from <amount> to <amount>
Install solar panels on the roof
  reach: People whose building runs on solar panels from <number> to <number>
  impact: Energy used that comes from solar panels from <number>% to <number>%
  business: Monthly energy bill of a building with solar panels from <amount> to <amount>
Do the thing
  reach: People who benefit from the thing each month from <number> to <number>
  impact: People who say that the thing solves a problem of theirs from <number>% to <number>%
  business: Monthly <income or savings> thanks to the thing from <amount> to <amount>
Integrate our till with Shopify
  reach: Customers who work with us from within Shopify each week from <number> to <number>
  impact: Time that customers spend copying data by hand between Shopify and us from <hours> hours to <hours> hours a week
  business: Customers who use Shopify together with us and renew from <number>% to <number>%
Open source our design tokens
  reach: External developers who use our design tokens each month from <number> to <number>
  impact: External developers who would miss our design tokens if they were gone from <number>% to <number>%
  business: External developers who use our design tokens and are still with us three months later from <number>% to <number>%
Open a second dialysis ward in Leeds by September
  reach: Patients treated in the second dialysis ward in Leeds each month from <number> to <number>
  impact: Time that patients wait for their turn in the second dialysis ward in Leeds from <days> days to <days> days
  business: Cost of a treatment in the second dialysis ward in Leeds from <amount> to <amount>
Let citizens renew their passport online
  reach: Citizens who renew their passport online each month from <number> to <number>
  impact: Citizens who renew their passport online at the first try from <number>% to <number>%
  business: Cost of a case from <amount> to <amount>
Digitise all building permit applications
  reach: Residents who finish building permit applications online each month from <number> to <number>
  impact: Residents who finish building permit applications online without asking for help from <number>% to <number>%
  business: Cost of handling building permit applications on paper from <amount> to <amount>
Install electronic shelf labels in every store
  reach: Shoppers who buy in a store that has electronic shelf labels each week from <number> to <number>
  impact: Shoppers who find what they came for in a store that has electronic shelf labels from <number>% to <number>%
  business: Weekly revenue of a store that has electronic shelf labels from <amount> to <amount>
Open a cross-docking hub near Rotterdam
  reach: Recipients whose delivery goes through the cross-docking hub each week from <number> to <number>
  impact: Deliveries through the cross-docking hub that arrive on the promised day from <number>% to <number>%
  business: Cost of a delivery through the cross-docking hub from <amount> to <amount>
Equip 200 vans with telematics
  reach: Recipients who get a delivery made with telematics each week from <number> to <number>
  impact: Deliveries made with telematics that arrive on the promised day from <number>% to <number>%
  business: Cost of a delivery made with telematics from <amount> to <amount>
Launch a maths tutoring programme for year 9 pupils
  reach: Year 9 pupils who take part in the maths tutoring programme each month from <number> to <number>
  impact: Year 9 pupils in the maths tutoring programme who would recommend it to a friend from <number>% to <number>%
  business: Year 9 pupils who use the maths tutoring programme and finish the year from <number>% to <number>%
Install solar panels on 40 school roofs
  reach: People whose building runs on solar panels from <number> to <number>
  impact: Energy used that comes from solar panels from <number>% to <number>%
  business: Monthly energy bill of a building with solar panels from <amount> to <amount>
Add barcode scanning to the warehouse app
  reach: Colleagues who work with barcode scanning every week from <number> to <number>
  impact: Work that colleagues finish at the first try with barcode scanning from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Introduce a skill tree and daily quests
  reach: Players who try the skill tree and daily quests each week from <number> to <number>
  impact: Players who come back the day after they tried the skill tree and daily quests from <number>% to <number>%
  business: Monthly revenue from players who use the skill tree and daily quests from <amount> to <amount>
Launch a mobile deposit feature for small businesses
  reach: Small businesses that use the mobile deposit feature each month from <number> to <number>
  impact: Small businesses that get what they need with the mobile deposit feature without calling us from <number>% to <number>%
  business: Cost of serving a customer with the mobile deposit feature from <amount> to <amount>
`;
