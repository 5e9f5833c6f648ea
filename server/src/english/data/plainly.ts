/** Ways of saying work that hide the verb or the thing, each with what says it plainly; the first that fits counts. */

export const PLAINLY: readonly (readonly [RegExp, string])[] = [
  // To connect a thing of ours with theirs: theirs is where people work with us.
  [
    /^(?:[Ii]ntegrate|[Cc]onnect|[Ll]ink|[Hh]ook up|[Ss]ync(?:hroni[sz]e)?) (?:our|the|my) (?![^,]*?(?:database|system|CRM|ERP|PIM|billing|payroll|accounting)\b)[\p{L}\p{N} -]{2,40}? (?:with|to|and) (?=\p{Lu}\p{Ll})/u,
    "Integrate with ",
  ],
  // A named standard is met once it is certified, whatever that is called.
  [
    /^(?:achieve|attain|reach|gain|earn|get|secure|win|become) (?:the |an? |our |full )*(?=[\p{L}\d/. -]*?\b(?:compliance|conformance|conformity|status|accreditation|attestation|certification)\b)/iu,
    "Obtain ",
  ],
  [
    /^(?:[Bb]ecome|[Gg]et) (?:the |an? |our |fully )*(\p{Lu}[\p{L}\d/. -]{2,30}?)[- ]compliant\b/u,
    "Obtain $1 compliance",
  ],
  [
    /^(?:[Bb]ecome|[Gg]et) (?:the |an? |our |fully )*(\p{Lu}[\p{L}\d/. -]{2,30}?)[- ](?:certified|accredited)\b/u,
    "Obtain $1 certification",
  ],
  [
    /^(?:complete|finish|close|conclude|carry out) (?:the )?integration of (?:the |our )*(?:newly )?(?:acquired|merged|purchased) [\p{L} -]{3,40}?(?= by\b|$)/iu,
    "Complete the post-merger integration",
  ],
  [
    /^(?:move|switch|change|shift|go|get) (?:over )?to (?=(?:daily|weekly|fortnightly|biweekly|continuous|frequent) (?:releases?|deployments?|deploys)\b)/iu,
    "Introduce ",
  ],
  [
    /^add (german|french|spanish|italian|english|polish|dutch|portuguese|turkish|arabic|chinese|japanese|korean|hindi|ukrainian|danish|swedish|norwegian|finnish|czech|greek|welsh)(?: support)? to (.+?)( by .+)?$/iu,
    "Translate $2 into $1$3",
  ],
  // Everybody gets one of their own.
  [
    /^(?:every|each|all) ([\p{L} -]{3,30}?) (?:with|has|have|gets?) (?:its|their|his|her|an?) own (?=[\p{L} -]*?(?:ists?|ians?|ors?|ers?|nurse|midwife|lead)\b)/iu,
    "Hire new ",
  ],
  [
    /^(?:every|each|all) ([\p{L} -]{3,30}?) (?:with|has|have|gets?) (?:its|their|his|her|an?) own ([\p{L} -]{3,40}?)(?= by\b|$)/iu,
    "Create the $2 for every $1",
  ],
  [
    /^(?:mapping|survey) of (?:all |the )*([\p{L} -]{3,40}?) (?:is |are )?(?:complete|completed|done|finished)\b/iu,
    "Complete the map of $1",
  ],
  // Others may use it then, and few of them are customers.
  [
    /^open[ -]source ((?:our|the|all|its) [\p{L}\p{N} -]{2,40}?)(?= by | in Q|$)/iu,
    "Publish $1 for external developers",
  ],
  [
    /^(?:equip|fit|fit out|fit up|wire up|rig|outfit|retrofit|refit|kit out|furnish|supply|provide|stock|restock) ([\p{L}\p{N}, -]{2,40}?) with ([\p{L}\p{N} -]{2,40})/iu,
    "Roll out $2 to $1",
  ],
  // Verbs that read like nouns, and such as say no more than others.
  [
    /^(?:(?:re-?)?(?:fit|mount|plant|pave|wire|tile|seed|turf|glaze|surface|hang|roof)|erect|put up|lay) (?!\p{L}+ with\b)(?!of\b|and\b|in\b)(?=\p{L})/iu,
    "Install ",
  ],
  [
    /^(?:(?:re-?)?(?:fitting|mounting|planting|paving|wiring|tiling|roofing)|erecting|putting up|laying) (?=\p{L})/iu,
    "Install ",
  ],
  [/^(?:procure|lease|purchase|acquire|source|order) (?!out\b)(?=\p{L}|\d)/iu, "Buy "],
  [/^(?:adopt|ratify|pass|enact|approve|agree|agree on|sign off|sign off on) (?=\p{L})/iu, "Introduce "],
  [/^trial (?=\p{L})/iu, "Set up "],
  [/^Design (?=systems?\b|tokens\b)/u, "The design "],
  [/^Build (?=pipelines?\b)/u, "The build "],
  // What is wanted of a paper is that it holds.
  [
    /^(?:(?:draft|write|prepare|finali[sz]e|finish|submit|update|review) (?:and|&|then) )?(?:get|obtain|secure|gain|achieve|win|receive) (?:the )?(?:final |full )?(?:[\p{L}-]+ )?(?:sign-?offs?|approval|buy-in|agreement|consensus|go-ahead) (?:on|for|of|to) /iu,
    "Introduce ",
  ],
  [
    /^(?:get|have) (.{3,60}?) (?:set up|up and running|live|done|approved|signed off|signed|installed|finished|certified|ready|in place|built|delivered|launched|running|fixed|agreed|published|inspected|tested|checked|insured|serviced|repaired|registered|accepted|printed|cleaned up|over the line)\b/iu,
    "Set up $1",
  ],
  [
    /^(?:kick off|start|launch|run|issue|publish|complete|prepare|put out|conduct|carry out) (?:the |an? )?(?:public |open )?(?:tender|rfp|rfq|procurement|call for tenders|bidding)(?: process)? for (?=\p{L})/iu,
    "Negotiate ",
  ],
  [
    /^(?:move|switch|transfer|migrate|change|hand over|outsource|contract out) (?:the |our )?([\p{L} -]{3,30}?)(?: contracts?)? to (?:an?|another) (?:[\p{L}-]+ )*?(?:provider|supplier|vendor|bank|carrier|broker|insurer|administrator|company|agency|firm|contractor)\b/iu,
    "Sign new $1 service contract",
  ],
  [
    /^(?:write up|document|capture|collect|publish|share|gather) (?:the |our )?(?:lessons learn(?:ed|t)|learnings) (?:from|of|in|on) (?:the )?/iu,
    "Complete the review of the ",
  ],
  [
    /^(?:replace|renew|swap out|exchange) (?:the |our |all )*(?:\d+ )?(?:old |ageing |aging |broken |worn-out |outdated |existing )*(?=[\p{L} -]{0,20}\b(?:boilers?|scanners?|windows|roofs?|lifts?|lamps?|lights?|lighting|floors?|carpets?|kitchens?|furniture|desks|chairs|benches|beds|vans?|buses|trucks?|pumps?|pipes|doors|machines?|tills?|batteries|playground|fences?|gates?|toilets|uniforms|laptops|mattresses)\b(?! (?:with|by)\b))/iu,
    "Install the new ",
  ],
  [
    /^(?!(?:build|create|get|have|make|ensure|launch|ship|set)\b)([\p{L}\d][^,;:]{2,60}?) (?:(?:is|are|was|were|been|being|has|have|to be) )*(?:rolled out|installed|deployed|introduced|adopted|distributed|handed out|handed over|planted|opened) (?:(?=in\b|at\b|to\b|across\b)|by (?=all\b|every\b|each\b|our\b|\d))/iu,
    "Roll out $1 ",
  ],
  [
    /^(?:migrate|move|transfer|get|bring) (?:the |our |all )*([\p{L} -]{3,40}?) (?:out of|off|away from|from) (?:paper|binders?|filing cabinets?)\b.*$/iu,
    "Digitise $1",
  ],
  [
    /^(?:switch|change) (?:the |our )?([\p{L}-]+(?: [\p{L}-]+)?) (?:providers?|suppliers?|vendors?|insurers?|brokers?|banks?)\b(?! (?:to|with|by|from)\b)/iu,
    "Sign new $1 service contract",
  ],
  [
    /^(?:launch|release|ship|publish|create|build|deliver|introduce) (?:the |an? |our )?(german|french|spanish|italian|english|polish|dutch|portuguese|turkish|arabic|chinese|japanese|korean|hindi|ukrainian|danish|swedish|norwegian|finnish|czech|greek|welsh)(?:[- ]language)? (?:version|edition) of (?=\p{L})(.+?)((?: by| before| until| in Q\d).*)?$/iu,
    "Translate $2 into $1$3",
  ],
  [
    /^(replace|swap|substitute|exchange) ([\p{L}\d -]{3,50}?) by (?!(?:the |this |next |our )?(?:end|year|month|quarter|week|season|q\d|half)\b|next|mid\b|early|late|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn|winter|easter|christmas)(?=\p{L})/iu,
    "$1 $2 with ",
  ],
  [
    /^get listed (?:on|in|with|at) (?:the )?([\p{L}\d &.-]{2,40}?)(?=$| by | in | for )/iu,
    "Launch the $1 listing",
  ],
  [
    /^(?:plan|prepare|organi[sz]e|complete|finish|manage|carry out) (?:the |our )?([\p{L} -]{3,30}?) (?:move|relocation) to /iu,
    "Move the $1 to ",
  ],
  [
    /^(?:move|extend|take|bring|switch) (?:the |our )?([\p{L} -]{3,30}?) to 24\/7\b/iu,
    "Set up longer $1 hours",
  ],
  [/^(?:first |final )?(?:draft|outline) of (?:the |an? )?/iu, "Draft the "],
  [/^kick-?off (?:of|for) /iu, "Launch "],
  [
    /^get ((?:\d+ |all |the |our )*[\p{L} -]{3,40}?) to (?:use|work with|try|log in to) (?=\p{L})(.+?)( by .+)?$/iu,
    "Roll out $2 to $1$3",
  ],
  [
    /^(?:switch|move|change|transition) [\p{L} -]{2,30}? to (?=(?:hybrid|remote|flexible|four-day|part-time|self-directed)\b)/iu,
    "Introduce ",
  ],
  [/^cut over to /iu, "Migrate to "],
  [/^(?:start|begin) (?:selling|to sell) (?:through|via|in|on|at|with) /iu, "Partner with "],
  [
    /^(?:move|switch|take|bring|convert|turn) (?:the |our )?(.{3,40}?) (?:in)?to digital(?:[ -]only)?\b/iu,
    "Launch the digital $1",
  ],
  // Work that goes on is the same work.
  [
    /^(?:finish|complete|start|begin|continue) (migrat|translat|integrat|automat|hir|mov|digiti[sz])ing (?=\p{L}|\d)/iu,
    "$1e ",
  ],
  [
    /^(?:finish|complete|start|begin|continue) (test|interview|research|train|onboard|refactor|survey)ing (?=\p{L}|\d)/iu,
    "$1 ",
  ],
  [/^(?:switch|change|transition) (?:over )?(?:from [\p{L}\d -]{2,40}? )?to (?=\p{L})/iu, "Introduce "],
  [
    /^(?:plan|prepare|organi[sz]e|complete|finish|manage|carry out) (?:the |our )?(?:move|relocation) (to|into) /iu,
    "Move $1 ",
  ],
  [
    /^(?:move|take|bring|put) (?:the |our )?([\p{L}\d -]{0,30}?(?:gala|conference|workshops?|fair|meetings?|courses?|class(?:es)?|auction|exhibition|festival|lessons?|open day)) online\b/iu,
    "Host the online $1",
  ],
  [/^integrate (?:the |our |an? )?(.{2,40}?) (?:in|into) (?=\p{L})/iu, "Add $1 to "],
  [
    /^certify (?:the |our )?(.{3,40}?) (?:to|under|for|against|according to) ((?:ISO|EN|IFS|BRC|FSC|HACCP|LEED|B Corp|SOC)\b[\p{L}\d ]*)/iu,
    "Obtain $2 certification for the $1",
  ],
  [/^locali[sz]e (?:the |our )?([\p{L} -]{3,40}?) (?:for|to) (?=\p{L})/iu, "Launch the $1 in "],
  [
    /^open (?:the )?(?:applications?|registrations?|enrol?lments?|nominations?|admissions?|sign-?ups?|bookings?|submissions?) (?:for|to) /iu,
    "Launch ",
  ],
  [
    /^(?:all |the |our |each of the )*([\p{L}\d][\p{L}\d -]{2,40}?) (?:(?:is|are|have been|to be) )?(?:equipped|fitted|furnished|kitted out|retrofitted|restocked) with (?=\p{L})([\p{L}\d -]{2,40}?)( by .+)?$/iu,
    "Roll out $2 to $1$3",
  ],
  [/^(?:inaugurate|unveil|commission) (?=(?:the |our |a )?new )/iu, "Open "],
  [/^(?:give|grant|provide|offer) ([\p{L}\d ,-]{3,40}?) access to (.+?)( by .+)?$/iu, "Roll out $2 to $1$3"],
  [/^(hire|recruit|appoint) (?=\p{Ll}+-\p{Ll})/iu, "$1 new "],
  [
    /^(?:convert|turn|transform|repurpose) (?!.*\b(?:users|customers|leads|visitors|trials|feedback)\b)(.{3,40}?) into (?=\p{L})/iu,
    "Build ",
  ],
  [
    /^(?:extend|lengthen) (?:the |our )?((?:opening|service|support|office|visiting) (?:hours|times))/iu,
    "Set up longer $1",
  ],
  [
    /^(?:migrate|move|transfer|switch|bring) (?:the |our |all )*([\p{L}'’ -]{3,40}?) from paper(?: forms?| files?)? to (?:an? |the )?\p{L}+/iu,
    "Roll out the digital $1",
  ],
  [/^hand out /iu, "Distribute "],
  [/^certify (?=the |our )(.{3,40}?) as ([\p{L}-]+)/iu, "Obtain $2 certification for $1"],
  [
    /^(?!(?:get|have|make|go|take|bring|put|launch|set|keep)\b)([\p{L}\d][^,;:]{4,60}?) (?:is |are |goes |go )?live (?=at |in |across )/iu,
    "Roll out $1 ",
  ],
  [/^(?:let|rent|lease) out /iu, "Offer "],
  [
    /^(?:commission|book|contract|engage) (?:an? |the )?(?:[\p{L}-]+ )?[\p{L}-]*(?:er|or|ist|ect|ian|agency|firm|company|studio|team|consultancy) for (?=the |our |an? )/iu,
    "Create ",
  ],
  [
    /^(?:reach|get|find|strike|secure|come to) (?:an? |the )?(?:agreement|deal|consensus|settlement|compromise) with [\p{L}\d' -]{3,40}? (?:on|over|about) (?=\p{L})/iu,
    "Introduce ",
  ],
  [/^(?:put|bring|get) ((?:the |our |all )*[\p{L} '’-]{3,50}?) online\b/iu, "Publish $1"],
  [
    /^(?:replace|swap) (?:\p{L}+[ -]){0,6}?(\p{L}+s) (?:with|for|by) ((?:\p{L}+[ -]){0,3}\p{L}+) ones\b/iu,
    "Introduce $2 $1",
  ],
  [/^(?:release|issue|draft) (?=\p{Ll}+ed \p{Ll})/iu, "Deliver "],
  [/^(?:bring|get|take) (.{3,40}?) (?:on ?board|on-board)\b/iu, "Hire $1"],
  [
    /^(?:give|send|hand|lend|buy|issue|offer) ((?:the |our |all |every )*(?:[\p{L}-]+ ){0,2}?(?!(?:remind|off|lett|post|vouch|newslett|ord|tend|answ|stick|fly|fold|poss|err)(?:ers|ors)\b)[\p{L}-]+(?:ers|ors|ists|ees|ians|guards|wives|staff|nurses)) (?!to |for |with |and |of |in |on |at |by |before |after |about |from |when )(\p{L}.*?)( by .+)?$/iu,
    "Roll out $2 to $1$3",
  ],
  [
    /^teach ((?:the |our |all |every )*(?:[\p{L}-]+ ){0,2}?[\p{L}-]+(?:ers|ors|ists|ees|ians|guards|wives|staff|nurses)) (?!to |for |with |and |of |in |on |at |by |how |about )(?=\p{L})/iu,
    "Upskill $1 in ",
  ],
  [/^(?:move|migrate|get|take) (?:.{3,40}?) (?:off|away from) (?=the |our |an? )/iu, "Retire "],
  [/^(?:turn|switch) ((?:the |our |all )*[\p{L} -]{3,40}?) on\b/iu, "Launch $1"],
  [
    /^get .{3,40}? to (?:co-?)?(?:sign|adopt|approve|support|join|back|endorse|fund|pay for) (?=\p{L})/iu,
    "Introduce ",
  ],
  [/^re-tender /iu, "Negotiate "],
  [/^re-(?=(?:design|launch|organi[sz]e|write|build|open|negotiate|brand|new)\b)/iu, "Re"],
  [/^(?:swap|exchange|substitute) (?!out\b)(.{3,40}?) for (?=\p{L})/iu, "Replace $1 with "],
  [
    /^(?:finish|complete|start|begin) (?!(?:test|migrat|translat|interview|research|hir|train|onboard|integrat|automat|mov|refactor|digiti|teach|survey)\p{L}*ing\b)\p{L}+ing (?=the |our |all |\d)/iu,
    "Finish ",
  ],
  [/^(?:build|rebuild) (?=(?!based)\p{L}+ed \p{L})/iu, "Create "],
  [/^bring (?:the |our )?(.{3,40}?) (?:back )?in-?house\b/iu, "Set up our own $1"],
  [
    /^(?:get|obtain|collect|gather|compare|request) (?:\p{L}+ |\d+ )?(?:quotes?|quotations?|offers?|bids?) (?:for|on) /iu,
    "Buy ",
  ],
  // What is made so is spoken of as such.
  [
    /^(?:make|convert|adapt|retrofit|turn|get|keep) (?:all |the |our |each of the |all the |all our )*(\d+ |[a-z]+ty |two |three |four |five |six |ten |twelve )?([\p{L} -]{3,40}?) (?:to be |into |to |fully )*((?:(?:wheelchair|step|fully)[- ])?(?:accessible|barrier-free|[\p{L}]+-(?:friendly|free|proof|ready|efficient|neutral|safe))\b)/iu,
    "Set up $1$3 $2",
  ],
  [
    /^(?:switch|change|move|replace|migrate) (?:the |our )?([\p{L}-]+) (?:provider|vendor|supplier|bank|system|tool|software)s?(?: from [\p{L}\d &.-]{2,30}?)? (?:to|with|by) (?=\p{Lu})/iu,
    "Migrate $1 to ",
  ],
  [/^(?:let|allow) (?=[\p{L}]{3,20}s? [\p{L}]{2,20} )/iu, "Enable "],
];
