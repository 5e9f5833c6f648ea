/** What can be measured or counted about how things go. */
export const MEASURES = {
  /** Has a number by its nature. */
  measure: `
    increase decrease reduction growth uplift decline
    abandonment absenteeism accuracy acquisition-cost acv activation adherence adoption aht aov apdex apm arpa arpu arpdau arppu arr asp attachment attainment attach-rate  attrition availability
    average backlog-size bandwidth  bounce bounce-rate breakage burn burn-rate cac capacity carbon cagr churn ces close-rate clv cogs  completeness completion conversion cost cost-per-lead cost-to-serve coverage cpa cpc cpi cpl cpm cpu
    cr cro csat ctr cumulative-layout-shift customer-lifetime-value cvr cycle cycle-time dau dau/mau days-sales debt delay density depth diversity downtime drop-off dropoff dso duration dwell
    ebit ebitda edit-distance efficiency emission engagement enps equity error-rate esat expense expenditure expansion fallout fcr fill-rate footfall footprint fps fraud frequency frt funnel-conversion gmv gnpv
    gross-margin growth growth-rate gross  headroom incidence income index inp inventory-turns ipm latency latencies lag lcp lead-time length lifetime life-time-value lighthouse lighthouse-score line-coverage load load-time loss loyalty ltv ltv/cac margin mau memory
    mql-rate mrr mttd mttf mtta mttr mtbf multiple nps nrr ndr grr net-retention net-promoter-score nrpu occupancy on-time-rate opex open-rate output-per-hour overhead overrun overtime payback p50 p90 p95 p99 pageload pagespeed penetration pass-rate patch-rate percent  percentile pickup-time population
    power precision premium price productivity profit profitability proportion quota rank ranking rate rating ratio reach recall recidivism response-time retention return revenue roas roi rpm rps run-rate runtime
    runway salary sales satisfaction savings saving score self-service-rate sentiment sequence-length seo-ranking session-length share share-of-voice shrinkage size slack slo sov speed spend stickiness success-rate sum
    take-rate tat tco temperature throughput tickets-per-user time time-to-hire time-to-value time-on-site time-to-market toil top-box trend ttfb ttv turnaround turnover turnovers usage utilization utilisation uptake uptime valuation value variance velocity visibility volume vsat
    waste wau wait wait-time waiting wastage weight win-rate winrate yield yoy nrg co2 energy rr growth-rate happiness-score distance intensity share-price workload market-share mindshare cash cashflow equity quality-score quartile decile coverage consumption gap  
      tenure longevity dso stock bill funding pace ttr wer f1 auc cholesterol kilometers mileage hours-worked headroom productivity engagement-score maturity-score`,
  /** Something that somebody else does or that comes in, one by one. */
  arrivals: `
    submission
    acceptance activation answer appearance application appointment arrival attendance backlink bet bid booking bookmark buy call-back  checkin checkout citation claim click click-through clickthrough comeback
    commitment complaint completion    contract conversion  daily-active day-active deal demo-request deposit  donation download draw dropout endorsement engagement enquiry enrollment enrolment escalation
     expansion favorite favourite fork follow  footfall form-fill gift hit impression inbound-lead  inquiry inquiry install installation  invitation invite   job-application join lead letter-of-intent like listen
    loan loi login logon match mention mql mqls nomination offer opportunity opt-in order pageview page-view participation payment pledge plays pledge policy-sold positive-review pre-order preorder prescription purchase purchase-order
    query quote rating re-order re-purchase  recommendation  referral refund registration renewal reorder reply repost request reservation response retweet return review ride sale save scan search 
    session share shipment sign-in sign-off signature signup sign-up sql sqls sqo sqos star stream  subscription success suggestion swipe ticket transaction transfer trial trip turnout tx unit unit-sold unsubscribe upgrade
    upload upsell upvote usage-event view visit vote watch win walk-in pickup delivery tip winback  bug-report support-ticket rental policy merge-request`,
  money: `
    dollar euro pound usd eur gbp chf yen revenue arr mrr sale sales bookings booking income profit profits grant funding investment donation pipeline budget cash capital pledge turnover gmv spend cost costs salary savings margin seed equity series-a round
    bond loan`,
  /** Counts that grow by themselves and change no decision. */
  vanity: `
    click download fan follower hit impression install like page-view pageview pageviews registration reach retweet share sign-up signup star subscriber view visit visitor upvote
    traffic eyeball buzz mention connection`,
  /** Things that should not happen. */
  defects: `
    abuse accident alert anomaly argument blocker breach bug bottleneck cancellation cancelation chargeback churn claim collision complaint conflict corruption crash cve data-loss deadlock defect degradation deviation delay disruption downtime
    dropout duplicate error escalation escape exception failure false-alarm false-positive fatality finding fine flake fraud hallucination hazard hiccup hotfix incident infection infraction injury inconsistency interruption issue lag leak loss mishap mistake
    misconfiguration noncompliance non-compliance nonconformity outage overrun overdue penalty problem recall regression rejection restatement rework rollback sev1 sev2 sev-1 sev-2 p0 p1 p2 violation vulnerability vulnerabilities
    spill spam stockout strike surprise theft timeout threat turnover typo unavailability warning waste lawsuit`,
  /** Levels of service that are simply held. */
  upkeep: `
    availability uptime sla slas slo slos error-budget on-call reachability durability up-time service-level service-levels error-budgets`,
} as const;

