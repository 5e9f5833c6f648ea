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
Send reminders before each appointment
  reach: Customers who confirm or move what they booked because of appointment reminders each week from <number> to <number>
  impact: Customers who come to what they booked from <number>% to <number>%
  business: Monthly cost of bookings to which nobody comes from <amount> to <amount>
`;
