/** Markdown that says what people wrote and does nothing else, and the same as plain text. */
import type { Declaration, Unit } from "../model/unit.ts";

const SPECIAL = /[\\`*_{}[\]<>|~&$]/g;
const AT_START = /^([-+#=]|\d+(?=[.)]))/;
const LINE_ENDS = /\s*[\r\n]+\s*/g;
const LONGEST = 400;

/** Words of a person, on one line, so that every sign is shown as it was typed. */
export const escaped = (text: string): string => {
  const whole = text.replace(LINE_ENDS, " ").trim();
  const line = whole.length > LONGEST ? `${whole.slice(0, LONGEST).trimEnd()}…` : whole;
  return line.replace(SPECIAL, "\\$&").replace(AT_START, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`));
};

export const bold = (text: string): string => `**${escaped(text)}**`;

const encoded = (uri: string): string =>
  uri.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));

/** A link to a file, at a line that counts from 0. */
export const link = (text: string, uri: string, line?: number): string =>
  `[${escaped(text)}](${encoded(uri)}${line === undefined ? "" : `#L${line + 1}`})`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** A title with what stands below it; nothing where there is nothing to say. */
export const part = (title: string, items: readonly string[]): string[] =>
  items.length ? [`**${title}**\n\n${list(items)}`] : [];

export const code = (text: string): string => `\`\`\`okr\n${text}\n\`\`\``;

const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g;

/** Our Markdown as plain text. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^```\w*\n([\s\S]*?)\n```$/gm, (_all, text: string) => text.replace(/^/gm, "    "))
    .replace(LINK, "$1")
    .replace(/(?<!\\)\*\*/g, "")
    .replace(/(?<!\\)`/g, "")
    .replace(/^---$/gm, "")
    .replace(/\\([\\`*_{}[\]<>|~&$#=+-])/g, "$1")
    .replace(/\n{3,}/g, "\n\n");

/** The line of the page that a place of a section stands on, from 0. */
export const lineOf = (unit: Unit, at: number): number => {
  let line = 0;
  for (const other of unit.page.units) {
    if (other === unit) break;
    line += other.section.lineBreaks;
  }
  return line + (unit.section.text.slice(0, at).match(/\r\n|\n|\r/g)?.length ?? 0);
};

/** A link to where something is declared, with its sentence or another text. */
export const linkTo = ({ unit, block, word }: Declaration, text?: string): string =>
  link(text ?? block.text?.value ?? word?.text ?? block.kind, unit.page.uri, lineOf(unit, block.start));