/** Qualities and ways of working: a direction in them needs a measure. */
export const QUALITIES = `
    fit parity
  ability accessibility accountability adaptability agility alignment appeal autonomy attractiveness atmosphere attention awareness bandwidth behavior behaviour belonging brand brand-awareness calm capability care clarity climate coherence cohesion collaboration comfort
  communication competence competency competitiveness compliance confidence consistency connection control convenience cooperation coordination craft creativity credibility culture customer-centricity cx depth design-quality desirability dialogue
  differentiation discipline discoverability diversity dx ease education effectiveness efficiency effort empathy empowerment engagement ergonomics equity excellence execution experience expertise exposure fairness findability fitness
  flexibility focus freshness friction fun governance growth happiness hardness harmony health honesty hygiene image impact inclusion inclusiveness independence influence innovation insight integrity interest
  interoperability intuition joy knowledge leadership learning legibility lifecycle life loyalty maintainability management marketability maturity mindset mobility modularity mood morale motivation observability openness operability operations operation organization ownership
  participation partnership passion performance perception planning plan-accuracy polish portability positioning power predictability preparation presence prestige pride productivity professionalism profile prominence quality readiness readability recognition recruiting recruitment
  redundancy relationship relevance reliability reporting reputation resilience resourcing responsiveness responsibility reusability rigor rigour robustness safety satisfaction scalability scale security sense service simplicity skill
  skills speed spirit stability standing status stickiness strength success support sustainability synergy system-performance talent teamwork testability thinking throughput time-management tone traction transparency trust understanding usability usage usefulness user-experience utility
  ux value velocity versatility visibility vitality wellbeing well-being wellness work-life workflow workflows work work-life-balance process processes procedure practice onboarding hiring delivery sourcing forecasting handoff handoffs funnel pipeline
  prioritization decision-making estimation cooperation development operations marketing sales ops strategy approach accuracy flow handover journey`;

/** Periods and points in time. */
export const TIMES = `
  second minute hour day week month quarter year decade sprint half semester trimester season weekend fortnight millisecond ms sec secs min mins hr hrs s h d y yr yrs cycle fy
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 h1 h2 eoy eoq eom eod christmas easter summer winter autumn spring fall today tomorrow tonight year-end quarter-end month-end midnight noon am pm
  mid-quarter mid-year release iteration hours-of`;

/** Nouns without a class of their own; many of them are verbs too. */
export const PLAIN = `
    design launch check copy fix hack lease pitch post press profile query refund rent schedule sketch train watch deadline balance
  abuse act actor addition address advantage affair age aim air airport alternative ambition angle apple area argument army aspect assumption attack attempt authority barrier base basis bed belief benefit bit block blog body bond border boss bottom
  box brain branch break bridge bus button call camera car card care case cause center centre chain chair challenge champion chance change choice circumstance class classroom cloud coast coffee color combination comparison competition competitor computer concept
  concern condition consequence consideration consultation context contrast corner country couple cover craft credit criticism cross culture currency customer-care damage danger date day deal death debate decision default degree demand desk detail detection difference difficulty dimension direction discussion disease district doubt
  dream drink dust duty earth edge effect element email emergency emphasis end energy entry error evening evidence example exercise expectation eye face fact factor failure family favor fear field figure finger fire floor food foot force foundation frame function future
  gap garden gas gate generation geography gift goal gold gown hand  head heart heat help history home hope hospital hotel hour house idea ideal identity image industry influence instance instruction intent intention interest internet invention iron island issue item jersey job judgment key
  kind king kitchen knowledge label lack lake land language law layer lead league lesson letter level library life light limit limitation line link location look machine mail major majority manner mark market master match material matter meaning media medical medicine memory mention
  message metal method middle mind minority miracle mistake mix moment money morning mountain mouth move movement name nation nature need network news night noise norm note notice number object occasion ocean offer office oil one operation opinion option order origin other outcome output pack package page pain part party pass past path pattern
  pay  performance period permission phase phone physics place plant plate play point politics pool population position possession possibility post potential practice preference presence present pressure principle priority prison privacy problem procedure product production project property protection proof public purpose quality question race rail range rate reaction reality reason recovery reduction
  region relation release request respect response responsibility rest restriction result return reward rise risk river road rock role room root rule run sample scene science sea search season seat second section sector security sense sentence setting shape share shift shop side sign signal site situation size
  skill sky sleep software soil solution sound space speech spend sport spot staff stage standard star start state statement station status step stock stop stream street stress structure struggle subject success suggestion supply  surface surprise table talk target task taste tax technique technology
  theme theory thing thought title tool top topic total touch town track trade tradition traffic transition transport travel treatment tree trial trick trouble truth turn type understanding union update upgrade use value variation vehicle version victory video view visit voice wall war water wave way weather website week
  weight wind window wish word world year zone message messages attention attempt domain subdomain hostname password keyword string byte row record field column thread environment constraint assumption lesson technology incidence capability subgroup vertical segment niche category peer crossfunctional input variable slot hypothesis pain-point painpoint use-case edge-case loophole feedback rationale
  outcome progress achievement accomplishment milestone win benefit reward bonus perk paycheck career promotion compensation payroll leave vacation shift desk seat kitchen office floor factory plant line shelf truck route fleet tire engine battery cell panel turbine crop farm field barn lot parcel property house apartment flat room bed ward clinic surgery drug dose vaccine patient therapy
  exam grade lesson course class semester degree diploma scholarship campus library book chapter essay theatre stage film scene song album concert ticket match game season league score goal player fan stadium church charity donation cause policy law court case judge trial vote election ballot district ward council
  answer claim compensation invoice payment transfer statement balance account card wallet coin token bond stock fund share dividend loan mortgage deposit rate fee charge tax audit ledger budget cost price discount coupon voucher order basket cart checkout delivery parcel shipment return refund warranty
  message inbox thread channel call voicemail chat email newsletter subscriber list segment campaign banner ad keyword auction bid impression click landing lead opportunity quota territory pipeline forecast quote contract renewal upsell churn`;
