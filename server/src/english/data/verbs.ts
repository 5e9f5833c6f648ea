/**
 * Verbs of objectives and key results, in their base form, by what they say about the work. A verb may stand in
 * several classes; `sell` gains and `sell` is also what people do. The order within a class means nothing.
 */
export const VERBS = {
  /** Brings a thing into being. */
  making: `
    architect assemble author automate blog bootstrap brainstorm build calculate capture chart code
    collate combine compile compose conceive concept configure connect construct containerize craft
    create customise customize deliver design develop devise diagram digitize dockerize document
    draft draw edit engineer enumerate establish film forge form formulate found generate hook
    illustrate implement incorporate index institute instrument invent itemize list log make
    manufacture map mock model outline package paint parameterize patent pen personalize photograph
    plant podcast produce program prototype provide provision rebuild record recreate redesign render
    reproduce rework rewrite scaffold script seed shoot sketch spec specify storyboard storymap
    structure summarize synthesize template templatize tokenize transcribe translate visualize
    wireframe write`,
  /** Puts a thing into the world. */
  releasing: `
    announce beta-launch commercialize debut deploy distribute expose graduate inaugurate
    industrialize introduce issue kickoff land launch open open-source opensource pilot post
    premiere print productionize productize publish push reintroduce relaunch release reopen
    republish rollout ship soft-launch syndicate unveil upload`,
  /** Works on a thing that exists. */
  reworking: `
    adapt add adjust align amend annotate append archive arrange assign attach backfill backport
    break bring bundle categorize centralize change clean cleanse close consolidate containerise
    convert copy correct crop decentralize declutter decommission decompose decouple dedupe
    deduplicate delete deprecate disable dismantle divide drop embed enlarge enrich extend extract
    federate finalize finish fix fold fork format harden harmonize hide host import incorporate
    inline insert install instrument integrate isolate label link localize lock merge migrate
    modernize modify modularize monetize mount move normalize offboard offload open order organize
    overhaul parallelize parse patch polish port protect prune purge rearchitect rearrange rebase
    rebrand recategorize recode reconcile reconfigure reconstruct refactor refine refit refresh
    refurbish reimplement relocate remediate remodel remove rename renovate reorder reorg reorganise
    reorganize repair replace replatform repurpose rescope reset reskin resolve restore restructure
    retire retrofit revamp reverse revert revise rotate scan scrap seal secure separate set sort
    split stabilize standardize sunset swap switch sync synchronize tag test tidy transfer transform
    transition trim tune turn tweak typeset unify uninstall unlink update upgrade vendor virtualize
    wire wrap`,
  /** Ends in a decision, a plan or an understanding. */
  deciding: `
    agree allocate approve articulate assess audit benchmark budget categorise choose clarify
    classify codify conclude confirm consider decide define delineate determine diagnose discern
    discover distill establish estimate evaluate examine explore figure finalise forecast formalize
    identify inspect investigate isolate justify learn model negotiate nominate pick pinpoint plan
    plot prioritize profile propose quantify rank ratify review roadmap scope segment select set
    settle shape shortlist size solidify solve specify spike strategize study systematize target
    test triage troubleshoot uncover understand validate verify vet weigh`,
  /** Asks people or looks at facts. */
  asking: `
    analyze ask canvass collect consult crowdsource dissect elicit experiment gather inquire
    interpret interrogate interview measure monitor observe poll probe query question research
    review sample scout screen search shadow solicit source study survey test track trial watch`,
  /** Brings people together or carries something out. */
  gathering: `
    arrange carry celebrate chair co-host cohost complete conduct convene coordinate deliver do
    execute facilitate hold host kick lead moderate orchestrate organize participate perform play
    practice rehearse run schedule sponsor stage throw undertake`,
  hiring: `
    appoint backfill employ fill headhunt hire interview offboard onboard poach recruit staff`,
  teaching: `
    advise brief certify coach counsel cross-train crosstrain drill educate enable equip familiarize
    guide help induct inform instruct mentor onboard reskill school support teach train tutor
    upskill`,
  /** Tells people something. */
  telling: `
    advertise advocate alert announce blog broadcast call circulate comment communicate contact demo
    demonstrate disseminate dm email escalate evangelize exhibit explain feature give inform invite
    lobby mail market mention message network notify outreach persuade pitch post preach present
    promote propose publicize recommend remind report request retweet send share show showcase speak
    submit talk tell text thank tweet visit`,
  /** Runs or cares for work. */
  managing: `
    accompany adhere administer apply appoint assist attempt attend buy collaborate commission
    commit compare complete cooperate coordinate cover curate delegate detail devote direct divest
    elevate enforce enlist execute experiment file finish follow foster fund govern handle handover
    head implement inventory invest involve join kick leverage liaise license list manage match meet
    merge mobilize obtain offer operate operationalize outsource oversee own partner pass persist
    pilot prepare process procure progress project pursue put react read rearrange register rehearse
    reinforce repeat research reserve resource review schedule serve set socialize source spearhead
    spend sponsor stand start steer stop store supervise supply synchronise tackle take team
    trademark transition try volunteer work`,
  /** Gives people a possibility. */
  enabling: `
    allow authorize democratize empower enable facilitate let permit support unblock unlock`,
  raising: `
    accelerate advance amplify augment bolster boost broaden climb deepen diversify double drive
    elevate enhance enlarge escalate exceed expand expedite extend grow heighten increase inflate
    intensify jump lengthen lift maximize multiply outgrow outpace quadruple quicken quintuple raise
    rise scale speed spur strengthen surge treble triple up upsell widen`,
  lowering: `
    cap combat compress contain curb cut decline decrease defer deflate deter diminish drop ease
    eliminate eradicate fall halve lessen limit lower minimize mitigate narrow offset prevent reduce
    restrict shave shorten shrink simplify slash slow trim`,
  /** Says that something gets better, without saying by how much. */
  bettering: `
    ameliorate clarify energize enhance evolve excel fine-tune fortify foster improve inspire
    invigorate modernize nurture optimize perfect professionalize refine reinforce rejuvenate
    revitalize sharpen simplify solidify stabilize streamline strengthen`,
  /** Arrives at a level. */
  reaching: `
    accomplish achieve approach attain average come earn exceed finish go hit match meet outperform
    overachieve pass reach realize record score surpass top total`,
  /** Wins people, money or attention. */
  gaining: `
    acquire add attract bag book bring capture cash close collect convert cross-sale cross-sell
    deliver draw drive earn fundraise gain garner generate get land net obtain onboard procure pull
    raise re-engage reactivate recapture receive recover recruit reengage renew retain save secure
    sell sign source upsell win`,
  /** Keeps what is there. */
  holding: `
    conserve continue hold keep maintain persist preserve protect remain retain safeguard stay
    sustain uphold`,
  ensuring: `
    assure ensure guarantee insure safeguard`,
  /** What customers, users and colleagues do when something has changed for them. */
  using: `
    accept access acknowledge activate adopt agree answer apply ask attend attribute authenticate
    back become believe belong benefit book browse buy cancel check choose churn cite click come
    commit complain complete confirm consider consume contact contribute convert cooperate create
    customize depend deploy describe discover donate downgrade download earn endorse engage enjoy
    enroll enter experience express feel fill find finish follow fund give go graduate hear
    implement improve indicate initiate install integrate interact invest invite join know launch
    learn leave like listen log look love make meet mention migrate move name need notice open opt
    order outperform own participate pass pay perceive place plan play post prefer promote provide
    publish purchase qualify rate reach read rebook receive recognize recommend reduce refer
    register remain remember renew reorder repeat reply report request resolve respond retain return
    reuse review run save say schedule see select self-serve send set share show sign spend start
    stay stick stop store submit subscribe succeed support switch take tell test think transact
    trial trust try turn understand unsubscribe upgrade upload use utilize value view visit
    volunteer vote wait watch work write`,
  /** Daily duties with a service level. */
  serving: `
    acknowledge address answer approve attend backup bill clear close deliver dispatch fix fulfil
    fulfill handle honor honour invoice patch pay process reimburse remediate reply resolve respond
    restore return review send serve settle ship`,
  /** What a thing does once it is built. */
  functioning: `
    accept alert allow answer appear apply auto-scale build cache calculate cancel check cluster
    collect communicate compile compute connect contain convert cover create deliver demonstrate
    deploy describe detect display document emit enable encrypt enforce explain export expose fetch
    flag generate handle highlight implement import include index ingest install integrate
    interoperate invoke land let link list load log look match merge notify offer open operate
    output parse pass perform persist pick point prevent print process propose provide publish pull
    push query read receive recognize recommend record recover redirect refer reflect render
    replicate report require resolve respond return route run save scale search self-heal send serve
    ship show skip start stop store stream submit suggest supply support surface survive switch sync
    tell track translate trigger update upload use validate verify warn work write`,
  /** Goes wrong. */
  failing: `
    breach break churn complain crash degrade delay deviate exceed fail lose miss overspend slip
    violate`,
  /** A state or change of state, of the subject. */
  becoming: `appear be become feel get go look rank seem turn`,
} as const;

