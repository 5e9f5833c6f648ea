/** Where a command runs: what it may ask of the world around it, and where it writes. */

export const STYLES = { error: 31, warning: 33, information: 34, hint: 36, faint: 2, strong: 1 } as const;
export type Style = keyof typeof STYLES;

export interface Terminal {
  /** The working directory. */
  readonly folder: string;
  /** Does a person read what is printed, rather than a file or a program? */
  readonly isRead: boolean;
  /** The calendar day, ISO. */
  today(): string;
  /** Writes what was asked for. */
  print(text: string): void;
  /** Writes what went wrong, a sentence. */
  complain(sentence: string): void;
  /** A text in colour, where there are colours. */
  paint(style: Style, text: string): string;
}

/** Are there colours? Only on a terminal that knows them, and where nobody has said otherwise (no-color.org). */
export const hasColours = (
  { isTTY }: { readonly isTTY?: boolean },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean => isTTY === true && !NO_COLOR && TERM !== "dumb";

/** Characters that would steer a terminal rather than show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A text on one line, which can do nothing to a terminal. */
export const plain = (text: string): string => text.replace(CONTROL, " ");
