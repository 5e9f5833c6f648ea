/** Outputs of offices, shops, wards and product teams, and below each the three outcomes that it becomes. */
export const REWRITTEN_IN_TEAMS = `
Get listed on the AWS Marketplace
  reach: People who come to us through the AWS Marketplace listing each month from <number> to <number>
  impact: People who come to us through the AWS Marketplace listing and find what they were looking for from <number>% to <number>%
  business: People who come through the AWS Marketplace listing and become customers from <number>% to <number>%
Set up a second shift in the paint shop
  reach: Customers who get their order on the promised day from <number> to <number>
  impact: Time that customers wait for their order from <days> days to <days> days
  business: Cost of an order from <amount> to <amount>
Relaunch the intranet with a proper search
  reach: Colleagues who work with the intranet every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with the intranet from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Host a recruiting day at three universities
  reach: Guests who come to the recruiting day from <number> to <number>
  impact: Guests who use something they learned at the recruiting day a month later from <number>% to <number>%
  business: Guests who come to the recruiting day and <take the next step with us> within three months from <number>% to <number>%
Finish migrating the ledger to double-entry
  reach: Customers whose ledger runs on double-entry from <number> to <number>
  impact: Customers who notice a problem with the ledger each month from <number> to <number>
  business: Monthly cost of running the ledger from <amount> to <amount>
Offer free hearing tests in twelve shops
  reach: Shoppers who take free hearing tests in twelve shops each month from <number> to <number>
  impact: Shoppers who know after free hearing tests in twelve shops what to do next from <number>% to <number>%
  business: Shoppers who <take the next step with us> after free hearing tests in twelve shops from <number>% to <number>%
Build 40 social housing units
  reach: Tenants who live in the social housing units from <number> to <number>
  impact: Tenants who call the social housing units a good home from <number>% to <number>%
  business: Monthly cost of running the social housing units from <amount> to <amount>
Digitise the goods-in process
  reach: Colleagues who work with the digital goods-in process every week from <number> to <number>
  impact: Mistakes in the goods-in process that colleagues notice each month from <number> to <number>
  business: Time spent on the goods-in process from <hours> hours to <hours> hours a week
Stand up a data quality team
  reach: Colleagues who base a decision on the work of the new data quality team each month from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of mistakes that the data could have told us about from <amount> to <amount>
MVP of the parent portal in use at 5 schools
  reach: Families who use the parent portal at 5 schools each month from <number> to <number>
  impact: Families who reach their goal with the parent portal at 5 schools at the first try from <number>% to <number>%
  business: Families who use the parent portal at 5 schools and come back next year from <number>% to <number>%
Close the acquisition of Northwind
  reach: Customers who buy from both sides after the acquisition of Northwind from <number> to <number>
  impact: Customers who say that they are served as well as before the acquisition of Northwind from <number>% to <number>%
  business: Monthly revenue that the acquisition of Northwind adds from <amount> to <amount>
Consolidate 6 legal entities into 2
  reach: Customers who deal with one of us instead of several from <number> to <number>
  impact: Time that customers wait because the legal entities work apart from <days> days to <days> days
  business: Monthly cost of running the legal entities from <amount> to <amount>
Sign 3 letters of intent with hospitals
  reach: Hospitals that use what we offer every week from <number> to <number>
  impact: Hospitals that reach their first goal with us within a month from <number>% to <number>%
  business: Hospitals that renew with us from <number>% to <number>%
Integrate HubSpot with our billing system
  reach: Colleagues who find the same data in HubSpot and our billing system from <number> to <number>
  impact: Time that colleagues spend copying data by hand between HubSpot and our billing system from <hours> hours to <hours> hours a week
  business: Monthly cost of mistakes in data copied by hand from <amount> to <amount>
Train 120 cashiers on the new tills
  reach: Cashiers who work with the new tills every week from <number> to 120
  impact: Customers who would recommend us after talking to our cashiers from <number>% to <number>%
  business: Monthly cost of mistakes that cashiers now know how to avoid from <amount> to <amount>
Consolidate cloud accounts
  reach: People who get what they need in one place each month from <number> to <number>
  impact: Time that people wait because cloud accounts work apart from <days> days to <days> days
  business: Monthly cost of running cloud accounts from <amount> to <amount>
Deprecate the Windows 7 client
  reach: Customers who do without the Windows 7 client and still reach their goal from <number> to <number>
  impact: Requests for help from customers who miss the Windows 7 client each week from <number> to <number>
  business: Monthly cost of keeping the Windows 7 client alive from <amount> to <amount>
Complete the office move to Kreuzberg
  reach: People who get what they need from the office in Kreuzberg each week from <number> to <number>
  impact: People who find the office in Kreuzberg better for them than before from <number>% to <number>%
  business: Monthly cost of the office in Kreuzberg from <amount> to <amount>
Define a pricing strategy for the mid-market
  reach: Customers on prices that follow the pricing strategy from <number> to <number>
  impact: Customers who say that they get their money's worth from <number>% to <number>%
  business: Monthly revenue for each customer from <amount> to <amount>
Move customer support to 24/7
  reach: People served outside the old hours each week from <number> to <number>
  impact: People who get what they need at the hour that suits them from <number>% to <number>%
  business: Monthly cost of longer customer support hours from <amount> to <amount>
Switch to green electricity
  reach: People whose building runs on green electricity from <number> to <number>
  impact: Energy used that comes from green electricity from <number>% to <number>%
  business: Monthly energy bill of a building with green electricity from <amount> to <amount>
Replace the CRM by year end
  reach: Colleagues who work with the new CRM every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with the new CRM from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Launch TV ads in Portugal
  reach: People who come to us through TV ads in Portugal each week from <number> to <number>
  impact: People who come to us through TV ads in Portugal and find what they were looking for from <number>% to <number>%
  business: People who come through TV ads in Portugal and become customers from <number>% to <number>%
Launch the student discount
  reach: Students who use the student discount each month from <number> to <number>
  impact: Students who say that they get their money's worth with the student discount from <number>% to <number>%
  business: Monthly revenue from students who use the student discount from <amount> to <amount>
Set up SEO landing pages for 50 cities
  reach: Visitors who take the next step on SEO landing pages each week from <number> to <number>
  impact: Visitors who find what they were looking for on SEO landing pages from <number>% to <number>%
  business: Visitors who come through SEO landing pages and become customers from <number>% to <number>%
Migrate the blog to Webflow
  reach: Visitors who find what they need on the blog each week from <number> to <number>
  impact: Visitors who notice a problem with the blog each month from <number> to <number>
  business: Monthly cost of running the blog from <amount> to <amount>
Deploy the new firewall rules
  reach: Colleagues whose work is protected by the new firewall rules from <number> to <number>
  impact: Attacks that are stopped before anyone is harmed from <number>% to <number>%
  business: Monthly cost of attacks and of cleaning up after them from <amount> to <amount>
Hand over night security to a contractor
  reach: People who get what they need under the new night security service contract each month from <number> to <number>
  impact: Requests under the new night security service contract that are settled as agreed from <number>% to <number>%
  business: Monthly cost of what the new night security service contract covers from <amount> to <amount>
Host the regional chess championship
  reach: Guests who come to the regional chess championship from <number> to <number>
  impact: Guests at the regional chess championship who want to come again from <number>% to <number>%
  business: Cost of the regional chess championship for each guest from <amount> to <amount>
Sign a reseller agreement for the Nordics
  reach: Partners who sell something of ours each month from <number> to <number>
  impact: People who buy from partners and would recommend us to a friend from <number>% to <number>%
  business: Monthly revenue that comes through partners from <amount> to <amount>
Negotiate new credit terms with the bank
  reach: People who get what they need from the bank each month from <number> to <number>
  impact: Requests to the bank that are settled as agreed from <number>% to <number>%
  business: Monthly cost of what we buy from the bank from <amount> to <amount>
Switch the office to hybrid work
  reach: Colleagues who make use of hybrid work each month from <number> to <number>
  impact: Colleagues who say that they work better thanks to hybrid work from <number>% to <number>%
  business: Colleagues who are still with us after a year from <number>% to <number>%
Write a grant report for the foundation
  reach: Funders who read the grant report for the foundation to the end from <number> to <number>
  impact: Funders who can tell from the grant report for the foundation what their money did from <number>% to <number>%
  business: Money promised after the grant report for the foundation from <amount> to <amount>
Launch a referral bonus for employees
  reach: Employees who recommend somebody through the referral bonus from <number> to <number>
  impact: Applicants who come through the referral bonus and fit the role from <number>% to <number>%
  business: Cost of a filled role from <amount> to <amount>
Prepare the board meeting
  reach: Board members who come prepared to the board meeting from <number> to <number>
  impact: Questions that the board meeting settles at the first try from <number>% to <number>%
  business: Time until a decision of the board meeting is put into practice from <days> days to <days> days
Migrate the analytics stack to GA4
  reach: Colleagues who work with GA4 every week from <number> to <number>
  impact: Colleagues who find what they need in GA4 without asking anyone from <number>% to <number>%
  business: Monthly cost of the analytics stack for each colleague from <amount> to <amount>
Implement contract management
  reach: Colleagues who work with contract management every week from <number> to <number>
  impact: Colleagues who find what they need in contract management without asking anyone from <number>% to <number>%
  business: Time lost to looking for things from <hours> hours to <hours> hours a week
Deliver the first 50 e-bikes to dealers
  reach: Dealers who use the e-bikes each month from <number> to <number>
  impact: Dealers who would miss the e-bikes if they were gone from <number>% to <number>%
  business: Monthly cost of the e-bikes for each of those who use them from <amount> to <amount>
Define an ideal customer profile
  reach: Teams that decide by the ideal customer profile each month from <number> to <number>
  impact: Customers in the ideal customer profile who say that we solve their main problem from <number>% to <number>%
  business: New customers who fit the ideal customer profile from <number>% to <number>%
Launch of the sheep-shearing apprenticeship
  reach: People who finish the sheep-shearing apprenticeship from <number> to <number>
  impact: People who say that the sheep-shearing apprenticeship helped them <do something new> from <number>% to <number>%
  business: People in the sheep-shearing apprenticeship who work with us afterwards from <number>% to <number>%
Wire up the vineyards with frost sensors
  reach: People who act on what frost sensors show each month from <number> to <number>
  impact: Problems that frost sensors show before people are hit by them from <number>% to <number>%
  business: Monthly cost of problems that frost sensors show too late from <amount> to <amount>
Make the ticket hall barrier-free
  reach: People who come to the barrier-free ticket hall each week from <number> to <number>
  impact: People who would recommend the barrier-free ticket hall to a friend from <number>% to <number>%
  business: Cost of a visit to the barrier-free ticket hall from <amount> to <amount>
Push the electronic logbook to all skippers
  reach: Skippers who use the electronic logbook instead of paper each month from <number> to <number>
  impact: Skippers who get on with the electronic logbook without asking for help from <number>% to <number>%
  business: Cost of a case handled on paper from <amount> to <amount>
Hold the citizens' jury on the ring road
  reach: Residents who take part in the citizens' jury from <number> to <number>
  impact: Residents who say that they were heard in the citizens' jury from <number>% to <number>%
  business: Decisions made in the citizens' jury that are put into practice within three months from <number>% to <number>%
Launch same-day delivery in Vienna and Graz
  reach: Shoppers who use same-day delivery in Vienna and Graz each month from <number> to <number>
  impact: Shoppers who would miss same-day delivery in Vienna and Graz if it were gone from <number>% to <number>%
  business: Shoppers who use same-day delivery in Vienna and Graz and buy again within three months from <number>% to <number>%
Set up solar-powered pumps in 15 villages
  reach: People who get their water from solar-powered pumps every day from <number> to <number>
  impact: Time that people spend fetching water from <hours> hours to <hours> hours a week
  business: Cost of solar-powered pumps for each person served from <amount> to <amount>
Get the organic label for our cheese
  reach: Buyers who ask for the organic label for our cheese and sign with us from <number> to <number>
  impact: Time that buyers spend on their review of us before they can start from <days> days to <days> days
  business: Revenue from deals that depend on the organic label for our cheese from <amount> to <amount>
Finish the Salesforce migration
  reach: Colleagues who work with Salesforce every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with Salesforce from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Introduce weekly one-on-ones
  reach: Colleagues who bring a topic of their own to weekly one-on-ones from <number> to <number>
  impact: Colleagues who say that they get the help they need in weekly one-on-ones from <number>% to <number>%
  business: Colleagues who are still with us after a year from <number>% to <number>%
Replace the booking system
  reach: Customers served from the new booking system from <number> to <number>
  impact: Customers who notice a disruption each month from <number> to <number>
  business: Monthly cost of running the new booking system from <amount> to <amount>
Run a security awareness programme
  reach: Colleagues who use what they learned in the security awareness programme every week from <number> to <number>
  impact: People hit each month by a mistake that the security awareness programme warns of from <number> to <number>
  business: Monthly cost of mistakes that the security awareness programme warns of from <amount> to <amount>
Automate user provisioning
  reach: People for whom user provisioning needs no work by hand from <number> to <number>
  impact: Mistakes in user provisioning that people notice each month from <number> to <number>
  business: Time spent on user provisioning from <hours> hours to <hours> hours a month
Roll out electronic health records on all wards
  reach: Colleagues who work with electronic health records each month from <number> to <number>
  impact: Questions that colleagues answer from electronic health records without asking anyone from <number>% to <number>%
  business: Time that colleagues lose without electronic health records from <hours> hours to <hours> hours a week
Negotiate lower prices with our steel supplier
  reach: Customers who get their order on the day that was promised from <number> to <number>
  impact: Time that customers wait because a supplier is late from <days> days to <days> days
  business: Monthly cost of what we buy from our steel supplier from <amount> to <amount>
Ship multi-language invoices for the French market
  reach: Customers who get multi-language invoices each month from <number> to <number>
  impact: Customers who understand multi-language invoices without a question from <number>% to <number>%
  business: Monthly cost of questions and mistakes about multi-language invoices from <amount> to <amount>
Migrate the last 30 clients to the cloud edition
  reach: Clients who use the cloud edition every week from <number> to 30
  impact: Clients who say that the cloud edition serves them better than before from <number>% to <number>%
  business: Clients who are still with us three months after they came to the cloud edition from <number>% to <number>%
Integrate identity checks into account opening
  reach: Customers who get through identity checks each month from <number> to <number>
  impact: Customers who get through identity checks at the first try from <number>% to <number>%
  business: Monthly loss to fraud and abuse from <amount> to <amount>
Train every receptionist in de-escalation
  reach: Receptionists who use what they learned about de-escalation every week from <number> to <number>
  impact: Receptionists who reach their goal without help from <number>% to <number>%
  business: Receptionists who are still with us three months after they learned it from <number>% to <number>%
Consolidate the pension providers
  reach: People who get what they need from pension providers each month from <number> to <number>
  impact: Requests to pension providers that are settled as agreed from <number>% to <number>%
  business: Monthly cost of what we buy from pension providers from <amount> to <amount>
Create a buyer's guide to heat pumps
  reach: People who use the buyer's guide each month from <number> to <number>
  impact: People who get on with the buyer's guide without asking anyone from <number>% to <number>%
  business: Monthly cost of questions that the buyer's guide could answer from <amount> to <amount>
Host a listening session with parents
  reach: Parents who take part in the listening session from <number> to <number>
  impact: Parents who say that they were heard in the listening session from <number>% to <number>%
  business: Decisions made in the listening session that are put into practice within three months from <number>% to <number>%
Cut over to the new telephony platform
  reach: Colleagues who work over the new telephony platform every day from <number> to <number>
  impact: Colleagues who get through at the first try over the new telephony platform from <number>% to <number>%
  business: Time lost to connection problems from <hours> hours to <hours> hours a week
Offer flu jabs to all staff
  reach: Staff who are protected by flu jabs from <number> to <number>
  impact: Staff who stay well through the season from <number>% to <number>%
  business: Working days lost to illness from <number> to <number>
Send 50 teachers to the summer academy
  reach: Teachers who use what they learned at the summer academy every week from <number> to 50
  impact: People who say that teachers help them better than before from <number>% to <number>%
  business: Teachers who are still with us after a year from <number>% to <number>%
Build the German sales team
  reach: Prospects who talk to the new German sales team each week from <number> to <number>
  impact: Prospects who get an offer within a day of asking from <number>% to <number>%
  business: Monthly revenue from deals that the new German sales team won from <amount> to <amount>
Test the evacuation plan in all towers
  reach: Colleagues who can tell what to do in an emergency from <number> to <number>
  impact: Time until everybody is safe from <minutes> minutes to <minutes> minutes
  business: Working days lost to accidents from <number> to <number>
Move expense claims to the new tool by May
  reach: Colleagues who work with the new tool every week from <number> to <number>
  impact: Colleagues who find what they need in the new tool without asking anyone from <number>% to <number>%
  business: Monthly cost of expense claims for each colleague from <amount> to <amount>
`;
