/** syntaxes/okr.tmLanguage.json, derived from the vocabulary: one rule for each kind of line, one line a rule. */
import {
  BLOCKS,
  type BlockRow,
  isKey,
  KEY_ALIASES,
  KEYS,
  type KeyRow,
  LENS_ALIASES,
  LENSES,
  VALUE_ALIASES,
  type ValueKind,
} from "../../grammar/vocabulary.ts";
import {
  type Captures,
  COLON,
  DAY,
  ID,
  REFERENCES,
  type Rule,
  references,
  repository,
  SPACE,
} from "./tmlanguage-pieces.ts";

/** List marks, quotes, check boxes, emoji and bold: what a document puts before a line. */
const MARKS = `(?:(?:[-*•‣◦·+–—>]|\\d{1,3}[.)]|\\[[ xX-]?\\]|\\p{Emoji_Presentation})${SPACE}+)*(?:\\*\\*|__)?`;
const PUNCTUATION = { name: "punctuation.separator.key-value.okr" };
const KEYWORD = { name: "keyword.control.block.okr" };
const NAME = { name: "entity.name.type.okr" };
const LIST_MARK = { name: "punctuation.definition.list.begin.okr" };

/** Longest first, so that no word hides one that it begins. */
const oneOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || a.localeCompare(b)).join("|");

/**
 * A line from its first word to its end. In the first column a word of the language may have any case; further in, only
 * what is in lower case can't be more of the text above.
 */
const line = (word: string, rest: string, rule: Omit<Rule, "begin">): Rule[] =>
  [`^(${MARKS})((?i:${word}))`, `^${SPACE}+(${MARKS})(${word})`].map((head) => ({
    ...rule,
    begin: `${head}${rest}${SPACE}*`,
    end: "$",
  }));

const sentence = (row: BlockRow): Pick<Rule, "contentName" | "patterns"> => {
  if (row.word === "kr" || row.word === "health") return { patterns: [{ include: "#measure" }] };
  const contentName = row.rank === 0 || row.word === "objective" ? "markup.heading.okr strong" : undefined;
  return { ...(contentName ? { contentName } : {}), patterns: [{ include: "#text" }] };
};

const lens = `(?:${SPACE}+(${oneOf([...LENSES, ...Object.keys(LENS_ALIASES)])}))?`;

const namedBlock = (row: BlockRow): Rule[] => {
  const id = `(?:${SPACE}+(${ID}))${isKey(row.word) ? "" : "?"}`;
  const beginCaptures: Captures = {
    1: LIST_MARK,
    2: KEYWORD,
    3: { name: "storage.modifier.lens.okr" },
    4: NAME,
    5: PUNCTUATION,
  };
  const word = row.word === "kr" ? "[kK][rR]" : row.word;
  const head = `${row.word === "kr" ? lens : "()"}${id}${SPACE}*(${COLON})`;
  return line(word, head, { name: `meta.block.${row.word}.okr`, beginCaptures, ...sentence(row) });
};

/** `shares REF`, `week DATE`, `team ID`, `company ID`, and nothing else. */
const bareBlock = (row: BlockRow): Rule[] => {
  const beginCaptures: Captures = {
    1: LIST_MARK,
    2: KEYWORD,
    3: row.head === "date" ? { name: "constant.numeric.date.okr" } : references,
    4: PUNCTUATION,
  };
  const what = row.head === "date" ? DAY : row.head === "reference" ? REFERENCES : ID;
  return line(row.word, `${SPACE}+(${what})${SPACE}*(${COLON})?(?=\\s*$)`, {
    name: `meta.block.${row.word}.okr`,
    beginCaptures,
  });
};

const blocks = (): Rule[] =>
  BLOCKS.flatMap((row) => [
    ...(row.head === "reference" || row.head === "date" ? [] : namedBlock(row)),
    ...(row.head === "name" || isKey(row.word) ? [] : bareBlock(row)),
  ]);

/** `KR 1.2:`, `Objective 1 -`, as documents number them. */
const numbered: Rule = {
  name: "meta.block.numbered.okr",
  begin: `^${SPACE}*(${MARKS})(?!(?:kr|objective) \\d+ ?:)(?i:((?:O|Objective|KR|Key[ -]?Result) ?#? ?\\d+(?:\\.\\d+)*))${SPACE}*(?:(?:\\*\\*|__)${SPACE}*)?(${COLON}|[-–—.](?=\\s))`,
  end: "$",
  beginCaptures: { 1: LIST_MARK, 2: KEYWORD, 3: PUNCTUATION },
  patterns: [{ include: "#measure" }],
};

