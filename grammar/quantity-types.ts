/** The shape of a quantity, and how it is to be read. */
import type { Dimension } from "./quantity-units.ts";
import type { Span } from "./tree.ts";

/** A unit that we know. */
export interface Unit extends Span {
  /** Its canonical name in the singular: `%`, `pp`, `minute`. */
  readonly key: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit it is. */
  readonly factor: number;
}

/** What is counted, in the writer's words: `active workspaces`. */
export interface Counted extends Span {
  /** The noun in the singular and in lower case: `workspace`. */
  readonly key: string;
  /** It is surely a noun, because it is a plural; other words may be anything. */
  readonly sure: boolean;
}

/** `a month`, `/week`. */
export interface Rate extends Span {
  readonly key: string;
  readonly seconds: number;
}

/** A quantity as written. Its span holds sign, currency, number, magnitude and unit, but not what is counted. */
export interface Quantity extends Span {
  /** With sign and magnitude; the N of `N of M`. */
  readonly value: number;
  /** The M of `N of M`. */
  readonly of?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly unit?: Unit;
  readonly counted?: Counted;
  readonly per?: Rate;
  readonly sign?: "+" | "-";
  /** The thousand or million that `value` already holds. */
  readonly magnitude?: number;
  /** `2000+`. */
  readonly orMore?: true;
  /** `one` to `twelve`, in words. */
  readonly inWords?: true;
  /** A number that is more likely a year: `2026`. */
  readonly year?: true;
}

export interface QuantityOptions {
  /** Which sign is the decimal one; the other groups thousands. */
  readonly decimal: "." | ",";
  /** Are English words read: `three`, `3 out of 7`, `5 million`? */
  readonly words: boolean;
}

export const ENGLISH: QuantityOptions = { decimal: ".", words: true };
