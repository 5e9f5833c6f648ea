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
  reach: Patients who use tablets in all 14 clinics each week from <number> to <number>
  impact: Patients who say that tablets in all 14 clinics make it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of tablets in all 14 clinics for each person who uses them from <amount> to <amount>
Draft and get board sign-off on the safeguarding policy
  reach: Colleagues who can say what the safeguarding policy asks of them from <number> to <number>
  impact: Cases that are handled the way the safeguarding policy asks from <number>% to <number>%
  business: Time lost to cases that the safeguarding policy could have settled from <hours> hours to <hours> hours a week
Implement SAP S/4HANA by 31.12.
  reach: Colleagues who work with SAP S/4HANA every week from <number> to <number>
  impact: Requests that colleagues finish on the same day with SAP S/4HANA from <number>% to <number>%
  business: Time that colleagues lose to work by hand from <hours> hours to <hours> hours a week
Negotiate a new lease for the Hamburg office
  reach: Colleagues who make use of what the new lease for the Hamburg office covers each month from <number> to <number>
  impact: Colleagues who say that what the new lease for the Hamburg office covers is what they need from <number>% to <number>%
  business: Monthly cost of what the new lease for the Hamburg office covers from <amount> to <amount>
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
  reach: People who get what they need in one place each month from <number> to <number>
  impact: Time that people wait because the legal entities work apart from <days> days to <days> days
  business: Monthly cost of running the legal entities from <amount> to <amount>
Move cleaning contract to a new provider
  reach: Colleagues who make use of what the new cleaning service contract covers each month from <number> to <number>
  impact: Colleagues who say that what the new cleaning service contract covers is what they need from <number>% to <number>%
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
Design system v2 adopted by all squads
  reach: Squads that build with the design system v2 every week from <number> to <number>
  impact: Time from an idea to customers who use it from <days> days to <days> days
  business: Share of the time of squads that goes into building something twice from <number>% to <number>%
Build referral programme MVP
  reach: Customers who recommend us through the referral programme each month from <number> to <number>
  impact: People who come through the referral programme and reach their first goal with us within a week from <number>% to <number>%
  business: People who come through the referral programme and become customers from <number>% to <number>%
Bring the lift in the town hall back into service
  reach: Residents who use the lift each week from <number> to <number>
  impact: Residents who say that the lift makes it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of the lift for each person who uses it from <amount> to <amount>
Fit dementia-friendly door colours on wards 3-5
  reach: Patients who benefit from dementia-friendly door colours each month from <number> to <number>
  impact: Patients who say that dementia-friendly door colours make <something that matters to them> better from <number>% to <number>%
  business: Monthly <income or savings> thanks to dementia-friendly door colours from <amount> to <amount>
Create wound-care pathway for district nurses
  reach: Patients treated by the wound-care pathway each month from <number> to <number>
  impact: Time that patients wait until they are treated from <hours> hours to <hours> hours
  business: Cost of a treatment by the wound-care pathway from <amount> to <amount>
Mandatory cyber hygiene course for all councillors
  reach: Councillors who use what they learned in the mandatory cyber hygiene course every week from <number> to <number>
  impact: Councillors who reach their goal without help after the mandatory cyber hygiene course from <number>% to <number>%
  business: Monthly cost of mistakes that the mandatory cyber hygiene course helps to avoid from <amount> to <amount>
Build 2 km of protected cycle lanes on Elm Street
  reach: Residents who use protected cycle lanes each week from <number> to <number>
  impact: Residents who say that protected cycle lanes make it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of protected cycle lanes for each person who uses them from <amount> to <amount>
Set up a crisis line for farmers with the county
  reach: Farmers who get an answer from the crisis line each week from <number> to <number>
  impact: Farmers who turn to the crisis line and leave with a solution from <number>% to <number>%
  business: Cost of an answered question from <amount> to <amount>
Purchase and distribute 1,200 reusable lunch boxes to schools
  reach: Schools that use the reusable lunch boxes each month from <number> to <number>
  impact: Schools that would miss the reusable lunch boxes if they were gone from <number>% to <number>%
  business: Monthly cost of the reusable lunch boxes for each of those who use them from <amount> to <amount>
Hire a choir director + accompanist
  reach: People who take part in something led by the new choir director + accompanist each week from <number> to <number>
  impact: People who would recommend taking part to a friend from <number>% to <number>%
  business: People who take part and come back the next year from <number>% to <number>%
Relaunch the alumni magazine as an app
  reach: Readers who come back for the alumni magazine each month from <number> to <number>
  impact: Readers who find in the alumni magazine what they were looking for from <number>% to <number>%
  business: Readers who come through the alumni magazine and keep their subscription from <number>% to <number>%
