/** Things that work brings about, by their kind: what a team ships, writes, holds, hires, decides. */
export const THINGS = {
  /** A part of a product that people use. */
  feature: `
    add-in add-on addon alert animation app application assistant autocomplete avatar badge banner
    beta bot build builder button calculator calendar capability carousel chat chatbot checker
    checkout clone command component composer configurator console control creative customization
    dashboard demo designer dialog diff digest discount downloader drawer dropdown editor emoji
    experiment explorer export exporter extension feature filter finder flag font footer form
    functionality gadget gallery game generator ghost header hotfix icon import importer inbox input
    interface iteration label landing launcher layout leaderboard localisation localization login
    logo map menu messenger mockup modal mode module mvp navbar navigation notification optimizer
    option paywall personalization picker planner player playground plugin poc pop-up popup preview
    previewer product prompt prototype recommender recorder redesign refresh release renderer
    rewrite scanner screen selector setting shortcut sidebar simulator skin sso switch switcher tab
    theme tile timeline toggle tool tooltip tracker translation ui upgrade uploader version viewer
    visualization widget wireframe wizard`,
  flow: `
    cart checklist drip flow journey loop onboarding path self-serve self-service sequence step tour
    tutorial walkthrough workflow`,
  integration: `
    adapter api apis binding bridge client connector crawler driver endpoint feed gateway hook
    integration interop library listener middleware package parser proxy scraper sdk shim translator
    webhook wrapper`,
  /** Technical ground, and the moves on it. */
  platform: `
    alerting architecture backend backup board bot bundle cache cdn chip ci cluster cms code
    codebase compiler container crawler crm cutover database db ddos decommissioning dependency
    deployment devops directory domain engine environment erp etl firewall firmware fork framework
    frontend hardware harness host hosting implementation index infra infrastructure installer
    instance instrumentation intake intranet job kernel kubernetes lake ledger linter logging mesh
    microservice migration mirror mock monitor monitoring monolith monorepo node observability
    orchestrator overhaul patch pipeline platform portal prod production protocol queue refactor
    refactoring registry relaunch replatform replica repo repository rollout runtime sandbox
    scaffold scheduler schema script sensor serializer server service setup simulator site software
    stack staging storefront subsystem suite system table telematics telemetry testbed toolchain tooling
    toolkit topology upgrade vm vpn warehouse webapp webshop website workbench worker`,
  /** Something to read. */
  document: `
    abstract agenda agreement annex announcement appendix backgrounder battlecard benchmark
    bibliography bill blueprint book booklet brief briefing brochure budget canvas catalog catalogue
    changelog chart charter cheatsheet checklist codebook comparison constitution contract cookbook
    copy copydeck criterion curriculum datasheet deck definition description diagram dictionary
    directory doc document documentation draft ebook epic errata essay explainer faq file flowchart
    flyer forecast glossary guide guidebook guideline handbook handout howto hypothesis inventory
    invoice job-description kit kpi leaflet letter list log manifesto manual map matrix memo
    memorandum minutes mission mission-statement mockup model mou narrative newsletter note
    objective okr okrs one-pager outline overview pamphlet paper paragraph persona personas pitch
    plan playbook policy positioning post-mortem poster postmortem prd presentation primer proposal
    prospectus questionnaire readme recommendation record reference report requirement rfc rfp
    roadmap rubric rule runbook scenario schedule scope scorecard script sheet sitemap slide sop sow
    spec specification spreadsheet spreadsheets standard statement storyboard strategy style-guide
    styleguide summary swot syllabus synopsis table taxonomy template terms textbook thesis timeline
    transcript treatise tutorial value-proposition vision whitepaper wiki worksheet write-up writeup
    zine`,
  /** Something published to be seen. */
  content: `
    ad advert advertisement album animation announcement article asset audio blog blogpost book
    campaign caption case-study clip collateral column comic comment commercial content copywriting
    creative editorial episode explainer film gif graphic guide homepage homepages how-to
    illustration image infographic jingle landing-page listicle magazine mailer material meme
    microsite mockup newsletter op-ed page photo photograph picture piece podcast post poster press
    press-release promo promotion publication reel sample screencast script series short snippet
    sponsorship spot sticker story swag teaser testimonial thread tip topic trailer translation
    tweet use-case video vlog webpage`,
  event: `
    activity all-hands ama bootcamp brainstorm brainstorming breakfast brown-bag campfire
    celebration ceremony clinic cohort conference contest convention dinner drill event exhibition
    expo fair festival forum gala gathering hackathon hackday hall keynote kick-off kickoff lecture
    livestream lunch lunch-and-learn meet-up meeting meetup mixer off-site offsite one-on-one
    one-to-one outing panel party pilot pitch presentation qbr rehearsal retreat retro retrospective
    review roadshow roundtable seminar session show sprint stand-up standup summit survey symposium
    sync tabletop talk tour townhall training tutorial unconference visit walk-through webcast
    webinar workshop`,
  hire: `
    contractor headcount hire hiring internship opening position recruit recruitment replacement
    role seat vacancy`,
  research: `
    a/b-test ab-test analysis assessment audit baseline benchmarking conversation discovery
    evaluation experiment exploration feasibility finding hypothesis inquiry insight inspection
    interview investigation learning measurement observation pentest poc poll pre-mortem proof
    proof-of-concept question questionnaire rca research review root-cause scan segmentation
    simulation spike study survey teardown test testing trial validation walkthrough`,
  /** A way of working that somebody sets up. */
  process: `
    accord action alignment approach assignment association automation award branch bundle cadence
    canon channel chapter charity charter club coalition collaboration committee competition
    consortium council course curriculum department discount division drive entity fellowship force
    fund governance grant group guild hub improvement incentive initiative kpi lab ladder measure
    mechanism membership mentorship method methodology metric mitigation model network next-step
    offer offering office ownership package partnership plan policy practice pricing prize procedure
    process program programme project protocol relationship remediation responsibility rhythm ritual
    rota rotation routine scheme scholarship segment shop squad step store structure subsidiary
    system target task task-force taskforce tier union unit workstream`,
  compliance: `
    accreditation approval attestation audit authorization baa certificate certification clearance
    consent dpa dpia dpo fedramp filing gdpr hipaa iso iso27001 licence license patent pci
    penetration-test pentest permit policy registration sign-off signoff soc soc2 trademark vpat`,
} as const;

export type ThingKind = keyof typeof THINGS;

/** Words for pieces of work, whose share done is progress of work. */
export const WORK = `
    action assignment backlog bug-fix card chore code commitment component deliverable deliverables
    deploy deployment document duty epic file fix goal initiative issue item job kpi milestone
    module objective okr okrs package page phase plan position pr priority process project
    pull-request repo repository requirement roadmap role scope screen service sprint stage step
    story subtask task team ticket to-do todo work workpackage workstream`;
