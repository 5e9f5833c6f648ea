/** Markup that says what people wrote and does nothing else: this is the one place where text becomes HTML. */

/** Markup that is safe to stand in a page, since `html` made it. */
export class Markup {
  readonly html: string;

  constructor(markup: string) {
    this.html = markup;
  }
}

/** Text is escaped, markup is taken as it is, and nothing is written for what is not there. */
export type Piece = Markup | string | number | undefined | false | readonly Piece[];

/** Anything but signs that are surely harmless; most texts hold none. */
const ODD = /[^ !#-%(-;=?-_a-~\u00a0-\ud7ff\ue000-\ufffd]/;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Also what no document may hold: signs that steer (but for line ends and tabs), and halves of signs. */
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that steers nothing, wherever it is shown: a terminal, too, obeys such signs. */
export const withoutControl = (text: string): string => text.replace(CONTROL, "\ufffd");

const escapeHtml = (text: string): string =>
  ODD.test(text) ? withoutControl(text).replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] as string) : text;

const written = (piece: Piece): string => {
  if (piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === "string") return escapeHtml(piece);
  return typeof piece === "number" ? String(piece) : piece.map(written).join("");
};

/** Markup with texts in it; every attribute stands in double quotes. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => {
  let whole = strings[0] ?? "";
  for (let index = 0; index < pieces.length; index++)
    whole += written(pieces[index]) + (strings[index + 1] ?? "");
  return new Markup(whole);
};
