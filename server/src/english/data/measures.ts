/** What can be measured or counted about how things go. */
export const MEASURES = {
  /** Has a number by its nature. */
  measure: `
    abandonment absenteeism accuracy activation acv adherence adoption aht aov apdex apm arpa arpdau
    arppu arpu arr asp attachment attainment attrition auc availability average bandwidth bill
    bounce breakage burn cac cagr capacity carbon cash cashflow ces cholesterol churn clv co2 cogs
    completeness completion consumption conversion cost coverage cpa cpc cpi cpl cpm cpu cr cro csat
    ctr cvr cycle dau dau/mau debt decile decline decrease delay density depth distance diversity
    downtime drop-off dropoff dso duration dwell ebit ebitda efficiency emission energy engagement
    enps equity esat expansion expenditure expense f1 fallout fcr footfall footprint fps fraud
    frequency frt funding gap gmv gnpv gross growth grr headroom incidence income increase index inp
    intensity ipm kilometers lag latencies latency lcp lead-time length lifetime lighthouse load
    longevity loss loyalty ltv ltv/cac margin market-share mau memory mileage mindshare mrr mtbf
    mtta mttd mttf mttr multiple ndr net-promoter-score nps nrg nrpu nrr occupancy opex overhead
    overrun overtime p50 p90 p95 p99 pace pageload pagespeed payback penetration percent percentile
    population power precision premium price productivity profit profitability proportion quartile
    quota rank ranking rate rating ratio reach recall recidivism reduction retention return revenue
    roas roi rpm rps rr run-rate runtime runway salary sales satisfaction saving savings score
    sentiment share share-of-voice shrinkage size slack slo sov speed spend stickiness stock sum
    take-rate tat tco temperature tenure throughput time time-on-site time-to-hire time-to-market
    time-to-value toil trend ttfb ttr ttv turnaround turnover turnovers uplift uptake uptime usage
    utilisation utilization valuation value variance velocity visibility volume vsat wait waiting
    wastage waste wau weight wer win-rate winrate workload yield yoy`,
  /** Something that somebody else does or that comes in, one by one. */
  arrivals: `
    acceptance activation answer appearance application appointment arrival attendance backlink bet
    bid booking bookmark buy call-back checkin checkout citation claim click click-through
    clickthrough comeback commitment complaint completion contract conversion deal delivery deposit
    donation download draw dropout endorsement engagement enquiry enrollment enrolment escalation
    expansion favorite favourite follow footfall fork gift hit impression inquiry install
    installation invitation invite join lead letter-of-intent like listen loan login logon loi match
    mention mql mqls nomination offer opportunity opt-in order page-view pageview participation
    payment pickup plays pledge policy pre-order preorder prescription purchase purchase-order query
    quote rating recommendation referral refund registration renewal rental reorder reply repost
    request reservation response return retweet review ride sale save scan search session share
    shipment sign-in sign-off sign-up signature signup sql sqls sqo sqos star stream submission
    subscription success suggestion swipe ticket tip transaction transfer trial trip turnout tx unit
    unsubscribe upgrade upload upsell upvote view visit vote walk-in watch win winback`,
  money: `
    arr bond booking bookings budget capital cash chf cost costs dollar donation equity eur euro
    funding gbp gmv grant income investment loan margin mrr pipeline pledge pound profit profits
    revenue round salary sale sales savings seed spend turnover usd yen`,
  /** Counts that grow by themselves and change no decision. */
  vanity: `
    buzz click connection download eyeball fan follower hit impression install like mention
    page-view pageview pageviews reach registration retweet share sign-up signup star subscriber
    traffic upvote view visit visitor`,
  /** Things that should not happen. */
  defects: `
    abuse accident alert anomaly argument blocker bottleneck breach bug cancelation cancellation
    chargeback churn claim collision complaint conflict corruption crash cve deadlock defect
    degradation delay deviation disruption downtime dropout duplicate error escalation escape
    exception failure fatality finding fine flake fraud hallucination hazard hiccup hotfix incident
    inconsistency infection infraction injury interruption issue lag lawsuit leak loss
    misconfiguration mishap mistake non-compliance noncompliance nonconformity outage overdue
    overrun p0 p1 p2 penalty problem recall regression rejection restatement rework rollback sev-1
    sev-2 sev1 sev2 spam spill stockout strike surprise theft threat timeout turnover typo
    unavailability violation vulnerabilities vulnerability warning waste`,
  /** Levels of service that are simply held. */
  upkeep: `
    availability durability on-call reachability service-level sla slas slo slos up-time uptime`,
} as const;

