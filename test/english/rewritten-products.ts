/** Outputs of companies that make software, and below each the three outcomes that it becomes. */
export const REWRITTEN_IN_PRODUCTS = `
Set up on-call rotation for the payments team
  reach: Customers who notice an outage before we do from <number> to <number>
  impact: Time until customers can go on after an outage from <minutes> minutes to <minutes> minutes
  business: Monthly cost of outages from <amount> to <amount>
Open a second support centre in Krakow
  reach: Customers who are served by the second support centre in Krakow each week from <number> to <number>
  impact: Customers whose question the second support centre in Krakow answers within a day from <number>% to <number>%
  business: Cost of a question that the second support centre in Krakow answers from <amount> to <amount>
Organize three customer roundtables
  reach: Customers who come to the customer roundtables from <number> to <number>
  impact: Customers who use something they learned at the customer roundtables a month later from <number>% to <number>%
  business: Customers who come to the customer roundtables and renew within a year from <number>% to <number>%
Launch a customer community forum
  reach: Customers who ask or answer in the customer community forum each month from <number> to <number>
  impact: Questions in the customer community forum that somebody answers within a day from <number>% to <number>%
  business: Questions that the customer community forum answers each month before they reach us from <number> to <number>
Roll out OKR training to all team leads
  reach: Team leads who use what they learned in OKR training every week from <number> to <number>
  impact: People who can say in their own words what their team wants to change for customers from <number>% to <number>%
  business: Time from an idea to customers who use it from <days> days to <days> days
Recruit 20 beta testers
  reach: Beta testers who use what we made every week and tell us what they think from <number> to 20
  impact: Beta testers who would miss it if it were gone from <number>% to <number>%
  business: Beta testers who stay with us and pay for it from <number>% to <number>%
Consolidate three data centres into one
  reach: Customers who notice an outage each month from <number> to <number>
  impact: Time until customers can go on after an outage from <minutes> minutes to <minutes> minutes
  business: Monthly cost of running the data centres from <amount> to <amount>
Produce a product demo video
  reach: Visitors who watch the product demo video to the end each month from <number> to <number>
  impact: Visitors who can say after the product demo video what we would do for them from <number>% to <number>%
  business: Visitors who saw the product demo video and become customers from <number>% to <number>%
Complete data migration for all pilot customers
  reach: Pilot customers who work with their own data in the new place every week from <number> to <number>
  impact: Pilot customers who find all that is theirs without asking us from <number>% to <number>%
  business: Time from signing to the first week of use from <days> days to <days> days
Deliver accessibility fixes for WCAG 2.2 AA
  reach: People who use what we offer with a screen reader or the keyboard alone from <number> to <number>
  impact: People with a disability who reach their goal without help from <number>% to <number>%
  business: Monthly revenue from customers who need an accessible product from <amount> to <amount>
Redesign the job application form
  reach: Applicants who apply through the job application form each month from <number> to <number>
  impact: Applicants who come through the job application form and fit the role from <number>% to <number>%
  business: Cost of a filled role from <amount> to <amount>
Deploy a fraud detection model
  reach: Customers who are hit by fraud or abuse in spite of the fraud detection model each month from <number> to <number>
  impact: Honest customers whom the fraud detection model turns away by mistake from <number>% to <number>%
  business: Monthly loss to fraud and abuse from <amount> to <amount>
Roll out a customer health score to all account managers
  reach: Customers at risk whom account managers talk to in the same week from <number>% to <number>%
  impact: Customers at risk who use us as before a month later from <number>% to <number>%
  business: Customers who leave us each month from <number> to <number>
Implement lead scoring in the CRM
  reach: Sales reps who begin their week with the leads that lead scoring puts first from <number> to <number>
  impact: Leads put first by lead scoring that hear from us on the same day from <number>% to <number>%
  business: Leads put first by lead scoring that become customers from <number>% to <number>%
Launch a mentorship app for apprentices
  reach: Apprentices who talk with a mentor through the mentorship app each month from <number> to <number>
  impact: Apprentices who say that their mentor helps them grow from <number>% to <number>%
  business: Apprentices with a mentor who are still with us after a year from <number>% to <number>%
`;