export type VerbClass = keyof typeof VERBS;

/** Verb and particle that mean something as a pair. */
export const PHRASAL: Readonly<Partial<Record<VerbClass, string>>> = {
  making:
    "set up;spin up;stand up;draw up;write up;write down;come up with;put together;build out;flesh out;put in place;bring in;build up;draft up",
  releasing:
    "roll out;go live;bring to market;put live;push out;turn on;open up;take to market;bring online;put online;switch on;move to production;get out",
  reworking:
    "clean up;tidy up;phase out;wind down;switch off;turn off;shut down;break down;break up;get rid of;move to;migrate to;carry over;sort out;hook up;swap out;strip out;take down;do away with;tear down;cut over",
  deciding:
    "figure out;find out;work out;nail down;settle on;decide on;agree on;map out;lay out;narrow down;look into;dig into;size up;sign off;think through",
  asking:
    "reach out;follow up;talk to;speak to;speak with;talk with;sit down with;check in;meet with;connect with;listen to",
  gathering: "carry out;kick off;hand over;put on;take part in",
  managing:
    "work with;work on;partner with;take over;take on;follow through;get started;work through;join forces;get involved",
  holding: "keep up;stick to;stay on;be at least;hold on to",
  ensuring: "make sure;see to it;see that",
  raising: "scale up;ramp up;speed up;step up;double down;go up;move up",
  lowering: "cut down;bring down;drive down;scale down;cut back;go down",
  gaining: "bring in;win back;sign up;pull in;win over",
  using:
    "sign up;log in;check in;opt in;come back;report back;check out;move up;buy in;give back;stick around",
  failing: "go down;fall over;fall behind",
};
