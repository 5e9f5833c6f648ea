/** Names of figures that a business watches: moving one is a metric, not yet an effect for anybody. */
export const KPIS = `
    acquisition activation adoption arpu arr attrition awareness base bookings bottom-line cac cash
    churn clv conversion conversions cost costs coverage cross-sell csat ctr dau deal deals
    downloads ebitda efficiency engagement enps expenses followers footprint frequency gmv gross
    growth impressions income installs lead lead-time leads loyalty ltv margin margins market-share
    mau monetisation monetization mql mrr nps opportunities opportunity orders outcomes penetration
    pipeline presence productivity profit profitability profitable profits prospects rate rating
    ratio reach recognition referrals renewals retention revenue revenues roi sales satisfaction
    savings score sessions share signups spend spending stickiness subscribers subscriptions
    throughput time-to-market time-to-value top-line traction traffic transactions turnover upsell
    uptake usage user-base userbase utilisation utilization valuation velocity visibility visits
    volume watch-time win-rate yield`;

/** How we ourselves work and feel: improving it is upkeep of the house, however worthy. */
export const INTERNAL = `
    accountability accounting administration alignment atmosphere backlog bookkeeping budgeting
    bureaucracy camaraderie capability capacity career clarity cohesion collaboration colleague
    collegiality communication company compliance consistency cooperation coordination culture
    diversity documentation employee employees employer environment estimation forecasting goal
    governance handbook handoff handover happiness health hiring hygiene inclusion inventory
    knowledge learning maintenance management maturity meeting meetings mood morale motivation
    operations organisation organization payroll planning policies policy prioritisation
    prioritization procedure procedures process processes procurement professionalism recruiting
    recruitment reliability reporting resilience retrospective safety scheduling security sharing
    skill skills stability staff standard standards team team-spirit teamwork tooling training
    transparency upskilling well-being wellbeing wellness work-life workflow workflows working
    workplace`;
