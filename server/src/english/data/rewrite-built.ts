/** Rewrites of what is put up, planted, bought and moved into: racks, lamps, trees, vans, desks, rooms. */
import { COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

/** What one looks into, and what makes it. */
const LOOKED_AT =
  /^(?:research|review|analyze|evaluate|audit|refactor|rewrite|migrate|translate|train|hire)$/;

/** Things that stand somewhere and are used there. */
const FIXTURES =
  /\b(?:(?:bike|bicycle|cycle|scooter|coat|luggage|roof) (?:racks?|stands?|storage|shelters?|sheds?|parking|boxes)|(?:drinking |water )fountains?|water (?:dispensers?|coolers?|refill \w+|taps?|points?)|benches|seats|seating|hearing loops?|induction loops?|ramps?|(?:stair|passenger|wheelchair|platform) ?lifts?|elevators?|lifts?|handrails?|grab rails?|(?:public |accessible |gender-neutral |compost )?toilets?|showers?|changing (?:rooms?|tables?|places?)|(?:baby|nappy) \w+ (?:tables?|stations?)|(?:quiet|prayer|nursing|break|rest|staff|sensory|family) rooms?|shelters?|canop(?:y|ies)|awnings?|parasols?|lockers|pigeonholes|(?:notice|bulletin|info) ?boards?|signage|signs|wayfinding|signposts?|(?:arrival|departure|info|information|display) (?:boards?|screens?|displays?|panels?)|(?:zebra |pedestrian )?crossings?|bollards|(?:[\w-]+ )?(?:cycle|bike|bus) (?:lanes?|paths?|tracks?)|cycleways?|footpaths?|pavements?|speed bumps?|footbridges?|shelving|shelves|racking|pallet racks?|(?:swings?|slides?|climbing frames?|sandpits?|goalposts)|(?:fire|emergency) exits?|defibrillators?|whiteboards?|projectors|smartboards?|interactive (?:boards|screens)|air (?:conditioning|con|filters|purifiers)|ventilation|blinds|acoustic \w+|soundproofing|(?:bus |tram )stops?|waiting (?:areas?|rooms?)|kitchenettes?|coffee corners?|vending machines?|tablets|(?:card|payment) (?:readers|terminals)|contactless (?!ticketing)\w+|turnstiles|gates|tap-to-pay|contactless (?:readers|payments?|terminals))$/;

export const BUILT_FAMILIES: readonly Family[] = [
  {
    about: /\b(?:defibrillators?|aeds?|fire extinguishers?|first[- ]aid kits?|smoke alarms?|sprinklers?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who can reach {thing} within three minutes ${COUNT}`,
    impact: `{who} who know how to use {thing} in an emergency ${SHARE}`,
    business: `monthly cost of keeping {thing} ready ${MONEY}`,
  },
  {
    about:
      /\b(?:fire|smoke|burglar|intruder|sprinkler|gas|flood) (?:alarms?|detection|alarm systems?|systems?|doors?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who spend their day in a building that {thing} {protects} ${COUNT}`,
    impact: `time until everybody is safe after an alarm ${MINUTES}`,
    business: `monthly cost of damage and false alarms ${MONEY}`,
  },
  {
    about: FIXTURES,
    not: LOOKED_AT,
    needs: ["thing"],
    who: "people",
    reach: `{who} who use {thing} each week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} it easier to <do what they come for> ${SHARE}`,
    business: `monthly cost of {thing} for each person who uses {them} ${MONEY}`,
  },
  {
    about:
      /\b(?:leds?|led lamps|(?:led|street|stage|office|hall|motion-sensor)? ?lighting|street ?lights?|glazing|(?:double|triple|new|old) (?:\w+ )?windows|boilers?|thermostats?|heating(?: controls?| system)?|radiators?|heat recovery|building automation)$/,
    not: /^(?:research|review|analyze|ship|release|port)$/,
    who: "people",
    reach: `{who} who spend their day in a building with {name} ${COUNT}`,
    impact: `{who} in a building with {name} who find it pleasant there ${SHARE}`,
    business: `monthly energy bill of a building with {name} ${MONEY}`,
  },
  {
    about:
      /\b(?<!decision )(?:trees|saplings|shrubs|hedges?|hedgerows?|(?:wildflower |flower )?meadows?|flower ?beds?|(?:green|living) (?:roofs?|walls?)|beehives?|hives?|insect hotels?|bird boxes|nest boxes|ponds?|wetlands?|allotments?|raised beds?|planters?|(?:community|school|rain|pocket|sensory) (?:gardens?|parks?)|green spaces?)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who spend time around {thing} each week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} the place better for them ${SHARE}`,
    business: `monthly cost of looking after {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:mri|ct|pet|x-?ray|ultrasound|mammography|ventilators?|infusion pumps?|hospital beds?|incubators?|patient lifts?|hoists?|scanners?(?= for the hospital)|(?:surgical|medical|imaging|dialysis|dental|diagnostic) (?:devices?|equipment|machines?|robots?|chairs?|instruments?))(?: (?:scanners?|machines?|devices?|suite|unit|equipment))?$/,
    not: LOOKED_AT,
    who: "patients",
    reach: `{who} examined or treated with {thing} each week ${COUNT}`,
    impact: `time that {who} wait until they are examined or treated with {thing} ${DAYS}`,
    business: `cost of an examination or a treatment with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:e-?|electric |cargo |delivery |refrigerated |company |mini|tail-lift )?(?:vans?|buses|bus|minibus(?:es)?|trucks?|lorr(?:y|ies)|trams?|trains|ferr(?:y|ies)|ambulances?|taxis?|shuttles?)|(?:cargo|company) (?:e-?)?bikes?|(?:company|pool|patrol|hydrogen) cars?|vehicles|fire engines?|wheelchair taxis?)$/,
    verbs:
      /^(?:buy|purchase|lease|rent|order|replace|deploy|introduce|bring|put|add|acquire|get|convert|electrify|launch|roll out|electrify|retrofit|refit|procure|start|run|live|equip|provide|offer|set up|switch)$/,
    who: "people",
    reach: `{who} who get around, or get something, with {thing} each week ${COUNT}`,
    impact: `trips with {thing} that arrive on time ${SHARE}`,
    business: `cost of a trip with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:height-adjustable|standing|sit-stand|ergonomic) (?:desks?|chairs?|workstations?)|desks|chairs|headsets|uniforms|work ?wear|safety (?:shoes|boots|glasses|gear|helmets)|helmets|ppe|laptops|tablets|phones|handhelds?|handheld scanners|(?:barcode|rfid) scanners|radios|walkie-talkies|exoskeletons|drones?|pallet (?:jacks?|trucks?)|forklifts?|lifting aids?|tools|toolboxes|work ?benches|kit|equipment|furniture|microscopes?|centrifuges?|sequencers?|spectrometers?)$/,
    verbs:
      /^(?:buy|purchase|lease|rent|order|replace|deploy|introduce|bring|put|add|acquire|get|roll out|procure|equip|provide|install|issue|hand out|distribute|set up|fit|swap|renew|supply|offer|give)$/,
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} their work easier ${SHARE}`,
    business: `yearly cost of {thing} for each of those who work with {them} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:bulky |food |garden |household |hazardous )?waste|recycling|compost\w*|refuse|(?:bottle|cup) deposit|deposit return|waste sorting|recycling bins?) ?(?:sorting|separation|return|collection)? ?(?:systems?|schemes?|points?|bins?|stations?|service|cent(?:er|re)s?)?$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who use {thing} every week ${COUNT}`,
    impact: `waste that is recycled thanks to {thing} ${SHARE}`,
    business: `monthly cost of waste that cannot be recycled ${MONEY}`,
  },
  {
    about:
      /\b(?:irrigation|drip lines?|greenhouses?|poly-?tunnels?|silos?|barns?|cold stores?|cold rooms?|cold storage|milking (?:parlou?rs?|robots?|machines?)|seeders?|combines?|harvesters?|cover crops?|crop rotation|(?:seed|wheat|barley|potato|grape|fruit) (?:varieties|variety))\b/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who buy what we grow or keep with {thing} each month ${COUNT}`,
    impact: `harvest or stock that is lost in spite of {thing} ${SHARE}`,
    business: `monthly cost of growing or keeping with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:cold chains?|supply chains?|delivery (?:routes?|rounds?)|milk runs?|returnable (?:crates|packaging)|packaging)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} supplied with the help of {thing} each week ${COUNT}`,
    impact: `deliveries with {thing} that arrive complete and unspoilt ${SHARE}`,
    business: `cost of a delivery with {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:move|relocate|migrate|transfer|switch|shift|transition)$/,
    goal: /\b(?:buildings?|offices?|sites?|floors?|premises|halls?|rooms?|warehouses?|campus|location|headquarters|hq|depot|basement|tower|wing|house|street|park|quarter)$/,
    not: /^(?:remote)$/,
    who: "people",
    reach: `{who} who use {thing} in {toward} each week ${COUNT}`,
    impact: `{who} who find {thing} in {toward} better for them than before ${SHARE}`,
    business: `monthly cost of {thing} in {toward} ${MONEY}`,
  },
  {
    verbs:
      /^(?:relocate|renovate|refurbish|restore|repair|reorgani[sz]e|rearrange|tidy|redecorate|paint|repaint|convert|reopen)$/,
    about:
      /(?<!\b(?:process(?:es)?|tickets?|bugs?|meetings?|backlog|team|department|code|structure|reporting|list))$/,
    needs: ["thing"],
    who: "people",
    reach: `{who} who use {thing} each week ${COUNT}`,
    impact: `{who} who find {thing} better than before ${SHARE}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:migrate|move|transfer|switch|import|consolidate|load)$/,
    about: /\b(?:data|records?|files?|lists?|documents?|contacts?|spreadsheets?)$/,
    goal: /\b(?:\w*crm|sharepoint|confluence|drive|notion|salesforce|hubspot|sap|erp|teams|airtable|access|database|archive|dms|intranet|system|excel|sheets)\b/,
    who: "colleagues",
    reach: `{who} who work with {any} in {toward} every week ${COUNT}`,
    impact: `{who} who find what they need in {toward} without asking anyone ${SHARE}`,
    business: `time lost to looking for {any} ${HOURS} a week`,
  },
  {
    verbs: /^(?:digiti[sz]e|digitali[sz]e|scan|digitalize)$/,
    about:
      /\b(?:files?|records?|archives?|plans|drawings|documents|maps|photos?|photographs|letters|collections?|books|newspapers|negatives|slides|tapes|registers?|herbarium|manuscripts|notes|cards)$/,
    who: "people",
    reach: `{who} who look something up in digital {bare} each month ${COUNT}`,
    impact: `requests answered from digital {bare} on the same day ${SHARE}`,
    business: `cost of a request answered from digital {bare} ${MONEY}`,
  },
  {
    about:
      /\b(?:badge|access(?: control)?|door|time(?: ?-?(?:tracking|recording|keeping|and attendance))?|attendance|rota|rostering|shift(?: planning)?|inventory|stock(?: control)?|room booking|desk booking|procurement|purchasing|purchase-to-pay|document management|records? management|case management|contract management|quality management|incident reporting|visitor(?: management)?|fleet management|asset(?: management)?|grants? management|volunteer management|donor management|membership|parking permit|hr|payroll|expenses?|travel|accounting|e-?invoicing|treasury|cmms|qms|lims|lms|dms|mes|tms) (?:systems?|tools?|software|solution|platform|app|database)$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who use {thing} every week ${COUNT}`,
    impact: `{who} who get done what they came for in {thing} without asking for help ${SHARE}`,
    business: `time that {who} lose without {thing} ${HOURS} a week`,
  },
];
