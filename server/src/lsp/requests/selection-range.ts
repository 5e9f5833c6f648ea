import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import type { Range } from "../../service.ts";
import { onPage } from "../handlers.ts";
import { invalid, type Page } from "../page.ts";

export const selectionRange = onPage<SelectionRangeParams, SelectionRange[] | null>({
  method: "textDocument/selectionRange",
  capabilities: () => ({ selectionRangeProvider: true }),
  unknown: null,
  answer: (page, { positions }, { service }) => {
    if (!Array.isArray(positions)) throw invalid("`positions` is a list.");
    return positions.map((position) => nested(page, service.selections(page.uri, page.offset(position))));
  },
});

const nested = (page: Page, ranges: readonly Range[]): SelectionRange =>
  ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range: page.range(range), ...(parent ? { parent } : {}) }),
    undefined,
  ) ?? { range: page.range({ start: 0, end: 0 }) };
