/** Units, magnitudes and currencies: data only. */

/** What can be compared: units of one dimension convert into each other. Currencies and counted things don't. */
export type Dimension =
  | "share"
  | "points"
  | "times"
  | "time"
  | "work-time"
  | "data"
  | "speed"
  | "length"
  | "mass"
  | "energy"
  | "heat"
  | "stars";

export interface UnitRow {
  /** The canonical name, in the singular. */
  readonly key: string;
  readonly dimension: Dimension;
  /** How many of the smallest unit of the dimension it is. */
  readonly factor: number;
  /** Spellings as words, in any case; the plural with `s` is read as well. */
  readonly words?: readonly string[];
  /** Symbols, in exactly this case. */
  readonly symbols?: readonly string[];
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

export const UNITS: readonly UnitRow[] = [
  { key: "%", dimension: "share", factor: 1, words: ["percent", "per cent", "pct"], symbols: ["%", "％"] },
  {
    key: "pp",
    dimension: "points",
    factor: 1,
    words: ["percentage point"],
    symbols: ["pp", "PP", "ppt", "ppts"],
  },
  { key: "bp", dimension: "points", factor: 0.01, words: ["basis point"], symbols: ["bp", "bps"] },
  { key: "x", dimension: "times", factor: 1, symbols: ["x", "X", "×"] },
  { key: "millisecond", dimension: "time", factor: 0.001, words: ["millisecond", "msec"], symbols: ["ms"] },
  { key: "second", dimension: "time", factor: 1, words: ["second", "sec"], symbols: ["s"] },
  { key: "minute", dimension: "time", factor: MINUTE, words: ["minute", "min"] },
  { key: "hour", dimension: "time", factor: HOUR, words: ["hour", "hr"], symbols: ["h"] },
  { key: "day", dimension: "time", factor: DAY, words: ["day"], symbols: ["d"] },
  { key: "week", dimension: "time", factor: 7 * DAY, words: ["week", "wk"], symbols: ["w"] },
  { key: "month", dimension: "time", factor: YEAR / 12, words: ["month", "mo"] },
  { key: "quarter", dimension: "time", factor: YEAR / 4, words: ["quarter"] },
  { key: "year", dimension: "time", factor: YEAR, words: ["year", "yr"] },
  {
    key: "working day",
    dimension: "work-time",
    factor: 1,
    words: ["working day", "business day", "work day", "workday"],
  },
  { key: "working week", dimension: "work-time", factor: 5, words: ["working week", "business week"] },
  { key: "byte", dimension: "data", factor: 1, words: ["byte"] },
  { key: "KB", dimension: "data", factor: 1e3, words: ["kilobyte"], symbols: ["kB", "KB", "kb"] },
  { key: "MB", dimension: "data", factor: 1e6, words: ["megabyte"], symbols: ["MB", "Mb"] },
  { key: "GB", dimension: "data", factor: 1e9, words: ["gigabyte"], symbols: ["GB", "Gb"] },
  { key: "TB", dimension: "data", factor: 1e12, words: ["terabyte"], symbols: ["TB"] },
  { key: "PB", dimension: "data", factor: 1e15, words: ["petabyte"], symbols: ["PB"] },
  { key: "kbps", dimension: "speed", factor: 1e3, symbols: ["kbps", "Kbps"] },
  { key: "Mbps", dimension: "speed", factor: 1e6, symbols: ["Mbps", "mbps"] },
  { key: "Gbps", dimension: "speed", factor: 1e9, symbols: ["Gbps", "gbps"] },
  { key: "mm", dimension: "length", factor: 0.001, words: ["millimetre", "millimeter"], symbols: ["mm"] },
  { key: "cm", dimension: "length", factor: 0.01, words: ["centimetre", "centimeter"], symbols: ["cm"] },
  { key: "metre", dimension: "length", factor: 1, words: ["metre", "meter"] },
  { key: "km", dimension: "length", factor: 1000, words: ["kilometre", "kilometer"], symbols: ["km"] },
  { key: "mile", dimension: "length", factor: 1609.344, words: ["mile"], symbols: ["mi"] },
  { key: "gram", dimension: "mass", factor: 1, words: ["gram"], symbols: ["g"] },
  { key: "kg", dimension: "mass", factor: 1000, words: ["kilo", "kilogram"], symbols: ["kg"] },
  { key: "tonne", dimension: "mass", factor: 1e6, words: ["tonne", "ton"], symbols: ["t"] },
  { key: "Wh", dimension: "energy", factor: 1, symbols: ["Wh"] },
  { key: "kWh", dimension: "energy", factor: 1e3, symbols: ["kWh"] },
  { key: "MWh", dimension: "energy", factor: 1e6, symbols: ["MWh"] },
  { key: "°C", dimension: "heat", factor: 1, symbols: ["°C"] },
  { key: "star", dimension: "stars", factor: 1, words: ["star"], symbols: ["★", "⭐"] },
];

/** Magnitudes that may touch the number, or follow it after a space where `spaced`. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  mn: 1e6,
  Mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  Tsd: 1e3,
  Mrd: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
};
/** Magnitudes that need money before them to be clear: `$3m`, `£2B`. */
export const MONEY_MAGNITUDES: Readonly<Record<string, number>> = {
  m: 1e6,
  MM: 1e6,
  mm: 1e6,
  b: 1e9,
  B: 1e9,
  T: 1e12,
  tn: 1e12,
};
export const MAGNITUDE_WORDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Signs of money, longest first where one begins with another. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: "USD",
  A$: "AUD",
  C$: "CAD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  R$: "BRL",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₪": "ILS",
  "₫": "VND",
  "₦": "NGN",
  "₴": "UAH",
  "฿": "THB",
  "₱": "PHP",
  zł: "PLN",
  Kč: "CZK",
};
export const CURRENCY_CODES: readonly string[] =
  "AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MXN MYR NGN NOK NZD PEN PHP PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split(
    " ",
  );
/** Words of money that mean one currency well enough; in any case, the plural with `s` as well. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  rupee: "INR",
  franc: "CHF",
};

/** What a number never counts where it stands directly behind: `top 5`, `week 4`, `SOC 2`. */
export const NAMES_A_NUMBER: ReadonlySet<string> = new Set(
  "top week weeks version versions phase phases q soc v ver day month year quarter sprint tier level stage step type iso rfc article section chapter page figure fig table part series number no fy h kr okr season act item option".split(
    " ",
  ),
);
/** A year follows these: `in 2026`, `since 2025`. */
export const BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  "in by since until till during before after year fy end early late mid through throughout through jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december spring summer autumn fall winter q1 q2 q3 q4 h1 h2".split(
    " ",
  ),
);

/** Words that end the name of what is counted: `10 Reps tell us`, `60 this quarter`. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  "a about above across after again against all almost already also although always among an and any are around as at available away back be because been before being below better between both but by can could did do does during each either else enough even ever every everywhere fewer for from further had has have he her here higher his how however if in including increase instead into is it its just last late later least less like lower many may me more most much must my near nearly never new next no nor not now of off often on once one only onto or other our out over overall own per perhaps plus quite rather really reduction roughly same say she should similar since so some still such tell than that the their them then there these they this those though through throughout till time times to today together tomorrow tonight too toward towards twice under until up upon us use uses using usually versus very via vs want was way we well were what when where whether which while who whole whom whose why will with within without worse would yesterday yet you your".split(
    " ",
  ),
);
