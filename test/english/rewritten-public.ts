/** Outputs of offices, schools, clinics, works and associations, and below each the three outcomes that it becomes. */
export const REWRITTEN_IN_PUBLIC = `
100% rollout of the new badge system
  reach: Colleagues who use the new badge system every week from <number> to <number>
  impact: Colleagues who get done what they came for in the new badge system without asking for help from <number>% to <number>%
  business: Time that colleagues lose without the new badge system from <hours> hours to <hours> hours a week
Launched Project Falcon v2.0 to beta customers
  reach: Beta customers who use what Project Falcon v2.0 brings each month from <number> to <number>
  impact: Beta customers who say that Project Falcon v2.0 solved a problem of theirs from <number>% to <number>%
  business: Beta customers who use what Project Falcon v2.0 brings and are still with us three months later from <number>% to <number>%
Setting up a bike rack at every school entrance
  reach: Students who use the bike rack each week from <number> to <number>
  impact: Students who say that the bike rack makes it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of the bike rack for each person who uses it from <amount> to <amount>
Replace paper forms with tablets in all 14 clinics (phase 1)
  reach: Patients who use tablets each week from <number> to <number>
  impact: Patients who say that tablets make it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of tablets for each person who uses them from <amount> to <amount>
Draft and get board sign-off on the safeguarding policy
  reach: People who can say what the safeguarding policy asks of them from <number> to <number>
  impact: Cases that are handled the way the safeguarding policy asks from <number>% to <number>%
  business: Time lost to cases that the safeguarding policy could have settled from <hours> hours to <hours> hours a week
Implement SAP S/4HANA by 31.12.
  reach: Colleagues who work with SAP S/4HANA every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with SAP S/4HANA from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Negotiate a new lease for the Hamburg office
  reach: People who use the rooms under the new lease for the Hamburg office each week from <number> to <number>
  impact: People who say that the rooms under the new lease for the Hamburg office are what they need from <number>% to <number>%
  business: Monthly cost of the rooms under the new lease for the Hamburg office from <amount> to <amount>
Switch payroll provider from ADP to Personio for all employees
  reach: Employees who work with Personio every week from <number> to <number>
  impact: Employees who find what they need in Personio without asking anyone from <number>% to <number>%
  business: Monthly cost of payroll for each colleague from <amount> to <amount>
Create a cold chain for vaccine deliveries to rural health posts
  reach: Patients supplied with the help of the cold chain for vaccine deliveries each week from <number> to <number>
  impact: Deliveries with the cold chain for vaccine deliveries that arrive complete and unspoilt from <number>% to <number>%
  business: Cost of a delivery with the cold chain for vaccine deliveries from <amount> to <amount>
Set up a whistleblower hotline
  reach: People who know the whistleblower hotline and would turn to it from <number> to <number>
  impact: Time until somebody who turned to the whistleblower hotline gets an answer from <days> days to <days> days
  business: Monthly cost of problems that the whistleblower hotline brings to light too late from <amount> to <amount>
Redesign the intake form for social services
  reach: Residents who finish the intake form for social services each week from <number> to <number>
  impact: Residents who finish the intake form for social services without asking for help from <number>% to <number>%
  business: Cost of a case that is handled with the intake form for social services from <amount> to <amount>
Plant 400 trees along the ring road
  reach: Residents who spend time around the trees each week from <number> to <number>
  impact: Residents who say that the trees make the place better for them from <number>% to <number>%
  business: Monthly cost of looking after the trees from <amount> to <amount>
Build a data room for the Series B
  reach: Investors who come back to the data room for the Series B each week from <number> to <number>
  impact: Questions that investors answer from the data room for the Series B without asking us from <number>% to <number>%
  business: Money raised from investors who used the data room for the Series B from <amount> to <amount>
Deliver manual handling training to all porters
  reach: Porters who use what they learned in manual handling training every week from <number> to <number>
  impact: Accidents and near misses each month from <number> to <number>
  business: Working days lost to accidents each month from <number> to <number>
Fit LED lighting in three production halls
  reach: Colleagues who spend their day in a building with LED lighting from <number> to <number>
  impact: Colleagues in a building with LED lighting who find it pleasant there from <number>% to <number>%
  business: Monthly energy bill of a building with LED lighting from <amount> to <amount>
Introduce a waste sorting system in the canteen
  reach: Colleagues who use the waste sorting system every week from <number> to <number>
  impact: Waste that is recycled thanks to the waste sorting system from <number>% to <number>%
  business: Monthly cost of waste that cannot be recycled from <amount> to <amount>
Move the archive to the new building
  reach: People who use the archive in the new building each week from <number> to <number>
  impact: People who find the archive in the new building better for them than before from <number>% to <number>%
  business: Monthly cost of the archive in the new building from <amount> to <amount>
Rollout of EDR agent on 100% of laptops
  reach: Colleagues whose work is protected by the EDR agent from <number> to <number>
  impact: Attacks that are stopped before anyone is harmed from <number>% to <number>%
  business: Monthly cost of attacks and of cleaning up after them from <amount> to <amount>
Digitise 30,000 planning files
  reach: Residents who look something up in digital planning files each month from <number> to <number>
  impact: Requests answered from digital planning files on the same day from <number>% to <number>%
  business: Cost of a request answered from digital planning files from <amount> to <amount>
Conduct pay equity analysis
  reach: Colleagues for whom something changed because of the pay equity analysis from <number> to <number>
  impact: Colleagues who say that we acted on what the pay equity analysis showed from <number>% to <number>%
  business: Colleagues who are still with us a year after the pay equity analysis from <number>% to <number>%
Prepare the annual general meeting
  reach: Members who take part in the annual general meeting from <number> to <number>
  impact: Members who say that they were heard in the annual general meeting from <number>% to <number>%
  business: Decisions made in the annual general meeting that are put into practice within three months from <number>% to <number>%
Release the grant application guidelines for small associations
  reach: Small associations that find their answer in the grant application guidelines each month from <number> to <number>
  impact: Small associations that do it right at the first try with the grant application guidelines from <number>% to <number>%
  business: Monthly cost of mistakes and questions that the grant application guidelines could spare us from <amount> to <amount>
Convert 12 bus stops to be wheelchair accessible
  reach: Passengers who use the wheelchair accessible bus stops each week from <number> to <number>
  impact: Passengers who say that the wheelchair accessible bus stops make it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of the wheelchair accessible bus stops for each person who uses them from <amount> to <amount>
Introduce tap-to-pay on ferries
  reach: Passengers who use tap-to-pay each week from <number> to <number>
  impact: Passengers who say that tap-to-pay makes it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of tap-to-pay for each person who uses it from <amount> to <amount>
Get the new beehives set up at the community garden
  reach: People who spend time around the new beehives each week from <number> to <number>
  impact: People who say that the new beehives make the place better for them from <number>% to <number>%
  business: Monthly cost of looking after the new beehives from <amount> to <amount>
Hire 2 warehouse shift leads and a night porter
  reach: People whose order or request is handled with the help of the new warehouse shift leads and the night porter each week from <number> to <number>
  impact: Orders and requests handled on the promised day from <number>% to <number>%
  business: Monthly cost of overtime and temporary staff from <amount> to <amount>
Recruit 12 host families for exchange students
  reach: Host families who are still active with us three months later from <number> to 12
  impact: Host families who would do it again from <number>% to <number>%
  business: Host families who bring along somebody else from <number>% to <number>%
Start a lunch club for over-70s
  reach: Over-70s who make use of the lunch club from <number> to <number>
  impact: Over-70s who get what they came for at the lunch club from <number>% to <number>%
  business: Cost of the lunch club for each person served from <amount> to <amount>
Consolidate 5 legal entities into 2
  reach: Customers who deal with one of us instead of several from <number> to <number>
  impact: Time that customers wait because the legal entities work apart from <days> days to <days> days
  business: Monthly cost of running the legal entities from <amount> to <amount>
Move cleaning contract to a new provider
  reach: People who get what they need under the new cleaning service contract each month from <number> to <number>
  impact: Requests under the new cleaning service contract that are settled as agreed from <number>% to <number>%
  business: Monthly cost of what the new cleaning service contract covers from <amount> to <amount>
Publish the anonymised dataset on Zenodo
  reach: Researchers who build on the anonymised dataset in their own work from <number> to <number>
  impact: Researchers who could repeat what the anonymised dataset shows from <number>% to <number>%
  business: Funding won thanks to the anonymised dataset from <amount> to <amount>
Translate consent forms into easy read
  reach: People who read consent forms in their own language each month from <number> to <number>
  impact: People who understand consent forms without help from <number>% to <number>%
  business: Monthly cost of questions and mistakes about consent forms from <amount> to <amount>
Retrofit 30 flats with new windows
  reach: Tenants who spend their day in a building with new windows from <number> to <number>
  impact: Tenants in a building with new windows who find it pleasant there from <number>% to <number>%
  business: Monthly energy bill of a building with new windows from <amount> to <amount>
Update the emergency contact list
  reach: Colleagues who work with the emergency contact list each month from <number> to <number>
  impact: Questions that colleagues answer from the emergency contact list without asking anyone from <number>% to <number>%
  business: Time that colleagues lose without the emergency contact list from <hours> hours to <hours> hours a week
Provide every classroom with CO2 monitors
  reach: Students who act on what CO2 monitors show each month from <number> to <number>
  impact: Problems that CO2 monitors show before students are hit by them from <number>% to <number>%
  business: Monthly cost of problems that CO2 monitors show too late from <amount> to <amount>
Migrate volunteer data from Excel to CiviCRM
  reach: Colleagues who work with volunteer data in CiviCRM every week from <number> to <number>
  impact: Colleagues who find what they need in CiviCRM without asking anyone from <number>% to <number>%
  business: Time lost to looking for volunteer data from <hours> hours to <hours> hours a week
Hold two deliberative citizens' forums
  reach: Residents who take part in the deliberative citizens' forums from <number> to <number>
  impact: Residents who say that they were heard in the deliberative citizens' forums from <number>% to <number>%
  business: Decisions made in the deliberative citizens' forums that are put into practice within three months from <number>% to <number>%
Reorganise the spare parts store
  reach: People who use the spare parts store each week from <number> to <number>
  impact: People who find the spare parts store better than before from <number>% to <number>%
  business: Monthly cost of running the spare parts store from <amount> to <amount>
Create a press kit for the summer festival
  reach: Journalists who write or speak about us after the press kit for the summer festival from <number> to <number>
  impact: Journalists who found what they were looking for in the press kit for the summer festival from <number>% to <number>%
  business: People who come to us after they read or heard about us from <number> to <number>
Redesign patient letters
  reach: Patients who understand patient letters at first sight from <number> to <number>
  impact: Patients who do what patient letters ask for without a question from <number>% to <number>%
  business: Monthly cost of questions and mistakes about patient letters from <amount> to <amount>
Hire a dementia-care specialist and 2 healthcare assistants
  reach: Patients looked after by the new dementia-care specialist and 2 healthcare assistants each week from <number> to <number>
  impact: Time that patients wait for an appointment from <days> days to <days> days
  business: Monthly cost of overtime and agency staff from <amount> to <amount>
`;