const VALUES: Readonly<Record<Exclude<ValueKind, "word">, readonly string[]>> = {
  text: ["text"],
  people: ["text"],
  reference: ["references", "text"],
  references: ["references", "text"],
  date: ["day", "text"],
  dated: ["day", "text"],
  cycle: ["cycle", "days"],
  number: ["number"],
  "yes-no": ["yes-no"],
  path: ["path"],
  quantity: ["quantity"],
  language: ["language"],
  month: ["month"],
  "flag-or-text": ["yes-no", "text"],
  decision: ["decision", "text"],
};

const wordsOf = (row: KeyRow): Rule => {
  const values = row.values ?? [];
  const spellings = Object.keys(VALUE_ALIASES).filter((typed) =>
    values.includes(VALUE_ALIASES[typed] as string),
  );
  return {
    match: `\\G(?i:${oneOf([...values, ...spellings])})(?![\\p{L}\\p{N}])`,
    name: "constant.language.okr",
  };
};

const valuesOf = (row: KeyRow): Rule[] => {
  if (row.value === "word") return [wordsOf(row), { include: "#text" }];
  const measured = row.key === "idea" ? ["measure"] : VALUES[row.value];
  const names = row.value === "text" && row.refers ? ["checkbox", "arrow", ...measured] : measured;
  return names.map((name) => ({ include: `#${name}` }));
};

const unique = (rules: readonly Rule[]): Rule[] => [
  ...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values(),
];

/** Keys whose values look alike share their rules; a key that means two things has the values of both. */
const properties = (): Rule[] => {
  const values = new Map<string, Rule[]>();
  for (const row of KEYS) values.set(row.key, unique([...(values.get(row.key) ?? []), ...valuesOf(row)]));
  for (const [typed, key] of Object.entries(KEY_ALIASES)) {
    const same = values.get(key);
    if (same) values.set(typed, same);
  }
  const alike = new Map<string, string[]>();
  for (const [key, rules] of values) {
    const looks = JSON.stringify(rules);
    alike.set(looks, [...(alike.get(looks) ?? []), key]);
  }
  const beginCaptures: Captures = {
    1: LIST_MARK,
    2: { name: "support.variable.property.okr" },
    3: PUNCTUATION,
  };
  return [...alike].flatMap(([looks, keys]) =>
    line(oneOf(keys), `${SPACE}*(${COLON})`, {
      name: "meta.property.okr",
      beginCaptures,
      patterns: JSON.parse(looks) as Rule[],
    }),
  );
};

const entry: Rule = {
  name: "meta.entry.okr",
  begin: `^${SPACE}*(${MARKS})(${DAY})${SPACE}*(${COLON})${SPACE}*`,
  end: "$",
  beginCaptures: { 1: LIST_MARK, 2: { name: "constant.numeric.date.okr" }, 3: PUNCTUATION },
  patterns: [{ include: "#progress" }],
};

const update = (): Rule[] =>
  line("update", `${SPACE}+(${REFERENCES})${SPACE}*(${COLON})`, {
    name: "meta.update.okr",
    beginCaptures: {
      1: LIST_MARK,
      2: { name: "support.variable.property.okr" },
      3: references,
      4: PUNCTUATION,
    },
    patterns: [{ include: "#progress" }],
  });

const item: Rule = {
  name: "meta.item.okr",
  begin: `^${SPACE}*(-)(?=\\s)`,
  end: "$",
  beginCaptures: { 1: LIST_MARK },
  patterns: [{ include: "#text" }],
};

const comments: Rule[] = [
  { match: "\\A#[ \\t]+(?!okr-ignore)\\S.*$", name: "comment.line.number-sign.title.okr markup.heading.okr" },
  {
    match: `^${SPACE}*#${SPACE}*(okr-ignore(?:-file)?)(?:${SPACE}+([\\p{L}\\p{N}-]+))?(?=\\s*:|\\s*$).*$`,
    name: "comment.line.number-sign.okr",
    captures: { 1: { name: "keyword.control.directive.okr" }, 2: { name: "entity.name.type.rule.okr" } },
  },
  { match: `^${SPACE}*#(?=\\s|#|$).*$`, name: "comment.line.number-sign.okr" },
];

/** The grammar file's text. */
export const tmLanguage = (): string => {
  const grammar = {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "OKR",
    scopeName: "source.okr",
    patterns: [...comments, numbered, ...blocks(), ...update(), entry, ...properties(), item],
    repository,
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
};
