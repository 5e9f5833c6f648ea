/** A small bank in the middle of a quarter: pages that reports are made of. */

export const BANK_TODAY = "2026-02-11";

export const BANK = `
=== bank.okr
company bank: Northbank
  mission: Every founder banks as easily as they send a message
  strategy first-yes: Win founders by being the first bank to say yes
    start: Software decides most applications
    stop: Reviewing every application by hand
  health trust: Founders who would trust us with their next firm at least 85%
    2026-01-12: 88%
    2026-02-09: 82%

team onboarding: Onboarding
  mode: growth
  lead: @ana

team risk: Risk
  mode: maintenance
=== q1/company.okr
cycle: 2026-Q1
phase: launched

company bank
  objective first-choice: Founders think of us first when they open an account
    strategy: first-yes
    kr reach applying: Companies applying each month from 4,200 to 7,000
      2026-02-09: 5,600, confidence 6/10
    kr business share: Startups that open their first account with us from 11% to 16%
  squad yes: First yes squad
    supports: onboarding.instant-yes
    teams: onboarding, risk
    meets: every second Tuesday
=== q1/onboarding.okr
cycle: 2026-Q1
phase: launched

team onboarding
  objective instant-yes: Founders hear yes before they close the tab
    supports: bank.first-choice
    strategy: first-yes
    owner: @ana
    why: Every hour of waiting loses founders we have already paid to reach.
    heard: @mo says "a yes while you wait"
    kr reach untouched: Applications approved with no human touch from 12% to 60%
      owner: @ben
      2026-01-19: 16%, confidence 5/10
      2026-02-09: 31%, confidence 7/10, the vendor is live
    kr impact wait: Median time to a decision from 20 to 10 hours
      2026-01-12: 18 hours, confidence 4/10
      decision: 2026-01-20 Two people decide in the evening
    kr business kept: Monthly income from founders from €310k to €420k
      2026-02-09: €347k, confidence 6/10
  initiative vendor: Identity vendor live for all traffic
    moves: instant-yes.untouched
    due: 2026-02-02
    status: doing
  initiative forum: A forum in which founders help each other
  week 2026-02-09
    commit: [x] @ben raise vendor traffic to 100% -> instant-yes.untouched
    commit: @ana call ten founders
    win: First founder approved in four minutes
    blocked: The price list is with legal -> instant-yes.kept
=== q1/risk.okr
cycle: 2026-Q1
phase: launched

team risk
  shares onboarding.instant-yes
    kr impact first-pass: Manual reviews decided at first sight from 61% to 85%
      2026-02-09: 73%, confidence 6/10
  health calm: Alerts at night at most 3
    2026-02-09: 1
=== q4/review.okr
cycle: 2025-Q4
phase: closed

team onboarding
  objective early: Founders find us before they found
    learned: They ask other founders, and not the web
    kr reach found: Founders who hear of us from another founder from 20% to 40%
      2025-12-15: 34%, confidence 5/10
      grade: 0.7
      learned: A letter does more than an advert
`;
