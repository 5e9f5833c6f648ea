/**
 * For whom things are where nobody says so, by the words of a trade, and how those show that it was worth it to them.
 * Where nothing else is known of a thing, this makes a plain sentence about it one about the right people.
 */
import { HOURS } from "./rewrite-words.ts";

export interface Trade {
  /** Words of the trade, anywhere in the statement. */
  readonly within: RegExp;
  readonly who: string;
  /** Whom else such things are for. */
  readonly people?: RegExp;
  /** What they do who want more of it: "customers who use the app and …". */
  readonly stays?: string;
  /** What it is worth to us, where that has a measure of its own. */
  readonly worth?: string;
  /** One of them, where what counts for us is what it costs to serve them. */
  readonly one?: string;
}

export const TRADES: readonly Trade[] = [
  {
    within: /\b(?:youth|teens?|teenagers|scouts|young people)\b/,
    who: "young people",
    people: /\b(?:teens?|teenagers|young people)\b/,
    stays: "come back within a month",
  },
  {
    within:
      /\b(?:production (?:halls?|sites?|floors?)|factory floor|shop floor|assembly (?:hall|line)|our (?:offices?|headquarters|hq)|head office|(?:in|at|for|of) (?:the |our |each |every |all |all our )?(?!(?:housing|tax|post|benefits|box|ticket|register|registry|social|council) )(?:[a-z-]+ )?offices?(?! of)|office (?:lease|building|kitchens?)|lease for|employees|all staff|laptops|workplaces?|smoking area|staff (?:parking|entrance))\b/,
    who: "colleagues",
    people: /\b(?:colleagues|employees?|staff)\b/,
  },
  {
    within:
      /\b(?:kindergartens?|(?<!tree |plant )nurser(?:y|ies)|day ?care|creches?|childcare|play ?groups?|after-school|holiday clubs?|parents?)\b/,
    who: "families",
    people: /\b(?:families|parents)\b/,
    stays: "come back next year",
  },
  {
    within:
      /\b(?:care homes?|nursing homes?|assisted living|sheltered housing|retirement (?:homes?|village|community))\b/,
    who: "residents",
    people: /\bresidents\b/,
    one: "resident",
  },
  {
    within:
      /\b(?:association|societ(?:y|ies)|general (?:meeting|assembly)|agm|(?<!board |team |family |staff |crew |council )members?|choir|orchestra|union|co-?operative|parish|congregation|federation)\b/,
    who: "members",
    people: /\bmembers\b/,
    stays: "renew their membership",
  },
  {
    within:
      /\b(?:grants?(?! (?:applications?|proposals?|bids?))|scholarships?|bursar(?:y|ies)|funding round)\b/,
    who: "applicants",
    people: /\b(?:applicants|associations|charities)\b/,
    one: "applicant",
  },
  {
    within: /\b(?:courtrooms?|courthouses?|tribunals?)\b/,
    who: "court users",
    one: "court user",
  },
  {
    within:
      /\b(?:refugees?|asylum|homeless\w*|soup kitchens?|night shelters?|food parcels?|befriending|helpline)\b/,
    who: "people in need",
    one: "person",
  },
  {
    within: /\b(?:medical records?|patient files?|health records?)\b/,
    who: "clinicians",
    one: "patient",
  },
  {
    within:
      /\b(?:annual leave|leave requests?|expenses?|expense claims?|time ?sheets?|payslips?|appraisals?|rotas?|(?:hr|payroll|it support|it help ?desk) (?:questions?|requests?|queries|polic(?:y|ies)|tickets?|chat ?bots?|bots?|faqs?|forms?|self-service)|desk booking|meeting rooms?|spreadsheets|org chart|staff (?:rota|directory|room|canteen)|break rooms?|canteen|internal)\b/,
    who: "colleagues",
    people: /\b(?:colleagues|employees?|staff|managers?|nurses?|engineers?|teams?)\b/,
    worth: `time that {who} lose to work by hand ${HOURS} a week`,
  },
  {
    within: /\b(?:animal shelters?|rehoming)\b/,
    who: "adopters",
    stays: "take an animal home",
  },
  {
    within: /\b(?:donations?|donors?|charit\w+|fundrais\w+|appeal|food ?banks?|giving day)\b/,
    who: "supporters",
    people: /\b(?:supporters?|donors?|volunteers?)\b/,
    stays: "give again within a year",
  },
  {
    within:
      /\b(?:(?<!tool |toy |seed )librar(?:y|ies)(?! (?:for|of components))|book ?mobiles?|interlibrary|reading rooms?)\b/,
    who: "readers",
    one: "reader",
  },
  {
    within:
      /\b(?:stadiums?|arenas?|match ?days?|turnstiles?|football|rugby|hockey|season tickets?|fixtures)\b/,
    who: "fans",
    people: /\bfans?\b/,
    stays: "come to another match",
  },
  {
    within:
      /\b(?:museums?|exhibitions?|exhibits?|galler(?:y|ies)|zoos?|aquariums?|heritage|audio ?guides?|walking[- ]tours?|city tours?|sightseeing|old town|tourists?|theat(?:re|er)s?|concerts?|opera|theme parks?|planetarium|castles?|botanical)\b/,
    who: "visitors",
    people: /\bvisitors?\b/,
    stays: "come again within a year",
  },
  {
    within:
      /\b(?:[su]-bahn|signall?ing|railway|trams?|(?<!^)trains?(?!-)|bus(?:es)?|metro|subway|rail|railways?|ferr(?:y|ies)|timetables?|ticket (?:machines?|gates?|barriers?)|contactless ticketing|passengers?|airports?|gate [a-z]\b|boarding|flights?|airlines?|luggage|baggage|in-flight|cabin)\b/,
    who: "passengers",
    people: /\b(?:passengers?|travell?ers?|commuters?|flyers?)\b/,
    stays: "travel with us again within three months",
  },
  {
    within:
      /\b(?:hotels?|room service|front desk|guest rooms?|resorts?|spas?|restaurants?|kitchens?|(?<!staff )canteens?|table (?:booking|reservation)s?|cafes?|(?<!(?:progress|navigation|search|status|task|menu|scroll|app) )bars?|catering|cruises?|campsites?|hostels?|brunch|menus?)\b/,
    who: "guests",
    people: /\b(?:guests?|diners?)\b/,
    stays: "come back within a year",
  },
  {
    within:
      /\b(?:gyms?|fitness|yoga|workouts?|running (?:app|club|plan)|pilates|sports clubs?|climbing walls?)\b/,
    who: "members",
    people: /\b(?:members?|athletes?|runners?)\b/,
    stays: "renew their membership",
  },
  {
    within:
      /\b(?:farms?|fields?(?= (?:map|record|plan))|crops?|soil|irrigation|livestock|dairy|harvest\w*|tractors?|orchards?|barns?|vineyards?|herds?|seeds?(?! bank| vault| round)|milking)\b/,
    who: "farmers",
    people: /\b(?:farmers?|growers?)\b/,
    stays: "come back to it next season",
  },
  {
    within:
      /\b(?:broadband|mobile plans?|sim cards?|e-?sims?|roaming|routers?|fibre|fiber|5g|data plans?|prepaid)\b/,
    who: "subscribers",
    people: /\bsubscribers?\b/,
    stays: "are still with us a year later",
  },
  {
    within:
      /\b(?:electricity|gas (?:meters?|supply|grid)|power (?:grid|supply|cuts?|outages?)|drinking water|water (?:meters?|supply|mains|pipes?|treatment)|district heating|smart meters?|heating|sewage|waste ?water|(?<!food )waste|recycling|refuse|bins?|compost)\b/,
    who: "households",
    people: /\bhouseholds?\b/,
    one: "household",
  },
  {
    within:
      /\b(?:floods?|wildfires?|storms?|ambulances?|police|bodycams?|fire (?:stations?|brigade|engines?)|neighbou?rhoods?|streets?|public parks?|playgrounds?|pavements?|cycle (?:lanes?|paths?)|street ?lights?|civic|community cent(?:er|re)s?|borough|town|village)\b/,
    who: "residents",
    people: /\b(?:residents?|citizens?|people)\b/,
    one: "resident",
  },
  {
    within:
      /\b(?:news|newsrooms?|paywalls?|newspapers?|magazines?|editorial|e-paper|comment section|crosswords?)\b/,
    who: "readers",
    people: /\breaders?\b/,
    stays: "keep their subscription",
  },
  {
    within: /\b(?:podcasts?|radio|audiobooks?|playlists?|music (?:app|library|player)|listening)\b/,
    who: "listeners",
    people: /\blisteners?\b/,
    stays: "come back within a month",
  },
  {
    within:
      /\b(?:tv(?! (?:ads?|adverts?|spots?|campaigns?|commercials?))|television|subtitles?|video on demand|watch ?lists?|live streams?|streaming (?:app|service)|box sets?)\b/,
    who: "viewers",
    people: /\bviewers?\b/,
    stays: "keep their subscription",
  },
  {
    within:
      /\b(?:tenants?|leases?|apartments?|(?<!(?:sensor|bearing|motor|pump|camera|gear|plastic|metal|lamp|battery) )housing|rent(?:al)? (?:portal|payments?|app)|maintenance requests?|landlords?|flats?)\b/,
    who: "tenants",
    people: /\btenants?\b/,
    stays: "renew their lease",
  },
  {
    within:
      /\b(?:car ?parks?|parking|ev charg\w+|charging (?:points?|stations?|app|network)|tolls?|garages?|car[- ]sharing|satnavs?|in-car|infotainment|vehicles?|dashcams?)\b/,
    who: "drivers",
    people: /\bdrivers?\b/,
    stays: "park or charge with us again within a month",
  },
  {
    within: /\b(?:bike[- ]shar\w+|e-?bikes?|scooters?|ride-hailing|rides?)\b/,
    who: "riders",
    people: /\briders?\b/,
    stays: "ride with us again within a month",
  },
  {
    within:
      /\b(?:law firms?|legal advice|court|litigation|case files?|attorneys?|notar\w+|client portals?)\b/,
    who: "clients",
    people: /\bclients?\b/,
    stays: "come back with their next case",
  },
  {
    within:
      /\b(?:port|ports|container terminals?|freight|cargo|berths?|customs clearance|quay|shipping line)\b/,
    who: "shippers",
    people: /\b(?:shippers?|forwarders?|carriers?)\b/,
    stays: "ship with us again within three months",
  },
  {
    within:
      /\b(?:car insurance|home insurance|travel insurance|claims? (?:form|app|portal|tracker|process)|policyholders?|no-claims|underwriting)\b/,
    who: "policyholders",
    people: /\bpolicyholders?\b/,
    stays: "renew their policy",
  },
  {
    within: /\b(?:dating|matchmaking|match suggestions?)\b/,
    who: "members",
    people: /\bmembers?\b/,
    stays: "renew their membership",
  },
  {
    within:
      /\b(?:meditation|sleep (?:app|stories|tracker)|period tracker|mood|habit tracker|budgeting app|to-do app|note[- ]taking)\b/,
    who: "users",
    people: /\busers?\b/,
    stays: "are still with us three months later",
  },
  {
    within:
      /\b(?:webshop|web ?shop|online shop|gift shop|wish ?lists?|product pages?|size guides?|gift cards?|click and collect|same-day delivery|delivery slots?|grocery)\b/,
    who: "shoppers",
    people: /\b(?:shoppers?|customers?)\b/,
    stays: "buy again within three months",
  },
];
