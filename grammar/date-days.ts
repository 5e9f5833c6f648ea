/**
 * Calendar days without a zone and without a clock. A day is the text `YYYY-MM-DD`, so days compare as texts do.
 */

/** `2026-01-19`, always a day that exists. */
export type Day = string;

const DAYS_PER_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

const FEBRUARY = 2;
const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** The day of a year, month (1 to 12) and day of the month; undefined if there is no such day. */
export const dayOf = (year: number, month: number, date: number): Day | undefined => {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  return date <= daysInMonth(year, month) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` : undefined;
};

/** How many days a month (1 to 12) has. */
export const daysInMonth = (year: number, month: number): number => {
  if (month !== FEBRUARY) return LONG_MONTHS.includes(month) ? 31 : 30;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
};

/** March is the first month of its year here, so that the day that comes and goes is the last one. */
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= FEBRUARY ? 1 : 0);
  const ofEra = year % YEARS_PER_ERA;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const inEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return Math.floor(year / YEARS_PER_ERA) * DAYS_PER_ERA + inEra - DAYS_TO_EPOCH;
};

/** The day that is so many days after 1970-01-01. */
export const fromDayNumber = (number: number): Day => {
  const days = number + DAYS_TO_EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const inEra = days - era * DAYS_PER_ERA;
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const year = ofEra + era * YEARS_PER_ERA + (month <= FEBRUARY ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
};

/** The day so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);

/** How many days later `to` is. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number =>
  ((((dayNumber(day) + EPOCH_WEEKDAY - 1) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1;

/** The Monday of a day's week. */
export const startOfWeek = (day: Day): Day => addDays(day, 1 - weekday(day));

/** The last day of a month (1 to 12). */
export const endOfMonth = (year: number, month: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`;

/** The ISO week of a day: `2026-W04`. */
export const isoWeek = (day: Day): string => {
  // An ISO week belongs to the year of its Thursday.
  const thursday = addDays(startOfWeek(day), 3);
  const year = thursday.slice(0, 4);
  return `${year}-W${pad(Math.floor(daysBetween(`${year}-01-01`, thursday) / DAYS_PER_WEEK) + 1, 2)}`;
};

/** The Monday of an ISO week, or undefined if the year has no such week. */
export const mondayOfWeek = (year: number, week: number): Day | undefined => {
  if (year < 1000 || year > 9998 || week < 1) return undefined;
  const monday = addDays(startOfWeek(`${pad(year, 4)}-01-04`), (week - 1) * DAYS_PER_WEEK);
  return isoWeek(monday) === `${pad(year, 4)}-W${pad(week, 2)}` ? monday : undefined;
};
