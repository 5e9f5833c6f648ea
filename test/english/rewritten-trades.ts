/** Outputs of many trades, and below each the three outcomes that it becomes. */
export const REWRITTEN_IN_TRADES = `
Deploy remote patient monitoring for heart failure
  reach: Patients looked after with remote patient monitoring for heart failure each week from <number> to <number>
  impact: Patients with remote patient monitoring for heart failure who have to go back to hospital within a month from <number>% to <number>%
  business: Cost of care for a patient with remote patient monitoring for heart failure from <amount> to <amount>
Implement fraud scoring for card payments
  reach: Customers who are hit by fraud or abuse in spite of fraud scoring for card payments each month from <number> to <number>
  impact: Honest customers whom fraud scoring for card payments turns away by mistake from <number>% to <number>%
  business: Monthly loss to fraud and abuse from <amount> to <amount>
Put the library catalogue online
  reach: Readers who find something in the library catalogue each week from <number> to <number>
  impact: Readers who find what they were looking for in the library catalogue without asking anyone from <number>% to <number>%
  business: Cost of a request that the library catalogue could have answered from <amount> to <amount>
Build a donation page for the winter appeal
  reach: Supporters who give through the donation page for the winter appeal each month from <number> to <number>
  impact: Supporters who begin to give through the donation page for the winter appeal and finish at the first try from <number>% to <number>%
  business: Monthly income from gifts through the donation page for the winter appeal from <amount> to <amount>
Roll out contactless ticketing on all trams
  reach: Passengers who use contactless ticketing each month from <number> to <number>
  impact: Passengers who would miss contactless ticketing if it were gone from <number>% to <number>%
  business: Passengers who use contactless ticketing and travel with us again within three months from <number>% to <number>%
Ship offline mode for field inspectors
  reach: Field inspectors who use offline mode each month from <number> to <number>
  impact: Field inspectors who would miss offline mode if it were gone from <number>% to <number>%
  business: Field inspectors who use offline mode and are still with us three months later from <number>% to <number>%
Build a tenant app for maintenance requests
  reach: Tenants who use the tenant app for maintenance requests each month from <number> to <number>
  impact: Tenants who reach their goal with the tenant app for maintenance requests at the first try from <number>% to <number>%
  business: Tenants who use the tenant app for maintenance requests and renew their lease from <number>% to <number>%
Deploy soil moisture sensors on 50 farms
  reach: Farmers who act on what soil moisture sensors show each month from <number> to <number>
  impact: Problems that soil moisture sensors show before farmers are hit by them from <number>% to <number>%
  business: Monthly cost of problems that soil moisture sensors show too late from <amount> to <amount>
Launch self check-in at the hotel
  reach: Guests who use self check-in each month from <number> to <number>
  impact: Guests who would miss self check-in if it were gone from <number>% to <number>%
  business: Guests who use self check-in and come back within a year from <number>% to <number>%
Add a wishlist to the gift shop site
  reach: Shoppers who use the wishlist each month from <number> to <number>
  impact: Shoppers who would miss the wishlist if it were gone from <number>% to <number>%
  business: Shoppers who use the wishlist and buy again within three months from <number>% to <number>%
Launch a mobile app for blood donors
  reach: Blood donors who use the mobile app each month from <number> to <number>
  impact: Blood donors who reach their goal with the mobile app at the first try from <number>% to <number>%
  business: Blood donors who use the mobile app and give again within a year from <number>% to <number>%
Build a self-service returns kiosk
  reach: Customers who use the self-service returns kiosk each week from <number> to <number>
  impact: Customers who get what they came for at the self-service returns kiosk at the first try from <number>% to <number>%
  business: Cost of serving customers at the self-service returns kiosk from <amount> to <amount>
Launch a fan app for the football club
  reach: Fans who use the fan app each month from <number> to <number>
  impact: Fans who reach their goal with the fan app at the first try from <number>% to <number>%
  business: Fans who use the fan app and come to another match from <number>% to <number>%
Replace the legacy ticketing system with Zendesk
  reach: Colleagues who work with Zendesk every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with Zendesk from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Host a summer festival for members
  reach: Members who come to the summer festival from <number> to <number>
  impact: Members at the summer festival who want to come again from <number>% to <number>%
  business: Cost of the summer festival for each guest from <amount> to <amount>
Upgrade the booking engine to version 5
  reach: Customers served by version 5 of the booking engine from <number> to <number>
  impact: Customers who notice a problem with the booking engine each month from <number> to <number>
  business: Monthly cost of running the booking engine from <amount> to <amount>
Set up a feedback widget in the editor
  reach: Customers who tell us what they miss through the feedback widget each month from <number> to <number>
  impact: Customers who say that we acted on what they told us through the feedback widget from <number>% to <number>%
  business: Customers who told us what they miss through the feedback widget and are still with us three months later from <number>% to <number>%
Run a recycling campaign in twelve schools
  reach: Students who do something differently because of the recycling campaign in twelve schools from <number> to <number>
  impact: Students who can say what the recycling campaign in twelve schools asks of them from <number>% to <number>%
  business: Cost of the recycling campaign in twelve schools for each person who acts on it from <amount> to <amount>
Consolidate three warehouses into one
  reach: Customers who get their order on the promised day from <number> to <number>
  impact: Time that customers wait for their order from <days> days to <days> days
  business: Monthly cost of running the warehouses from <amount> to <amount>
Deprecate the Flash player
  reach: Customers who do without the Flash player and still reach their goal from <number> to <number>
  impact: Requests for help from customers who miss the Flash player each week from <number> to <number>
  business: Monthly cost of keeping the Flash player alive from <amount> to <amount>
Deliver the quarterly risk report to the board
  reach: Colleagues who decide something with the quarterly risk report from <number> to <number>
  impact: Problems of customers that we solve because the quarterly risk report showed them from <number> to <number>
  business: Time spent on putting figures together from <hours> hours to <hours> hours a month
Launch a tips feature for hosts by 20 May
  reach: Hosts who use the tips feature each month from <number> to <number>
  impact: Hosts who reach their goal with the tips feature at the first try from <number>% to <number>%
  business: Hosts who use the tips feature and are still with us three months later from <number>% to <number>%
Roll out new ward trolleys to every floor
  reach: Colleagues who work with new ward trolleys every week from <number> to <number>
  impact: Colleagues who say that new ward trolleys make their work easier from <number>% to <number>%
  business: Yearly cost of new ward trolleys for each of those who work with them from <amount> to <amount>
Train our baristas in latte art
  reach: Baristas who use what they learned about latte art every week from <number> to <number>
  impact: Customers who would recommend us after talking to our baristas from <number>% to <number>%
  business: Monthly cost of mistakes that baristas now know how to avoid from <amount> to <amount>
Host the spring donor dinner
  reach: Supporters who come to the spring donor dinner from <number> to <number>
  impact: Supporters who use something they learned at the spring donor dinner a month later from <number>% to <number>%
  business: Supporters who come to the spring donor dinner and give again within a year from <number>% to <number>%
`;
