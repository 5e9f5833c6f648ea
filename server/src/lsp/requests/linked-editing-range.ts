import type { LinkedEditingRangeParams, LinkedEditingRanges } from "vscode-languageserver";
import { onPage } from "../handlers.ts";

/** What a name may become while it is typed, in a pattern that needs no flags. */
const WORD = "[^\\s:：.,/#()<>]+";

export const linkedEditingRange = onPage<LinkedEditingRangeParams, LinkedEditingRanges | null>({
  method: "textDocument/linkedEditingRange",
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  unknown: null,
  answer: (page, { position }, { service }) => {
    const ranges = service.linked(page.uri, page.offset(position)).map((range) => page.range(range));
    return ranges.length > 0 ? { ranges, wordPattern: WORD } : null;
  },
});