12 allotment plots handed over to new gardeners
  reach: New gardeners who use the allotment plots each month from <number> to <number>
  impact: New gardeners who would miss the allotment plots if they were gone from <number>% to <number>%
  business: Monthly cost of the allotment plots for each of those who use them from <amount> to <amount>
Digital dispatch notes rolled out in 9 depots (excl. Poznań)
  reach: Colleagues who work with digital dispatch notes each month from <number> to <number>
  impact: Questions that colleagues answer from digital dispatch notes without asking anyone from <number>% to <number>%
  business: Time that colleagues lose without digital dispatch notes from <hours> hours to <hours> hours a week
Backfill the vacant parish clerk role
  reach: Colleagues helped by the new parish clerk each month from <number> to <number>
  impact: Colleagues who say that they know what matters most from <number>% to <number>%
  business: Time lost to waiting for decisions from <hours> hours to <hours> hours a week
Draw up succession & retirement plan for the farm
  reach: Teams that decide by the succession & retirement plan for the farm each month from <number> to <number>
  impact: People who notice something that the succession & retirement plan for the farm promised from <number> to <number>
  business: Our time and money that goes into what the succession & retirement plan for the farm puts first from <number>% to <number>%
Swap single-use cups for deposit cups at home games
  reach: People who use deposit cups each month from <number> to <number>
  impact: People who would miss deposit cups if they were gone from <number>% to <number>%
  business: Monthly cost of deposit cups for each of those who use them from <amount> to <amount>
Finish tagging the museum's textile collection
  reach: Visitors who find something in the museum's textile collection each week from <number> to <number>
  impact: Visitors who find what they were looking for in the museum's textile collection without asking anyone from <number>% to <number>%
  business: Cost of a request that the museum's textile collection could have answered from <amount> to <amount>
Migrate case notes out of paper binders
  reach: People who look something up in digital case notes each month from <number> to <number>
  impact: Requests answered from digital case notes on the same day from <number>% to <number>%
  business: Cost of a request answered from digital case notes from <amount> to <amount>
Inaugurate the new dialysis annex
  reach: Patients treated in the new dialysis annex each month from <number> to <number>
  impact: Time that patients wait for their turn in the new dialysis annex from <days> days to <days> days
  business: Cost of a treatment in the new dialysis annex from <amount> to <amount>
Release the Q2 patch bundle "Heron" to on-prem clients
  reach: On-prem clients who use the Q2 patch bundle "Heron" each month from <number> to <number>
  impact: On-prem clients who would miss the Q2 patch bundle "Heron" if it were gone from <number>% to <number>%
  business: On-prem clients who use the Q2 patch bundle "Heron" and are still with us three months later from <number>% to <number>%
Certify 40 childminders in paediatric first aid
  reach: Childminders who use what they learned about paediatric first-aid every week from <number> to 40
  impact: Childminders who reach their goal without help from <number>% to <number>%
  business: Childminders who are still with us three months after they learned it from <number>% to <number>%
Draft bilingual menu for the mess hall
  reach: Guests who order from the bilingual menu for the mess hall each week from <number> to <number>
  impact: Guests who would recommend what they had to a friend from <number>% to <number>%
  business: Revenue for each guest from <amount> to <amount>
New signage for the trail network
  reach: People who use the new signage for the trail network each week from <number> to <number>
  impact: People who say that the new signage for the trail network makes it easier to <do what they come for> from <number>% to <number>%
  business: Monthly cost of the new signage for the trail network for each person who uses it from <amount> to <amount>
Wrap up the anti-slavery supply chain audit
  reach: People for whom something changed because of the anti-slavery supply chain audit from <number> to <number>
  impact: People who say that we acted on what the anti-slavery supply chain audit showed from <number>% to <number>%
  business: Monthly cost of problems that the anti-slavery supply chain audit showed from <amount> to <amount>
Convert the old fire station into studios for artists
  reach: Artists who come to studios each week from <number> to <number>
  impact: Artists who would recommend studios to a friend from <number>% to <number>%
  business: Cost of a visit to studios from <amount> to <amount>
Create kanban board for the maintenance crew
  reach: People in the maintenance crew who work with the kanban board every week from <number> to <number>
  impact: Requests that people in the maintenance crew finish on the same day with the kanban board from <number>% to <number>%
  business: Time that people in the maintenance crew lose to work by hand from <hours> hours to <hours> hours a week
