/** The documents that a strategy links to. */
import type { Block } from "../../../../grammar/tree.ts";
import type { Document } from "../../model/documents.ts";
import { type DocLink, docLinks } from "../../model/links.ts";
import type { Context } from "../frame/context.ts";

export interface LinkedDocument {
  readonly link: DocLink;
  readonly document: Document & { readonly text: string };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Longer documents are long enough. */
const LONGEST = 20_000;

/** The documents of a block that are there and could be read. */
export const documentsOf = (block: Block, { unit, view, folder }: Context): LinkedDocument[] =>
  docLinks(unit, folder)
    .filter((link) => link.block === block)
    .flatMap((link) => {
      const document = view.document(link.uri);
      return document?.text === undefined ? [] : [{ link, document: { ...document, text: document.text } }];
    });

/** How many words a document has. */
export const wordsIn = ({ text }: { readonly text: string }): number =>
  text.slice(0, LONGEST).match(WORD)?.length ?? 0;
