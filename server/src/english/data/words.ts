/** Small words and adjectives that steer the reading of a sentence. */
export const WORDS = {
  determiner:
    "a an the this that these those our your my his her its their each every all both some any no another other several many multiple various few most enough such which what whichever whose",
  preposition: `
    about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite during except excluding for from
    in inside into including like near of off on onto out outside over per regarding respecting round since than through throughout to toward towards under underneath until till up upon using
    versus via vs with within without worth`,
  conjunction: "and or but nor plus & yet",
  /** Opens a clause about a person or thing. */
  relative:
    "who whom whose that which where when why how if whether because while whereas although though unless once so since",
  auxiliary:
    "am is are was were be been being has have had do does did can could will would shall should may might must isn't aren't hasn't haven't don't doesn't can't cannot won't get gets got 's",
  /** The writer's own side. */
  us: "we i us we're we've i've let's",
  pronoun:
    "it they he she you them him us me itself themselves who one ones there here something nothing anything everything nobody none",
  /** Before a number: a bound. */
  comparator:
    "least most than over under above below beyond exceeding minimum maximum more less fewer approximately about around roughly nearly almost between only just up another additional extra further total cumulative average mean median",
  comparative: `
    better bigger broader cheaper cleaner clearer closer deeper earlier easier faster fewer finer friendlier fresher greater happier harder healthier higher larger later leaner less lighter longer lower more narrower
    newer nicer quicker richer safer sharper shorter simpler slimmer slower smaller smarter smoother sooner steadier stronger tighter wider worse improved increased decreased reduced enhanced optimised optimized`,
  /** Adjectives of quality: true or not only once measured. */
  quality: `
    accessible accurate adaptable agile aligned attractive autonomous awesome beautiful best best-in-class clean clear close coherent cohesive comfortable compelling competitive complete concise confident
    consistent convenient cooperative correct creative credible customer-centric cutting-edge data-driven deep delightful dependable diverse durable easy easy-to-use effective efficient effortless elegant empowered engaged engaging enjoyable excellent exceptional exciting
    experienced expert fair familiar fast flawless flexible fluent focused frictionless friendly frequent fresh fulfilled fun good great happy healthy helpful high high-performing high-quality honest impactful inclusive independent
    influential informed innovative inspired inspiring interested intuitive involved knowledgeable leading lean light lively loved loyal maintainable manageable mature meaningful memorable modern modular motivated nimble optimal organized outstanding
    performant personal pleasant polished popular positive powerful predictable premium prepared proactive productive professional profitable proud quick readable recognized relevant reliable remarkable reputable resilient responsive rewarding rich right robust safe satisfied
    scalable seamless secure sensible sharp simple skilled slick smart smooth solid sound special stable strong stronger stunning successful suitable superior supportive sustainable swift tasty thriving tidy tight timely top top-notch transparent trusted trustworthy understandable
    unique up-to-date usable useful user-friendly valuable valued vibrant visible vital warm welcoming welcome well well-defined well-documented well-managed well-run well-known world-class strategic`,
  /** What a thing is when the work on it is over. */
  done: `
    accepted active adopted-as applied approved archived available audited complete completed compliant configured deployed done drafted enabled feature-complete final finalised finalized finished functional functioning ga generally-available implemented in-place installed
    instrumented integrated introduced launched live merged online operational operating passed populated possible prod-ready production-ready public published ready released running scheduled secured set shipped signed signed-off staffed
    submitted tested testable up usable validated verified working written ready-to-use`,
  /** What can be done with a thing, once it is built that way. */
  capable:
    "adjustable bookable clickable composable configurable customizable customisable deployable discoverable downloadable editable embeddable exportable extensible extendable filterable importable installable interoperable navigable orderable pluggable portable printable queryable reproducible reusable runnable searchable shareable sortable themeable trackable translatable viewable",
  negation:
    "no not zero without never none nobody nothing don't doesn't isn't aren't haven't hasn't can't cannot won't didn't neither nor non avoid",
  universal: "all every each everyone everybody everything any both entire whole full",
  /** Says how often a standing duty comes. */
  recurring: `
    daily weekly biweekly bi-weekly fortnightly monthly bi-monthly bimonthly quarterly yearly annually annual nightly hourly regularly regular always constantly consistently continuously continuous continually ongoing routinely punctually
    recurring periodic periodically day-to-day weekday`,
  /** Adverbs that may stand before a verb. */
  adverb: `
    actively aggressively already also always automatically carefully clearly closely collaboratively collectively completely consistently continuously correctly currently dramatically easily effectively efficiently explicitly externally finally formally fully further
    gradually greatly immediately incrementally independently internally jointly largely manually measurably never newly now officially offline often only openly partially personally physically proactively programmatically properly publicly quickly radically rapidly really
    recently regularly reliably responsibly safely seamlessly securely significantly simply slowly smoothly socially soon still strategically strongly substantially successfully swiftly systematically then thoroughly together truly
    vastly very visibly voluntarily well widely first second third next again even just quite so too yet not`,
  number:
    "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half third quarter-of twice double triple couple twenty thirty forty fifty sixty ninety",
  /** Points the eye to how people see it, in objectives. */
  ambition:
    "become transform delight love loved win hearts empower feel instant best easiest fastest first-choice go-to leading leader top-of-mind favorite favourite trusted effortless simplest default",
} as const;

export type WordClass = keyof typeof WORDS;
