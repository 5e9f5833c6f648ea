/** Objectives and key results in JSON: the shape of our own board, or whatever names them as most tools do. */

type Loose = Readonly<Record<string, unknown>>;

const OBJECTIVES = /^(?:objectives|goals|okrs)$/i;
const RESULTS = /^(?:key_?-?results|krs|metrics|measures)$/i;
const TEXTS = ["sentence", "text", "title", "name", "objective", "key_result", "keyResult", "description"];
const DEEPEST = 12;

export const isJson = (text: string): boolean => {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isObject = (value: unknown): value is Loose => typeof value === "object" && value !== null;

const plain = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : "";

const textOf = (thing: Loose): string => TEXTS.map((key) => plain(thing[key])).find(Boolean) ?? "";

const listIn = (thing: Loose, names: RegExp): readonly unknown[] =>
  Object.entries(thing).flatMap(([key, value]) => (names.test(key) && Array.isArray(value) ? value : []));

const detail = (word: string, value: unknown): string[] =>
  plain(value) ? [`    ${word}: ${plain(value)}`] : [];

/** Our own board has the numbers in a measure, as words of the page. */
const measureOf = ({ measure }: Loose): Loose =>
  isObject(measure) ? { from: measure.from, to: measure.to } : {};

const resultLines = (result: unknown): string[] => {
  if (!isObject(result)) return plain(result) ? [`  - KR: ${plain(result)}`] : [];
  const text = textOf(result);
  if (!text) return [];
  const { owner, baseline, start, from, target, to } = { ...measureOf(result), ...result };
  return [
    `  - KR: ${text}`,
    ...detail("Owner", owner),
    ...detail("Baseline", baseline ?? start ?? from),
    ...detail("Target", target ?? to),
  ];
};

const objectiveLines = (objective: unknown): string[] => {
  if (!isObject(objective)) return plain(objective) ? [`Objective: ${plain(objective)}`] : [];
  const text = textOf(objective);
  return text ? [`Objective: ${text}`, ...listIn(objective, RESULTS).flatMap(resultLines), ""] : [];
};

/** All objectives, however deep they stand, in their order. */
const walk = (value: unknown, depth: number): string[] => {
  if (depth > DEEPEST || !isObject(value)) return [];
  if (Array.isArray(value)) {
    const are = value.some((each) => isObject(each) && listIn(each, RESULTS).length > 0);
    return are ? value.flatMap(objectiveLines) : value.flatMap((each) => walk(each, depth + 1));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    OBJECTIVES.test(key) && Array.isArray(inner) ? inner.flatMap(objectiveLines) : walk(inner, depth + 1),
  );
};

/** As lines that a document could have, to be read as a paste. */
export const linesOfJson = (text: string): readonly string[] => walk(JSON.parse(text), 0);
