/** Outputs of operations, sales, data and care, and below each the three outcomes that it becomes. */
export const REWRITTEN_IN_OPERATIONS = `
Migrate file shares to SharePoint
  reach: Colleagues who work with file shares in SharePoint every week from <number> to <number>
  impact: Colleagues who find what they need in SharePoint without asking anyone from <number>% to <number>%
  business: Time lost to looking for file shares from <hours> hours to <hours> hours a week
Build a customer lifetime value model
  reach: People helped by something that the customer lifetime value model suggested each month from <number> to <number>
  impact: Suggestions of the customer lifetime value model that turn out right from <number>% to <number>%
  business: Monthly cost of cases that the customer lifetime value model got wrong or missed from <amount> to <amount>
Introduce a deal desk
  reach: Sales reps who get an answer from the deal desk on the same day from <number> to <number>
  impact: Time that prospects wait for an offer from <days> days to <days> days
  business: Offers that become contracts from <number>% to <number>%
Create a partner portal
  reach: Partners who get done what they came for in the partner portal each week from <number> to <number>
  impact: Partners who find what they need in the partner portal without asking us from <number>% to <number>%
  business: Monthly revenue that comes through partners who use the partner portal from <amount> to <amount>
Build a fraud dashboard for the risk team
  reach: People in the risk team who decide something with the fraud dashboard each week from <number> to <number>
  impact: Questions that people in the risk team answer from the fraud dashboard without asking anyone from <number>% to <number>%
  business: People in the risk team who act on the fraud dashboard before a problem costs money from <number>% to <number>%
Set up a returns hub in Poland
  reach: Customers whose return goes through the returns hub in Poland each week from <number> to <number>
  impact: Customers who have their money back within a week from <number>% to <number>%
  business: Cost of a return that goes through the returns hub in Poland from <amount> to <amount>
Build a knowledge graph of our products
  reach: Colleagues who answer a question with data from the knowledge graph of our products each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of mistakes that the knowledge graph of our products would have shown in time from <amount> to <amount>
Launch a bike-to-work scheme
  reach: Colleagues who make use of the bike-to-work scheme from <number> to <number>
  impact: Colleagues who would recommend us as a place to work from <number>% to <number>%
  business: Colleagues who are still with us after a year from <number>% to <number>%
Establish a customer advisory panel
  reach: People helped by a decision that the customer advisory panel shaped each month from <number> to <number>
  impact: Members of the customer advisory panel who say that we act on what they bring up from <number>% to <number>%
  business: Problems brought to the customer advisory panel that are settled within a month from <number>% to <number>%
Produce subtitles for all training videos
  reach: Viewers who watch something with the subtitles each month from <number> to <number>
  impact: Viewers who can follow from beginning to end thanks to the subtitles from <number>% to <number>%
  business: Cost of the subtitles for each of those who use them from <amount> to <amount>
Implement SCIM provisioning
  reach: Admins who no longer add and remove users by hand from <number> to <number>
  impact: Admins who set up SCIM provisioning without asking for help from <number>% to <number>%
  business: Deals that wait for SCIM provisioning from <number> to <number>
Complete the integration of the acquired company
  reach: Customers on both sides who buy from us as from one company from <number> to <number>
  impact: Colleagues on both sides who say that they know how we work together from <number>% to <number>%
  business: Monthly cost of what we run twice from <amount> to <amount>
Introduce code freeze before peak season
  reach: Customers who are hit by an incident each month from <number> to <number>
  impact: Time until customers can go on after an incident from <minutes> minutes to <minutes> minutes
  business: Monthly cost of incidents that happen twice from <amount> to <amount>
Launch a win-back email sequence
  reach: Customers who do something because of the win-back email sequence each week from <number> to <number>
  impact: Customers who call the win-back email sequence useful from <number>% to <number>%
  business: Customers who come back to us through the win-back email sequence within a month from <number>% to <number>%
Deploy a WAF in front of all public services
  reach: Customers served from what the WAF protects from <number> to <number>
  impact: Attacks that are stopped before any of our customers notice from <number>% to <number>%
  business: Monthly cost of attacks and of cleaning up after them from <amount> to <amount>
Launch a home emergency cover
  reach: Customers who are covered by the home emergency cover from <number> to <number>
  impact: Customers with a claim under the home emergency cover who have their answer within a week from <number>% to <number>%
  business: Monthly premiums from the home emergency cover from <amount> to <amount>
Build a yard management system
  reach: Colleagues who use the yard management system every week from <number> to <number>
  impact: Colleagues who get done what they came for in the yard management system without asking for help from <number>% to <number>%
  business: Time that colleagues lose without the yard management system from <hours> hours to <hours> hours a week
Introduce SMED on the injection moulding machines
  reach: Colleagues who work by SMED every day from <number> to <number>
  impact: Orders that are ready on the promised day from <number>% to <number>%
  business: Time lost to waiting, searching and changing over from <hours> hours to <hours> hours a week
Set up a discharge lounge
  reach: Patients who wait for their way home in the discharge lounge each week from <number> to <number>
  impact: Time that patients wait for a bed from <hours> hours to <hours> hours
  business: Monthly cost of beds that are blocked from <amount> to <amount>
Set up a cash pooling structure
  reach: Units that draw on the cash pooling structure instead of the bank each month from <number> to <number>
  impact: Days on which a unit runs short of money each month from <number> to <number>
  business: Monthly cost of interest and bank fees from <amount> to <amount>
Migrate the data warehouse to Snowflake
  reach: Colleagues who answer a question with data in Snowflake each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of running the data warehouse from <amount> to <amount>
Deploy an anomaly detection model for transactions
  reach: People helped by something that the anomaly detection model for transactions suggested each month from <number> to <number>
  impact: Suggestions of the anomaly detection model for transactions that turn out right from <number>% to <number>%
  business: Monthly cost of cases that the anomaly detection model for transactions got wrong or missed from <amount> to <amount>
Rotate all production credentials
  reach: Customers whose data is out of reach of anyone with an old key from <number> to <number>
  impact: Time until a leaked key is of no use to anyone from <hours> hours to <hours> hours
  business: Monthly cost of break-ins and of cleaning up after them from <amount> to <amount>
Launch an always-on SEO programme
  reach: People who come to us from a search each month from <number> to <number>
  impact: People who come to us from a search and find what they were looking for from <number>% to <number>%
  business: People who come to us from a search and become customers from <number>% to <number>%
Create three demo environments for presales
  reach: Prospects who try their own case in the demo environments for presales each week from <number> to <number>
  impact: Prospects who say that the demo environments for presales answered their main question from <number>% to <number>%
  business: Prospects who try the demo environments for presales and become customers from <number>% to <number>%
Create a research repository
  reach: Teams that decide with something from the research repository each month from <number> to <number>
  impact: Questions that teams answer from the research repository without a new study from <number>% to <number>%
  business: Monthly cost of studies that were done before from <amount> to <amount>
Establish a data science guild
  reach: Colleagues who use something from the data science guild in their work each month from <number> to <number>
  impact: Problems brought to the data science guild that are solved within a month from <number>% to <number>%
  business: Time lost to building things twice from <hours> hours to <hours> hours a week
Add barcode scanning to the stocktaking app
  reach: Colleagues who work with barcode scanning every week from <number> to <number>
  impact: Work that colleagues finish at the first try with barcode scanning from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Introduce performance bonuses for couriers
  reach: Couriers who earn performance bonuses each month from <number> to <number>
  impact: Couriers who call their pay fair from <number>% to <number>%
  business: Couriers who are still with us after a year from <number>% to <number>%
Build a referral pathway with GPs
  reach: Patients treated by the referral pathway each month from <number> to <number>
  impact: Time that patients wait until they are treated from <days> days to <days> days
  business: Cost of a treatment by the referral pathway from <amount> to <amount>
Set up cost allocation tags in AWS
  reach: Teams that can tell what their part of the bill is from <number> to <number>
  impact: Spending that we can trace to those who caused it from <number>% to <number>%
  business: Monthly cost of what nobody uses from <amount> to <amount>
Launch a trade-in programme for phones
  reach: Customers who bring something back through the trade-in programme for phones each month from <number> to <number>
  impact: Customers who say that they got a fair price through the trade-in programme for phones from <number>% to <number>%
  business: Customers who bring something back and buy from us again from <number>% to <number>%
Introduce kanban cards in the assembly area
  reach: Colleagues who work by kanban cards every day from <number> to <number>
  impact: Orders that are ready on the promised day from <number>% to <number>%
  business: Time lost to waiting, searching and changing over from <hours> hours to <hours> hours a week
Set up a translation memory
  reach: Translators who work with the translation memory every week from <number> to <number>
  impact: Translations with the translation memory that need no correction from <number>% to <number>%
  business: Cost of a translated page from <amount> to <amount>
Implement address validation at checkout
  reach: Customers who enter what we need with the address validation each week from <number> to <number>
  impact: Customers who enter it right at the first try from <number>% to <number>%
  business: Monthly cost of wrong entries from <amount> to <amount>
Set up an annual volunteer awards ceremony
  reach: People who come to the annual volunteer awards ceremony from <number> to <number>
  impact: People at the annual volunteer awards ceremony who say that their work is seen from <number>% to <number>%
  business: People at the annual volunteer awards ceremony who are still with us a year later from <number>% to <number>%
Reorganise the sales territories
  reach: Prospects who hear from us within a day each month from <number> to <number>
  impact: Prospects who say that we understood what they need from <number>% to <number>%
  business: Offers that become contracts from <number>% to <number>%
100% migration of legacy reports to Looker
  reach: Colleagues who answer a question with data in Looker each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of running legacy reports from <amount> to <amount>
Conduct 12 exit interviews with lost customers
  reach: Lost customers whose main problem we can tell in their own words from <number> to <number>
  impact: Lost customers who say that we solved the problem they told us about from <number>% to <number>%
  business: Lost customers who told us about a problem and pay for what we made of it from <number>% to <number>%
Deliver a train-the-trainer programme
  reach: People who take part in the train-the-trainer programme each month from <number> to <number>
  impact: People in the train-the-trainer programme who would recommend it to a friend from <number>% to <number>%
  business: People in the train-the-trainer programme who are still with us three months later from <number>% to <number>%
Move to weekly releases
  reach: Customers who get an improvement within a month of asking for it from <number> to <number>
  impact: Time from a change to customers who use it from <days> days to <days> days
  business: Monthly cost of releases that go wrong from <amount> to <amount>
Implement product tours for new users
  reach: New users who finish product tours each week from <number> to <number>
  impact: New users who reach their first goal with us within a week from <number>% to <number>%
  business: New users who finish product tours and are still with us three months later from <number>% to <number>%
Launch instant quotes for home insurance
  reach: Customers who get instant quotes for home insurance each week from <number> to <number>
  impact: Customers who find in instant quotes for home insurance all they need to decide from <number>% to <number>%
  business: Customers who get instant quotes for home insurance and buy from <number>% to <number>%
Add Arabic to the website
  reach: People who use the website in Arabic each month from <number> to <number>
  impact: People who reach their goal with the website in Arabic without help from <number>% to <number>%
  business: Monthly revenue from customers who use the website in Arabic from <amount> to <amount>
Set up an employee resource group for parents
  reach: Parents who come to the employee resource group each month from <number> to <number>
  impact: Parents who say that the employee resource group helps them from <number>% to <number>%
  business: Cost of the employee resource group for each of those who come from <amount> to <amount>
Build a capacity planning model
  reach: Teams that decide by the capacity planning model each month from <number> to <number>
  impact: Plans made with the capacity planning model that turn out right from <number>% to <number>%
  business: Monthly cost of plans that turn out wrong from <amount> to <amount>
Set up data quality checks for the customer master
  reach: Colleagues who decide with data that they can trust each week from <number> to <number>
  impact: Mistakes in our data that data quality checks for the customer master find before anyone is hit by them from <number>% to <number>%
  business: Monthly cost of wrong data from <amount> to <amount>
Implement a vendor onboarding workflow in Coupa
  reach: Suppliers who get through the vendor onboarding workflow on their own each month from <number> to <number>
  impact: Time until a new supplier can deliver from <days> days to <days> days
  business: Time that we spend on the papers of suppliers from <hours> hours to <hours> hours a week
Develop an early warning system for dropouts
  reach: People who get help in time because of the early warning system for dropouts each month from <number> to <number>
  impact: Cases that the early warning system for dropouts shows in time from <number>% to <number>%
  business: Monthly cost of cases that we see too late from <amount> to <amount>
Open a second production shift
  reach: Customers who get their order on the promised day from <number> to <number>
  impact: Time that customers wait for their order from <days> days to <days> days
  business: Cost of an order from <amount> to <amount>
Implement GA4
  reach: Colleagues who answer a question with data from GA4 each week from <number> to <number>
  impact: Time from a question to an answer that can be trusted from <days> days to <days> days
  business: Monthly cost of mistakes that GA4 would have shown in time from <amount> to <amount>
Pilot a four-hour delivery window in Lyon
  reach: Customers who order with the four-hour delivery window each week from <number> to <number>
  impact: Orders with the four-hour delivery window that arrive when they were promised from <number>% to <number>%
  business: Customers who order with the four-hour delivery window and buy again within three months from <number>% to <number>%
Introduce electronic tendering
  reach: Suppliers who hand in an offer through electronic tendering each month from <number> to <number>
  impact: Offers through electronic tendering that are complete at the first try from <number>% to <number>%
  business: Cost of what we buy through electronic tendering from <amount> to <amount>
Install air conditioning in the call centre
  reach: People who spend their day in a building with air conditioning from <number> to <number>
  impact: People in a building with air conditioning who find it pleasant there from <number>% to <number>%
  business: Monthly energy bill of a building with air conditioning from <amount> to <amount>
Run a customer advisory board meeting in London
  reach: Customers who tell us in the customer advisory board meeting in London what they miss from <number> to <number>
  impact: Customers who say that we acted on what they told us in the customer advisory board meeting in London from <number>% to <number>%
  business: Customers in the customer advisory board meeting in London who renew from <number>% to <number>%
Set up automatic failover between regions
  reach: Customers who notice an outage before we do from <number> to <number>
  impact: Time until customers can go on after an outage from <minutes> minutes to <minutes> minutes
  business: Monthly cost of outages from <amount> to <amount>
Add a progress bar to the application form
  reach: Customers who use the progress bar each month from <number> to <number>
  impact: Customers who would miss the progress bar if it were gone from <number>% to <number>%
  business: Customers who use the progress bar and are still with us three months later from <number>% to <number>%
Write 15 knowledge base articles
  reach: Customers who find their answer in the knowledge base articles each month from <number> to <number>
  impact: Questions that customers answer from the knowledge base articles without asking us from <number>% to <number>%
  business: Monthly cost of questions that the knowledge base articles could answer from <amount> to <amount>
Create a supplier risk register
  reach: Teams that decide with the supplier risk register in view each month from <number> to <number>
  impact: Risks in the supplier risk register that we deal with before they hit us from <number>% to <number>%
  business: Monthly cost of what goes wrong unforeseen from <amount> to <amount>
Roll out digital timesheets to subcontractors
  reach: Subcontractors who use digital timesheets each month from <number> to <number>
  impact: Subcontractors who would miss digital timesheets if they were gone from <number>% to <number>%
  business: Monthly cost of digital timesheets for each of those who use them from <amount> to <amount>
Create a sales commission model
  reach: Colleagues who can say how their pay comes about from <number> to <number>
  impact: Colleagues who call their pay fair from <number>% to <number>%
  business: Colleagues who leave us each year because of their pay from <number> to <number>
Every school with its own garden
  reach: Students who use the garden each month from <number> to <number>
  impact: Students who would miss the garden if it were gone from <number>% to <number>%
  business: Monthly cost of the garden for each of those who use it from <amount> to <amount>
`;
