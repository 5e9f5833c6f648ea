/** Names of figures that a business watches: moving one is a metric, not yet an effect for anybody. */
export const KPIS = `
    base profitable
  acquisition activation adoption arpu arr attrition awareness bookings bottom-line brand-awareness cac cash churn clv conversion conversions cost costs coverage csat ctr customer-base dau deal deals deployment-frequency
  ebitda efficiency engagement enps expenses footprint frequency  gmv growth gross income installs lead leads lead-time lifetime-value loyalty ltv margin margins market-share mau monetisation
  monetization mql mrr nps opportunities opportunity outcomes penetration pipeline  presence pricing-power productivity profit profits profitability prospects rate ratio rating reach recognition referrals renewals retention revenue revenues
  roi sales satisfaction score share sign-ups signups spend stickiness subscribers subscriptions throughput time-to-market time-to-value top-line traction traffic turnover uptake usage user-base userbase utilisation utilization valuation velocity visibility visits volume
  win-rate yield conversion-rate followers downloads bookings transactions orders upsell cross-sell  ctr sessions impressions watch-time market-penetration spending savings`;

/** How we ourselves work and feel: improving it is upkeep of the house, however worthy. */
export const INTERNAL = `
    working colleague team
    accounting budgeting forecasting payroll procurement recruitment recruiting scheduling workflow workflows tooling inventory retrospective meeting administration bookkeeping handbook goal culture
  alignment accountability atmosphere backlog bureaucracy camaraderie capability capacity career clarity cohesion collaboration collegiality communication compliance consistency coordination cooperation culture diversity documentation
  employee employees employer environment estimation governance handoff handover happiness health hygiene inclusion knowledge learning maintenance management maturity meeting meetings mood morale motivation operations organisation
  organization people-development planning policies policy prioritisation prioritization procedure procedures process processes professionalism reporting resilience safety satisfaction-of-staff sharing staff standard standards team-spirit teamwork training transparency
  upskilling wellbeing well-being wellness workplace work-life  company reliability security stability hiring recruiting skills skill`;
