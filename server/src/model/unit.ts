import type { Page } from "../../../grammar/page.ts";
import type { Reference } from "../../../grammar/reference.ts";
import type { Section } from "../../../grammar/section.ts";
import type { Block, Word } from "../../../grammar/tree.ts";
import type { NameKind } from "../../../grammar/vocabulary.ts";
import type { Cell, Key, Watcher } from "./facts.ts";
import type { PageState } from "./page-state.ts";
import type { Resolution } from "./resolve.ts";
import type { Statement } from "./statement.ts";

/** A section of a page that is part of the workspace: what is added to the facts, and taken back, as a whole. */
export interface Unit {
  readonly page: PageState;
  readonly section: Section;
  readonly hasComments: boolean;
  /** The company or team that its blocks stand in; undefined for blocks of the page itself. */
  container: Declaration | undefined;
  /** What it contributed to the facts, to be taken back. */
  readonly contribution: Contribution;
  /** Its statements as they were read, where nothing will change; else so much is not kept. */
  readonly statements: Map<Block, Statement> | undefined;
  /** What the rules made of it; a map of all units would cost more than all that it holds. */
  checked: Watcher | undefined;
  /** What was made of it to be shown, by who made it (`UnitMemory`). */
  shown: Map<object, Watcher> | undefined;
  /** Where it begins in a page, and in which; `unitStart` tells where it is now. */
  start: number;
  startIn: Page | undefined;
}

/** Something that has a name, or could have one. */
export interface Declaration {
  readonly kind: NameKind;
  /** Folded; empty for what can't be referred to. */
  readonly name: string;
  readonly block: Block;
  readonly unit: Unit;
  /** Where the name stands, if it has one. */
  readonly word: Word | undefined;
  /** The objective of a key result. */
  readonly holder: Declaration | undefined;
}

/** A reference where it stands. */
export interface Use {
  readonly reference: Reference;
  /** The key of the property, or `shares`, `update`. */
  readonly key: string;
  readonly block: Block;
  readonly unit: Unit;
  /** Where it led when that was last asked. */
  resolved?: Resolved | undefined;
}

/** Where a reference leads as long as the declarations of its name are the same. */
export interface Resolved {
  readonly cell: Cell<Fact>;
  readonly version: number;
  readonly resolution: Resolution;
}

export interface Contribution {
  readonly declarations: Declaration[];
  readonly uses: Use[];
  /** What it told the workspace; one fact may stand under several keys. */
  readonly facts: Placed[];
}

/** A fact under a key: whoever looked the key up is told when facts under it come or go. */
export interface Fact {
  readonly unit: Unit;
  readonly value: unknown;
}

/** A fact where it was put. */
export interface Placed {
  readonly cell: Cell<Fact>;
  readonly fact: Fact;
}

/** What is to be told of a unit, and under which key. */
export interface Telling {
  readonly key: Key;
  readonly value: unknown;
  /** Keys of what is near: who asks about one of them is told of this, too. Only numbers have such. */
  readonly near?: readonly Key[];
}
