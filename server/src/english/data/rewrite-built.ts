/** Rewrites of what is put up, planted, bought and moved into: racks, lamps, trees, vans, desks, rooms. */
import { COUNT, DAYS, type Family, HOURS, MINUTES, MONEY, SHARE } from "./rewrite-words.ts";

/** What one looks into, and what makes it. */
const LOOKED_AT =
  /^(?:research|review|analyze|evaluate|audit|refactor|rewrite|migrate|translate|train|hire)$/;

/** Things that stand somewhere and are used there. */
const FIXTURES =
  /\b(?:(?:bike|cycle|scooter|coat|luggage) (?:racks?|stands?|storage|shelters?|sheds?|parking|boxes)|fountains?|(?:water|drinking) (?:dispensers?|coolers?|taps?|points?)|bench(?:es)?|seat(?:s|ing)|(?:hearing|induction) loops?|ramps?|lifts?|elevators?|(?:hand|grab) ?rails?|toilets?|showers?|changing[- ](?:rooms?|tables?|places?)|(?:quiet|prayer|nursing|break|rest|staff|sensory|family|waiting) (?:rooms?|areas?)|shelters?|canop(?:y|ies)|(?<!\b(?:smart|parcel|pick-?up|delivery|collection) )lockers|(?:notice|bulletin|info|arrival|departure|display) ?(?:boards?|screens?|displays?|panels?)|sign(?:age|s)|signposts?|crossings?|bollards|lanes|(?:\w+) lane|(?:cycle|bike|bus) (?:paths?|tracks?)|cycleways?|footpaths?|pavements?|footbridges?|shel(?:ving|ves)|racking|playgrounds?|swings?|slides|climbing (?:frames?|walls?)|whiteboards?|projectors|blinds|stops|kitchenettes?|vending machines?|tablets|(?:card|payment) (?:readers|terminals)|turnstiles|gates|(?:bottle|clothes) banks?|fridges?|tap-to-pay|contactless (?!ticketing|payments?)\w+)$/;

