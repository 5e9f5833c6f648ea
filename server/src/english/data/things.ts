/** Things that work brings about, by their kind: what a team ships, writes, holds, hires, decides. */
export const THINGS = {
  /** A part of a product that people use. */
  feature: `
    refresh
    account-settings ad-on add-in add-on addon alert animation app application assistant autocomplete  avatar badge banner beta bot build button
    calculator calendar capability carousel chat chatbot checker checkout clone command component configurator connector-ui console control creative
    customization dashboard demo dialog digest diff discount drawer dropdown editor email-alert emoji experiment export extension
    feature filter font footer form functionality gallery game gadget generator ghost header hotfix icon import inbox input interface iteration keyboard-shortcut
    label landing layout leaderboard localization localisation login logo map marketplace-ui menu messenger mode modal mockup mode-switch module mvp navbar
    navigation notification option paywall personalization picker player playground plugin poc pop-up popup preview previewer product profile-page prompt
    prototype push-notification recommendation-engine recommender release redesign renderer rewrite screen search-bar selector setting shortcut sidebar signup-form simulator
    skin sso switcher tab template-gallery theme tile timeline toggle tool tooltip tracker translation ui upgrade ux-redesign version viewer visualization widget wireframe wizard
    workspace-ui switch scanner planner builder designer launcher finder uploader downloader importer exporter explorer optimizer composer recorder`,
  flow: `
    onboarding
    cart flow funnel-step journey-map loop onboarding-flow path payment-flow registration-form signup-flow step tour user-flow walkthrough workflow
    checklist tutorial sequence journey drip self-service self-serve`,
  integration: `
    adapter api apis binding bridge client connector driver endpoint feed gateway hook integration interop library listener middleware
    package parser plugin-api proxy sdk shim translator webhook wrapper scraper crawler`,
  /** Technical ground, and the moves on it. */
  platform: `
    architecture backend backup bundle cdn ci cluster cms codebase code container crm cutover data-lake data-pipeline data-warehouse database db ddos decommissioning
    dependency deployment device-lab devops directory domain engine environment erp etl fork framework frontend harness host hosting infra infrastructure instance intranet
    job kernel kubernetes lake ledger linter load-balancer mesh microservice migration mirror mock monolith monorepo network-upgrade node orchestrator overhaul
    patch pipeline platform portal prod production protocol queue refactor refactoring registry relaunch replatform replica repo repository rollout runtime
    sandbox scaffold scheduler schema script serializer server service service-mesh setup site staging storefront subsystem stack suite system table testbed tooling topology
    toolchain toolkit upgrade vm vpn warehouse webapp webshop website workbench worker intake monitor monitoring alerting logging observability telemetry instrumentation
    implementation firewall cache index installer compiler crawler simulator sensor chip board prototype-device hardware software firmware bot`,
  /** Something to read. */
  document: `
    abstract agenda agreement announcement annex appendix architecture-diagram backgrounder battlecard benchmark bibliography bill blueprint book booklet brief briefing
    brochure business-case canvas catalog catalogue changelog charter chart cheatsheet checklist codebook comparison constitution contract cookbook copy copydeck curriculum
    datasheet deck definition description design-doc diagram dictionary directory doc documentation document draft ebook epic errata essay explainer faq
    file flowchart flyer forecast glossary guide guidebook guideline handbook handout howto inventory invoice job-description kit leaflet letter list log manifesto
    manual map matrix memo memorandum minutes mission mission-statement mockup mou model narrative newsletter note okr objective one-pager outline overview pamphlet paper paragraph
    persona personas pitch plan playbook policy poster postmortem post-mortem presentation prd primer proposal prospectus protocol-doc questionnaire readme recommendation record
    reference rfc rfp report repository-doc requirement roadmap rubric rule runbook scenario schedule script sheet sitemap slide sop sow spec specification
    spreadsheet statement storyboard strategy style-guide styleguide summary spreadsheets syllabus synopsis table template terms textbook thesis timeline transcript treatise tutorial
    value-proposition vision whitepaper wiki worksheet write-up writeup zine kpi okrs metrics-definition hypothesis scope positioning persona budget criterion swot scorecard taxonomy standard`,
  /** Something published to be seen. */
  content: `
    ad advert advertisement album animation article asset audio banner-ad blog blogpost campaign caption case-study clip collateral column comic commercial content copywriting creative
    editorial episode explainer feature-story film gif graphic guide illustration image infographic interview-series jingle landing-page listicle mailer magazine
    material meme microsite mockup news-item newsletter op-ed page photo photograph picture piece podcast post poster press-release promo promotion publication
    reel script series short snippet sponsorship spot story swag sticker screencast teaser testimonial thread tip topic trailer translation tweet video vlog
    webpage press announcement homepage homepages sample book comment how-to use-case`,
  event: `
    hall
    all-hands bootcamp brainstorm brainstorming breakfast brown-bag campfire celebration ceremony clinic conference contest convention demo-day dinner drill event exhibition expo fair
    festival fireside-chat forum gala game-day gathering hackathon hackday keynote kickoff kick-off lecture lunch lunch-and-learn meet-up meeting meetup
    mixer office-hour offsite off-site one-on-one one-to-one open-day outing panel party pilot pitch presentation qbr rehearsal retreat retro retrospective review roadshow roundtable
    seminar session show sprint stand-up standup summit survey symposium sync talk tour townhall training tutorial unconference visit walk-through
    webcast webinar workshop townhall activity ama cohort livestream tabletop`,
  hire: `
    ambassador-hire candidate-hire contractor consultant-hire headcount hire internship opening position replacement role seat vacancy recruit recruitment hiring`,
  research: `
    conversation 
    proof poc finding
    a/b-test ab-test analysis assessment audit baseline benchmarking card-sort comparison-study data-collection diary-study discovery evaluation experiment exploration feasibility feedback-session field-study
    finding focus-group gap-analysis hypothesis insight inspection inquiry interview investigation learning market-analysis measurement observation opportunity-map pilot-study poll poc pre-mortem
    proof-of-concept question questionnaire research rca review root-cause segmentation simulation spike study survey test teardown trial user-test usability-test usability-study validation
    walkthrough scan testing pentest`,
  /** A way of working that somebody sets up. */
  process: `
    automation
    accord alignment approach assignment association board-meeting cadence canon career-path certification-programme chapter charity charter club coalition code-of-conduct collaboration committee
    competition consortium council course curriculum department division drive ecosystem-program engagement-program fellowship fund governance grant group guild hub
    incentive initiative infrastructure-program ladder lab loyalty-program mechanism membership mentorship method methodology model network office on-call-rotation ownership
    partnership policy practice procedure process program programme project prize practice-group protocol relationship rhythm ritual rota rotation routine scheme scholarship squad
    structure sla-policy system task-force taskforce team-structure tier union unit working-group workstream award pricing package offer offering bundle plan discount measure culture-deck task force
    mitigation response-plan remediation responsibility channel account-plan ideal-customer segment target metric store shop branch entity subsidiary kpi action next-step step improvement`,
  compliance: `
    accreditation approval attestation audit baa certificate certification clearance compliance-audit dpa dpia fedramp filing gdpr hipaa iso-certification licence license
    patent pci pentest penetration-test permit registration sign-off signoff soc soc2 trademark vendor-review vpat iso iso27001 authorization ethics-approval dpo policy consent`,
} as const;

export type ThingKind = keyof typeof THINGS;

/** Words for pieces of work, whose share done is progress of work. */
export const WORK = `
  action action-item assignment backlog bug-fix card chore commitment deliverable deliverables deploy deployment duty epic fix goal initiative item issue job
  kpi milestone objective okr okrs package phase pr priority project pull-request requirement roadmap scope sprint step stage story subtask task ticket todo
  to-do work workpackage workstream backlog-item code module service repo repository file screen page component team role position process plan document`;
