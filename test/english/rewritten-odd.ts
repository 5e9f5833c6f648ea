/** Outputs that are put in odd ways, or of odd things, and below each the three outcomes that it becomes. */
export const REWRITTEN_ODD = `
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
  impact: Patients who say that dementia-friendly door colours solve a problem of theirs from <number>% to <number>%
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
  impact: People who say that we solve the problem that the succession & retirement plan for the farm puts first from <number>% to <number>%
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
  reach: Childminders who use what they learned about paediatric first aid every week from <number> to 40
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
  business: Young farmers who come to us through the podcast "Hof and Herd" and <become customers> from <number>% to <number>%
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
  reach: People who benefit from the mast for rural broadband each month from <number> to <number>
  impact: People who say that the mast for rural broadband solves a problem of theirs from <number>% to <number>%
  business: Monthly <income or savings> thanks to the mast for rural broadband from <amount> to <amount>
Produce an audio tour of the old mill
  reach: People who use the audio tour of the old mill each month from <number> to <number>
  impact: People who get on with the audio tour of the old mill without asking anyone from <number>% to <number>%
  business: Monthly cost of questions that the audio tour of the old mill could answer from <amount> to <amount>
Close out audit findings F-12 to F-19
  reach: Teams that decide with what audit findings showed from <number> to <number>
  impact: People who say that we solved a problem that audit findings showed from <number>% to <number>%
  business: Monthly cost of problems that audit findings showed from <amount> to <amount>
Establish a bird-strike reporting desk
  reach: People who know the bird-strike reporting desk and would turn to it from <number> to <number>
  impact: Time until somebody who turned to the bird-strike reporting desk gets an answer from <days> days to <days> days
  business: Monthly cost of problems that the bird-strike reporting desk brings to light too late from <amount> to <amount>
Swap the diesel pumps for electric ones
  reach: People who benefit from electric pumps each month from <number> to <number>
  impact: People who say that electric pumps solve a problem of theirs from <number>% to <number>%
  business: Monthly <income or savings> thanks to electric pumps from <amount> to <amount>
Release corrected timetable for Line 8
  reach: Passengers who use the corrected timetable each month from <number> to <number>
  impact: Passengers who would miss the corrected timetable if it were gone from <number>% to <number>%
  business: Passengers who use the corrected timetable and travel with us again within three months from <number>% to <number>%
Give the night porters thermal gloves
  reach: Night porters who use thermal gloves each month from <number> to <number>
  impact: Night porters who would miss thermal gloves if they were gone from <number>% to <number>%
  business: Monthly cost of thermal gloves for each of those who use them from <amount> to <amount>
Set up a hardship fund for trainees
  reach: Trainees who use what the hardship fund pays for each month from <number> to <number>
  impact: Trainees who reach their goal with what the hardship fund pays for from <number>% to <number>%
  business: Cost of the hardship fund for each person who reaches their goal from <amount> to <amount>
Digitise parish baptism registers 1850-1920
  reach: Members who look something up in digital parish baptism registers each month from <number> to <number>
  impact: Requests answered from digital parish baptism registers on the same day from <number>% to <number>%
  business: Cost of a request answered from digital parish baptism registers from <amount> to <amount>
Offer free eye tests to long-haul drivers
  reach: Long-haul drivers who take free eye tests each month from <number> to <number>
  impact: Long-haul drivers who know after free eye tests what to do next from <number>% to <number>%
  business: Long-haul drivers who <take the next step with us> after free eye tests from <number>% to <number>%
Plan & run onboarding week for seasonal pickers
  reach: New colleagues who do work of their own within a month from <number> to <number>
  impact: New colleagues who say after a month that they know what is expected of them from <number>% to <number>%
  business: New colleagues who are still with us after half a year from <number>% to <number>%
Put the youth parliament minutes online
  reach: Readers who read the youth parliament minutes to the end from <number> to <number>
  impact: Readers who find in the youth parliament minutes what they were looking for from <number>% to <number>%
  business: People who name the youth parliament minutes as a reason to trust us from <number>% to <number>%
Bring a second paediatric dentist on board
  reach: Patients looked after by the new second paediatric dentist each week from <number> to <number>
  impact: Time that patients wait for an appointment from <days> days to <days> days
  business: Monthly cost of overtime and agency staff from <amount> to <amount>
Reach agreement with the union on weekend shifts
  reach: Customers who get their order on the promised day from <number> to <number>
  impact: Time that customers wait for their order from <days> days to <days> days
  business: Cost of an order from <amount> to <amount>
Translate safety data sheets into Polish & Romanian
  reach: People who read safety data sheets in their own language each month from <number> to <number>
  impact: People who understand safety data sheets without help from <number>% to <number>%
  business: Monthly cost of questions and mistakes about safety data sheets from <amount> to <amount>
Organise a hospital radio relaunch
  reach: Patients who use the hospital radio each month from <number> to <number>
  impact: Patients who would miss the hospital radio if it were gone from <number>% to <number>%
  business: Monthly cost of the hospital radio for each of those who use it from <amount> to <amount>
Launch team workspaces in the desktop client by end of Q1
  reach: Customers who use team workspaces each month from <number> to <number>
  impact: Customers who would miss team workspaces if they were gone from <number>% to <number>%
  business: Customers who use team workspaces and are still with us three months later from <number>% to <number>%
Deploy fraud checks on instant transfers
  reach: Customers who are hit by fraud or abuse in spite of fraud checks each month from <number> to <number>
  impact: Honest customers whom fraud checks turn away by mistake from <number>% to <number>%
  business: Monthly loss to fraud and abuse from <amount> to <amount>
Hire a harbour pilot and a tug deckhand
  reach: People served each month with the help of the new harbour pilot and the tug deckhand from <number> to <number>
  impact: Time that people wait for what the new harbour pilot and the tug deckhand will take care of from <days> days to <days> days
  business: Monthly cost of work that waits for the new harbour pilot and the tug deckhand from <amount> to <amount>
Roll out hoof-trimming kits to 60 dairy farms
  reach: Dairy farms that work with hoof-trimming kits every week from <number> to 60
  impact: Dairy farms that say that hoof-trimming kits make their work easier from <number>% to <number>%
  business: Yearly cost of hoof-trimming kits for each of those who work with them from <amount> to <amount>
Digitise the parish burial register
  reach: Members who look something up in the digital parish burial register each month from <number> to <number>
  impact: Requests answered from the digital parish burial register on the same day from <number>% to <number>%
  business: Cost of a request answered from the digital parish burial register from <amount> to <amount>
Translate the food-bank leaflet into Dari and Pashto
  reach: People who read the food-bank leaflet in their own language each month from <number> to <number>
  impact: People who understand the food-bank leaflet without help from <number>% to <number>%
  business: Monthly cost of questions and mistakes about the food-bank leaflet from <amount> to <amount>
Introduce pre-surgery phone calls by ward pharmacists
  reach: Patients who benefit from pre-surgery phone calls each month from <number> to <number>
  impact: Patients who say that pre-surgery phone calls solve a problem of theirs from <number>% to <number>%
  business: Monthly <income or savings> thanks to pre-surgery phone calls from <amount> to <amount>
Hire a sacristan and a part-time verger
  reach: People served each month with the help of the new sacristan and the part-time verger from <number> to <number>
  impact: Time that people wait for what the new sacristan and the part-time verger will take care of from <days> days to <days> days
  business: Monthly cost of work that waits for the new sacristan and the part-time verger from <amount> to <amount>
Implement a cold-calling ban for the door-to-door team
  reach: People in the door-to-door team who can say what the cold-calling ban asks of them from <number> to <number>
  impact: Cases that are handled the way the cold-calling ban asks from <number>% to <number>%
  business: Time lost to cases that the cold-calling ban could have settled from <hours> hours to <hours> hours a week
Move the coroner's case files to the county archive
  reach: Colleagues who work with the coroner's case files in the county archive every week from <number> to <number>
  impact: Colleagues who find what they need in the county archive without asking anyone from <number>% to <number>%
  business: Time lost to looking for the coroner's case files from <hours> hours to <hours> hours a week
`;