export const BUILT_FAMILIES: readonly Family[] = [
  {
    verbs:
      /^(?:relocate|renovate|refurbish|restore|repair|reorgani[sz]e|rearrange|tidy|redecorate|repaint|reopen)$/,
    about:
      /(?<!\b(?:process(?:es)?|tickets?|bugs?|meetings?|backlog|team|department|code|structure|reporting|list|warehouses?|stock ?rooms?|depots?|wards?|clinics?|surgery|unit))$/,
    needs: ["thing"],
    who: "people",
    reach: `{who} who use {thing} each week ${COUNT}`,
    impact: `{who} who find {thing} better than before ${SHARE}`,
    business: `monthly cost of running {thing} ${MONEY}`,
  },
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
    not: /^(?:research|review|analyze|evaluate|audit|refactor|rewrite|migrate|translate|train|hire|release|ship)$/,
    needs: ["thing"],
    who: "people",
    reach: `{who} who use {thing} each week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} it easier to <do what they come for> ${SHARE}`,
    business: `monthly cost of {thing} for each person who uses {them} ${MONEY}`,
  },
  {
    about:
      /\b(?:leds?|lamps|lighting|street ?lights?|glazing|(?:double|triple|new|old) (?:\w+ )?windows|boilers?|thermostats?|heating(?: controls?| system)?|radiators?|heat recovery|air[- ]conditioning|ventilation)$/,
    not: /^(?:research|review|analyze|ship|release|port|phase out|remove|decommission|retire)$/,
    who: "people",
    reach: `{who} who spend their day in a building with {name} ${COUNT}`,
    impact: `{who} in a building with {name} who find it pleasant there ${SHARE}`,
    business: `monthly energy bill of a building with {name} ${MONEY}`,
  },
  {
    about:
      /\b(?<!decision )(?:trees|saplings|shrubs|hedge(?:row)?s?|meadows?|flower ?beds?|green (?:roofs?|walls?|spaces?)|(?:bee)?hives?|(?:bird|nest) boxes|ponds?|wetlands?|allotments?|raised beds?|planters?|(?:community|school|rain|pocket) (?:gardens?|parks?))$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who spend time around {thing} each week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} the place better for them ${SHARE}`,
    business: `monthly cost of looking after {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:mri|ct|x-?ray|ultrasound|mammography|ventilators?|infusion pumps?|hospital beds?|incubators?|hoists?|(?:surgical|medical|imaging|dialysis|dental|diagnostic) (?:devices?|equipment|machines?|robots?|chairs?|instruments?))(?: (?:scanners?|machines?|devices?|unit))?$/,
    not: LOOKED_AT,
    who: "patients",
    reach: `{who} examined or treated with {thing} each week ${COUNT}`,
    impact: `time that {who} wait until they are examined or treated with {thing} ${DAYS}`,
    business: `cost of an examination or a treatment with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:(?:mini)?(?:vans?|bus(?:es)?)|trucks?|lorr(?:y|ies)|trams?|trains|ferr(?:y|ies)|ambulances?|taxis?|shuttles?|(?:cargo|company) (?:e-?)?bikes?|(?:company|pool|patrol) cars?|vehicles|fire engines?)$/,
    verbs:
      /^(?:buy|rent|replace|deploy|introduce|bring|put|add|get|convert|launch|roll out|electrify|retrofit|start|run|live|equip|provide|offer|set up|switch)$/,
    who: "people",
    reach: `{who} served with {thing} each week ${COUNT}`,
    impact: `trips with {thing} that arrive on time ${SHARE}`,
    business: `cost of a trip with {thing} ${MONEY}`,
  },
  {
    about:
      /\b(?:desks|chairs|tills?|e?pos|point[- ]of[- ]sale|cash registers?|headsets|uniforms|work ?wear|safety (?:shoes|boots|glasses|gear)|helmets|ppe|laptops|tablets|phones|handhelds?|scanners|radios|drones?|pallet (?:jacks?|trucks?)|forklifts?|lifting aids?|tools|work ?benches|trolleys|carts|workstations|computers|pcs|kits?|equipment|furniture|microscopes?|centrifuges?)$/,
    verbs:
      /^(?:buy|rent|replace|deploy|introduce|bring|put|add|get|roll out|equip|provide|install|issue|hand out|distribute|set up|swap|renew|upgrade|supply|offer|give)$/,
    who: "colleagues",
    reach: `{who} who work with {thing} every week ${COUNT}`,
    impact: `{who} who say that {thing} {makes} their work easier ${SHARE}`,
    business: `yearly cost of {thing} for each of those who work with {them} ${MONEY}`,
  },
  {
    about:
      /\b(?:waste|recycling|compost\w*|refuse|(?:bottle|cup) deposit|deposit return) ?(?:sorting|separation|return|collection)? ?(?:systems?|schemes?|points?|bins?|stations?|service|cent(?:er|re)s?)?$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} who use {thing} every week ${COUNT}`,
    impact: `waste that is recycled thanks to {thing} ${SHARE}`,
    business: `monthly cost of waste that cannot be recycled ${MONEY}`,
  },
  {
    about:
      /\b(?:irrigation|greenhouses?|poly-?tunnels?|silos?|barns?|cold (?:stores?|rooms?|storage)|milking (?:parlou?rs?|robots?|machines?)|seeders?|harvesters?|cover crops?|crop rotation)$/,
    not: LOOKED_AT,
    who: "customers",
    reach: `{who} who buy what we grow or keep with {thing} each month ${COUNT}`,
    impact: `harvest or stock that is lost in spite of {thing} ${SHARE}`,
    business: `monthly cost of growing or keeping with {thing} ${MONEY}`,
  },
  {
    about: /\b(?:(?:cold|supply) chains?|delivery (?:routes?|rounds?)|packaging)$/,
    not: LOOKED_AT,
    who: "people",
    reach: `{who} supplied with the help of {thing} each week ${COUNT}`,
    impact: `deliveries with {thing} that arrive complete and unspoilt ${SHARE}`,
    business: `cost of a delivery with {thing} ${MONEY}`,
  },
  {
    verbs: /^(?:move|relocate|shift|transfer)$/,
    about:
      /\b(?:desks?|offices?|assembly|departments?|workshops?|studios?|clinics?|schools?|museums?|collections?|cent(?:er|re)s?|laborator(?:y|ies)|labs?|kitchens?)$/,
    needs: ["goal"],
    who: "people",
    reach: `{who} who get what they need from {thing} in {toward} each week ${COUNT}`,
    impact: `{who} who find {thing} in {toward} better for them than before ${SHARE}`,
    business: `monthly cost of {thing} in {toward} ${MONEY}`,
  },
  {
    verbs: /^(?:move|relocate|migrate|transfer|switch|shift|transition)$/,
    goal: /\b(?:buildings?|offices?|sites?|floors?|premises|halls?|rooms?|warehouses?|campus|location|headquarters|hq|depot|basement|tower|wing|house|street|park|quarter)$/,
    who: "people",
    reach: `{who} who use {thing} in {toward} each week ${COUNT}`,
    impact: `{who} who find {thing} in {toward} better for them than before ${SHARE}`,
    business: `monthly cost of {thing} in {toward} ${MONEY}`,
  },
  {
    verbs: /^(?:migrate|move|transfer|switch|import|consolidate|load)$/,
    about:
      /\b(?:data|(?:file|network|shared|team) (?:shares?|drives?)|folders?|mailboxes|reports|papers|pdfs|photos|drawings|recordings|records?|files?|lists?|documents?|contacts?|contracts?|invoices?|spreadsheets?)$/,
    goal: /\b(?:\w*crm|sharepoint|confluence|drive|notion|salesforce|hubspot|sap|erp|teams|airtable|access|database|archive|dms|intranet|portal|system|excel|sheets)\b/,
    who: "colleagues",
    reach: `{who} who work with {any} in {toward} every week ${COUNT}`,
    impact: `{who} who find what they need in {toward} without asking anyone ${SHARE}`,
    business: `time lost to looking for {any} ${HOURS} a week`,
  },
  {
    verbs: /^(?:digit(?:al)?i[sz]e|scan)$/,
    about:
      /\b(?:files?|records?|archives?|certificates?|deeds|plans|drawings|documents|maps|photo(?:graph)?s|letters|collections?|books|newspapers|negatives|slides|tapes|films?|recordings|registers?|manuscripts|notes|cards)$/,
    who: "people",
    reach: `{who} who look something up in {digital} each month ${COUNT}`,
    impact: `requests answered from {digital} on the same day ${SHARE}`,
    business: `cost of a request answered from {digital} ${MONEY}`,
  },
  {
    about:
      /\b(?:badge|access(?: control)?|door|time(?: ?-?(?:tracking|recording|keeping))?|attendance|rota|rostering|shift(?: planning)?|inventory|stock(?: control)?|(?:room|desk) booking|procurement|purchasing|(?:document|records?|case|contract(?: lifecycle)?|matter|vendor|supplier|knowledge|performance|talent|spend|risk|warehouse|transport|yard|dock|labou?r|crew|facilit(?:y|ies)|master data|product information|inventory|quality|visitor|fleet|asset|grants?|volunteer|donor) management|incident reporting|membership|pos|epos|point[- ]of[- ]sale|till|okr|project(?: management)?|budgeting|survey|hr|payroll|expenses?|travel|accounting|e-?invoicing|treasury|[cqldmt]ms|clm|lims|mes) (?:systems?|tools?|software|solution|platform|app|database)$/,
    not: LOOKED_AT,
    who: "colleagues",
    reach: `{who} who use {thing} every week ${COUNT}`,
    impact: `{who} who get done what they came for in {thing} without asking for help ${SHARE}`,
    business: `time that {who} lose without {thing} ${HOURS} a week`,
  },
];