/** Qualities and ways of working: a direction in them needs a measure. */
export const QUALITIES = `
    ability accessibility accountability accuracy adaptability agility alignment appeal approach
    atmosphere attention attractiveness autonomy awareness bandwidth behavior behaviour belonging
    brand calm capability care clarity climate coherence cohesion collaboration comfort
    communication competence competency competitiveness compliance confidence connection consistency
    control convenience cooperation coordination craft creativity credibility culture
    customer-centricity cx decision-making delivery depth desirability development dialogue
    differentiation discipline discoverability diversity dx ease education effectiveness efficiency
    effort empathy empowerment engagement equity ergonomics estimation excellence execution
    experience expertise exposure fairness findability fit fitness flexibility flow focus
    forecasting freshness friction fun funnel governance growth handoff handoffs handover happiness
    hardness harmony health hiring honesty hygiene image impact inclusion inclusiveness independence
    influence innovation insight integrity interest interoperability intuition journey joy knowledge
    leadership learning legibility life lifecycle loyalty maintainability management marketability
    marketing maturity mindset mobility modularity mood morale motivation observability onboarding
    openness operability operation operations ops organization ownership parity participation
    partnership passion perception performance pipeline planning polish portability positioning
    power practice predictability preparation presence prestige pride prioritization procedure
    process processes productivity professionalism profile prominence quality readability readiness
    recognition recruiting recruitment redundancy relationship relevance reliability reporting
    reputation resilience resourcing responsibility responsiveness reusability rigor rigour
    robustness safety sales satisfaction scalability scale security sense service simplicity skill
    skills sourcing speed spirit stability standing status stickiness strategy strength success
    support sustainability synergy talent teamwork testability thinking throughput time-management
    tone traction transparency trust understanding usability usage usefulness utility ux value
    velocity versatility visibility vitality well-being wellbeing wellness work work-life
    work-life-balance workflow workflows`;

/** Periods and points in time. */
export const TIMES = `
    am apr april aug august autumn christmas cycle d day dec decade december easter eod eom eoq eoy
    fall feb february fortnight friday fy h h1 h2 half hour hr hrs iteration jan january jul july
    jun june mar march may mid-quarter mid-year midnight millisecond min mins minute monday month
    month-end ms noon nov november oct october pm q1 q2 q3 q4 quarter quarter-end release s saturday
    season sec second secs semester sep sept september spring sprint summer sunday thursday today
    tomorrow tonight trimester tuesday wednesday week weekend winter y year year-end yr yrs`;

/** Nouns without a class of their own; many of them are verbs too. */
export const PLAIN = `
    abuse accomplishment account achievement act actor ad addition address advantage affair age aim
    air airport album alternative ambition angle answer apartment apple area argument army aspect
    assumption attack attempt attention auction audit authority balance ballot banner barn barrier
    base basis basket battery bed belief benefit bid bit block blog body bond bonus book border boss
    bottom box brain branch break bridge budget bus button byte call camera campaign campus
    capability car card care career cart case category cause cell center centre chain chair
    challenge champion chance change channel chapter charge charity chat check checkout choice
    church churn circumstance claim class classroom click clinic cloud coast coffee coin color
    column combination comparison compensation competition competitor computer concept concern
    concert condition consequence consideration constraint consultation context contract contrast
    copy corner cost council country couple coupon course court cover craft credit criticism crop
    cross crossfunctional culture currency damage danger date day deadline deal death debate
    decision default degree delivery demand deposit design desk detail detection difference
    difficulty dimension diploma direction discount discussion disease district dividend domain
    donation dose doubt dream drink drug dust duty earth edge effect election element email
    emergency emphasis end energy engine entry environment error essay evening evidence exam example
    exercise expectation eye face fact factor factory failure family fan farm favor fear fee
    feedback field figure film finger fire fix flat fleet floor food foot force forecast foundation
    frame function fund future game gap garden gas gate generation geography gift goal gold gown
    grade hack hand head heart heat help history home hope hospital hostname hotel hour house
    hypothesis idea ideal identity image impression inbox incidence industry influence input
    instance instruction intent intention interest internet invention invoice iron island issue item
    jersey job judge judgment key keyword kind king kitchen knowledge label lack lake land landing
    language launch law layer lead league lease leave ledger lesson letter level library life light
    limit limitation line link list loan location look loophole lot machine mail major majority
    manner mark market master match material matter meaning media medical medicine memory mention
    message messages metal method middle milestone mind minority miracle mistake mix moment money
    morning mortgage mountain mouth move movement name nation nature need network news newsletter
    niche night noise norm note notice number object occasion ocean offer office oil one operation
    opinion opportunity option order origin other outcome output pack package page pain pain-point
    painpoint panel parcel part party pass password past path patient pattern pay paycheck payment
    payroll peer performance period perk permission phase phone physics pipeline pitch place plant
    plate play player point policy politics pool population position possession possibility post
    potential practice preference presence present press pressure price principle priority prison
    privacy problem procedure product production profile progress project promotion proof property
    protection public purpose quality query question quota quote race rail range rate rationale
    reaction reality reason record recovery reduction refund region relation release renewal rent
    request respect response responsibility rest restriction result return reward rise risk river
    road rock role room root route row rule run sample scene schedule scholarship science score sea
    search season seat second section sector security segment semester sense sentence setting shape
    share shelf shift shipment shop side sign signal site situation size sketch skill sky sleep slot
    software soil solution song sound space speech spend sport spot stadium staff stage standard
    star start state statement station status step stock stop stream street stress string structure
    struggle subdomain subgroup subject subscriber success suggestion supply surface surgery
    surprise table talk target task taste tax technique technology territory theatre theme theory
    therapy thing thought thread ticket tire title token tool top topic total touch town track trade
    tradition traffic train transfer transition transport travel treatment tree trial trick trouble
    truck truth turbine turn type understanding union update upgrade upsell use use-case vacation
    vaccine value variable variation vehicle version vertical victory video view visit voice
    voicemail vote voucher wall wallet war ward warranty watch water wave way weather website week
    weight win wind window wish word world year zone`;