Bring the hearing-aid battery swap scheme to 6 pharmacies
  reach: Patients who take part in the hearing-aid battery swap scheme each month from <number> to <number>
  impact: Patients in the hearing-aid battery swap scheme who would recommend it to a friend from <number>% to <number>%
  business: Monthly <income or savings> thanks to the hearing-aid battery swap scheme from <amount> to <amount>
Migrate the apprentices' logbook from paper to tablet
  reach: People who use the digital apprentices' logbook each month from <number> to <number>
  impact: People who would miss the digital apprentices' logbook if it were gone from <number>% to <number>%
  business: Monthly cost of the digital apprentices' logbook for each of those who use it from <amount> to <amount>
Publish the pay gap figures
  reach: Readers who read the pay gap figures to the end from <number> to <number>
  impact: Readers who find in the pay gap figures what they were looking for from <number>% to <number>%
  business: People who name the pay gap figures as a reason to trust us from <number>% to <number>%
Launch podcast "Hof & Herd" for young farmers
  reach: Young farmers who watch or hear the podcast "Hof and Herd" to the end each month from <number> to <number>
  impact: Young farmers who use something they learned from the podcast "Hof and Herd" from <number>% to <number>%
  business: Young farmers who come to us through the podcast "Hof and Herd" and become customers from <number>% to <number>%
Have a bilingual receptionist in place at the Basel practice by May
  reach: People served by the new bilingual receptionist each week from <number> to <number>
  impact: People who would recommend us to a friend from <number>% to <number>%
  business: Monthly cost of overtime and temporary staff from <amount> to <amount>
Ship the v4 tachograph readers to hauliers
  reach: Hauliers who use the v4 tachograph readers each month from <number> to <number>
  impact: Hauliers who would miss the v4 tachograph readers if they were gone from <number>% to <number>%
  business: Hauliers who use the v4 tachograph readers and are still with us three months later from <number>% to <number>%
Complete boiler-room asbestos removal
  reach: People who are no longer troubled by boiler-room asbestos from <number> to <number>
  impact: Complaints about boiler-room asbestos each month from <number> to <number>
  business: Monthly cost of dealing with boiler-room asbestos from <amount> to <amount>
Train six line leads in root-cause analysis
  reach: Line leads who use what they learned about root-cause analysis every week from <number> to 6
  impact: People who say that line leads help them grow from <number>% to <number>%
  business: People led by line leads who are still with us after a year from <number>% to <number>%
Hand out 300 bike lights before clocks change
  reach: People who use the bike lights each month from <number> to <number>
  impact: People who would miss the bike lights if they were gone from <number>% to <number>%
  business: Monthly cost of the bike lights for each of those who use them from <amount> to <amount>
Negotiate volume bonus with the paper mill
  reach: Colleagues who order under the volume bonus each month from <number> to <number>
  impact: Orders under the volume bonus that arrive as agreed from <number>% to <number>%
  business: Monthly cost of what we buy under the volume bonus from <amount> to <amount>
Certify the bakery as organic (DE-ÖKO-006)
  reach: Buyers who ask for organic certification for the bakery and sign with us from <number> to <number>
  impact: Time that buyers spend on their review of us before they can start from <days> days to <days> days
  business: Revenue from deals that depend on organic certification for the bakery from <amount> to <amount>
Put defibrillators in every tram stop by Xmas
  reach: Passengers who can reach defibrillators within three minutes from <number> to <number>
  impact: Passengers who know how to use defibrillators in an emergency from <number>% to <number>%
  business: Monthly cost of keeping defibrillators ready from <amount> to <amount>
Recruit 200 participants for the sleep trial
  reach: Participants who are still active with us three months later from <number> to 200
  impact: Participants who would do it again from <number>% to <number>%
  business: Participants who bring along somebody else from <number>% to <number>%
Put up a mast for rural broadband
  reach: Subscribers who benefit from the mast for rural broadband each month from <number> to <number>
  impact: Subscribers who say that the mast for rural broadband makes <something that matters to them> better from <number>% to <number>%
  business: Monthly <income or savings> thanks to the mast for rural broadband from <amount> to <amount>
Produce an audio tour of the old mill
  reach: People who use the audio tour of the old mill each month from <number> to <number>
  impact: People who get on with the audio tour of the old mill without asking anyone from <number>% to <number>%
  business: Monthly cost of questions that the audio tour of the old mill could answer from <amount> to <amount>
Close out audit findings F-12 to F-19
  reach: Teams that decide with what audit findings showed from <number> to <number>
  impact: People who say that we solved a problem that audit findings showed from <number>% to <number>%
  business: Monthly cost of problems that audit findings showed from <amount> to <amount>
`;
