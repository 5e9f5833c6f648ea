/** Lines that look like check-ins, though their day is not read: `2 Nov: 54%`, `19. Januar 2026: 54%`, `**Update 2 Nov:** 54%`. */
import { MONTH_NAME, monthOf } from "../../../../grammar/date.ts";
import { type Day, dayOf } from "../../../../grammar/date-days.ts";

/** Names of months in the languages around us, from January on; the English ones are read anyway. */
const ELSEWHERE = [
  "januar jänner janvier janv enero gennaio januari janeiro",
  "februar feber février fevrier févr febrero febbraio februari fevereiro",
  "märz maerz mrz mars marzo maart março",
  "avril avr abril aprile",
  "mai mayo maggio mei maio",
  "juni juin junio giugno junho",
  "juli juillet juil julio luglio julho",
  "août aout agosto augustus",
  "septembre septiembre settembre setembro",
  "oktober okt octobre octubre ottobre outubro",
  "novembre noviembre novembro",
  "dezember dez décembre déc diciembre dicembre dezembro",
].map((names) => names.split(" "));

const monthNumber = (name: string): number =>
  monthOf(name) ?? ELSEWHERE.findIndex((names) => names.includes(name.toLowerCase())) + 1;

const MONTH = `(?:${MONTH_NAME}|${ELSEWHERE.flat().join("|")})(?!\\p{L})\\.?`;
const LABEL =
  "(?:(?:weekly |status |progress )?(?:update|check[ -]?in|status|progress|stand)(?: of| on| from| vom)?)";
const DAYS = [
  `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]?(?:de )?(?<month>${MONTH})`,
  `(?<head>${MONTH})\\s(?<tail>\\d{1,2})(?:st|nd|rd|th)?`,
  "\\d{1,2}\\.\\d{1,2}(?:\\.|(?=[\\s:：]))",
];
const DAY_LINE = new RegExp(
  `^\\s*(?:[-•]\\s*|\\*\\s+)?(?:\\*\\*|__)?(?:(?<label>${LABEL})\\s+)?\\(?(?:${DAYS.join("|")})(?:,?[ -]?(?:de )?(?<year>[12]\\d{3}))?\\)?(?:\\*\\*|__)?\\s*[:：](?:\\*\\*|__)?`,
  "iu",
);

/** What a line begins with, instead of a day that is read. */
export interface DayLine {
  /** How much of the line it is, with its colon. */
  readonly length: number;
  /** Undefined where the line doesn't say it for sure. */
  readonly day: Day | undefined;
  /** It names its month or calls itself an update, so it is nothing else that happens to have a number and a colon. */
  readonly isSure: boolean;
  /** Only its year is missing. */
  readonly lacksYear: boolean;
}

/** Undefined for a line that doesn't begin like a check-in. */
export const readDayLine = (line: string): DayLine | undefined => {
  const match = DAY_LINE.exec(line);
  if (!match) return undefined;
  const { label, day, month, head, tail, year } = match.groups as Record<string, string | undefined>;
  const name = (month ?? head ?? "").replace(/\.$/, "");
  return {
    length: match[0].length,
    day: name && year ? dayOf(Number(year), monthNumber(name), Number(day ?? tail)) : undefined,
    isSure: name !== "" || label !== undefined,
    lacksYear: !label && !year && (name === "" || monthOf(name) !== undefined),
  };
};
