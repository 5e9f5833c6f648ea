/** What a rule is. A rule is one file; hover, `okr explain`, its page, settings and tests are derived from it. */
import type { Block, Entry, Problem, Property, Span, Tree, Update } from "../../../../grammar/tree.ts";
import type { BlockKind } from "../../../../grammar/vocabulary.ts";
import type { Unit } from "../../model/unit.ts";
import type { Context } from "./context.ts";

export type Severity = "error" | "warning" | "information" | "hint";
export type Level = Severity | "off";

export const PACKS = [
  "recommended",
  "strategy-communication",
  "fit-the-risk",
  "one-universe",
  "radical-focus",
  "stalled-strategy",
  "strict",
] as const;
export type Pack = (typeof PACKS)[number];

/**
 * What invalidates a finding: `statement` and `block` only the text of the block with what it holds, and the properties
 * of the blocks that hold it; `section` also what else stands around it in its section, all others what was looked up.
 */
export type Reads = "statement" | "block" | "section" | "page" | "cycle" | "workspace";

/** Another place that belongs to a finding. */
export interface Related extends Span {
  readonly unit: Unit;
  readonly message: string;
}

/** Nobody follows more places of one finding. */
export const MOST_RELATED = 20;

export interface More {
  readonly related?: readonly Related[];
  readonly tags?: readonly ("unnecessary" | "deprecated")[];
}

/** Reports a finding: where, and the data that the message and the fixes need. */
export type Report<Data> = (where: Span, data: Data, more?: More) => void;

/** What a rule looks at; each is called for every such thing of a section. */
export type Check<Data> = {
  readonly [Kind in BlockKind]?: (block: Block, report: Report<Data>, context: Context) => void;
} & {
  readonly block?: (block: Block, report: Report<Data>, context: Context) => void;
  readonly property?: (
    property: Property,
    report: Report<Data>,
    context: Context,
    block: Block | undefined,
  ) => void;
  readonly entry?: (entry: Entry | Update, report: Report<Data>, context: Context, block: Block) => void;
  readonly problem?: (problem: Problem, report: Report<Data>, context: Context) => void;
  readonly section?: (tree: Tree, report: Report<Data>, context: Context) => void;
};

/** A finding before severity, suppression and position in the page. */
export interface Found<Data = unknown> extends Span {
  readonly rule: Rule<Data>;
  readonly data: Data;
  readonly related: readonly Related[];
  readonly tags: readonly ("unnecessary" | "deprecated")[];
}

/** A change of one place: text of a section, or a file that is made (never over one that is there). */
export type Change =
  | { readonly unit: Unit; readonly start: number; readonly end: number; readonly text: string }
  | { readonly create: string; readonly text: string };

/** What a fix does. Blanks that a person fills in stand in its texts as `<…>`: a fix never invents a number. */
export interface FixData {
  readonly title: string;
  /** The one right thing to do. */
  readonly preferred?: boolean;
  /** May be done to all findings at once, without looking. */
  readonly safe?: boolean;
  /** Made when the fix is chosen, not when it is offered. */
  readonly changes: () => readonly Change[];
}

/**
 * A page before and after. The part to be underlined stands between `«` and `»`. Several files stand behind lines
 * `=== path`. What stands around the example so that it is a whole page is named by `around` (see examples.ts).
 */
export interface Example {
  readonly bad: string;
  readonly good: string;
  readonly around?: string;
  /** `false` where the first fix does not make `good` of `bad`; `true` where it does and leaves blanks. */
  readonly fixed?: boolean;
  /** Is `bad` about form, so that it is not formatted? */
  readonly asTyped?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly today?: string;
  /** What stood there when the page was launched, for rules that compare. */
  readonly earlier?: string;
  /** The day on which the documents of `bad` were last changed; those of `good` were today. */
  readonly changed?: string;
}

export interface OptionSchema {
  readonly type: "number" | "boolean" | "string";
  readonly default: number | boolean | string;
  readonly description: string;
  readonly minimum?: number;
}

export interface Rule<Data = unknown> {
  /** The file's name. */
  readonly id: string;
  /** In the packs that have it. */
  readonly severity: Severity;
  /** The packs that have it; without it, every pack. `strict` has all. */
  readonly packs?: readonly Pack[];
  /** One sentence: what it notices. */
  readonly summary: string;
  /** Why that matters, in a few sentences. */
  readonly why: string;
  /** When a person does well to ignore it. */
  readonly ignore: string;
  /** Numbers of sources and items of the practice. */
  readonly sources: readonly number[];
  readonly items: readonly number[];
  readonly examples: readonly Example[];
  readonly reads: Reads;
  /** Something that is missing: told as a hint while the page is a draft. */
  readonly gap?: boolean;
  /** About looks, which the formatter sets right: the first of a page is told, and how many more there are. */
  readonly looks?: boolean | ((data: Data) => boolean);
  /** Reads no sentence: of a page that is new and long it is told at once, and those that do read them later. */
  readonly quick?: boolean;
  readonly options?: Readonly<Record<string, OptionSchema>>;
  readonly check: Check<Data>;
  /** What was seen, why it matters, what to do. */
  readonly message: (data: Data) => string;
  /** What can be done about a finding, best first. */
  readonly fixes?: (found: Found<Data>, context: Context) => readonly FixData[];
}

/** Declares a rule; the type of its data follows from `check`. */
export const defineRule = <Data = Record<string, never>>(rule: Rule<Data>): Rule => rule as unknown as Rule;
