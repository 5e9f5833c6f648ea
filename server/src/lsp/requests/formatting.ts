import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  TextEdit,
} from "vscode-languageserver";
import type { Edit, FormatOptions } from "../../service.ts";
import { onPage } from "../handlers.ts";
import { invalid, type Page } from "../page.ts";

const FLAGS = ["trimTrailingWhitespace", "insertFinalNewline", "trimFinalNewlines"] as const;
const LINE_ENDS: readonly unknown[] = ["lf", "crlf", "cr", "auto"];

/** Indentation is part of the language, so `tabSize` and `insertSpaces` say nothing. Clients may send anything more. */
const optionsIn = ({ options }: { options?: unknown }): FormatOptions => {
  const sent = (options ?? {}) as Readonly<Record<string, unknown>>;
  const flags = FLAGS.filter((flag) => typeof sent[flag] === "boolean").map((flag) => [flag, sent[flag]]);
  const { endOfLine } = sent;
  return {
    ...Object.fromEntries(flags),
    ...(LINE_ENDS.includes(endOfLine)
      ? { endOfLine: endOfLine as NonNullable<FormatOptions["endOfLine"]> }
      : {}),
  };
};

const toTextEdits = (page: Page, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: page.range(edit), newText: edit.text }));

export const formatting = onPage<DocumentFormattingParams, TextEdit[] | null>({
  method: "textDocument/formatting",
  capabilities: () => ({ documentFormattingProvider: true }),
  unknown: null,
  answer: (page, params, { service }) => toTextEdits(page, service.format(page.uri, optionsIn(params))),
});

export const rangeFormatting = onPage<DocumentRangeFormattingParams, TextEdit[] | null>({
  method: "textDocument/rangeFormatting",
  capabilities: ({ formatsRanges }) => ({
    documentRangeFormattingProvider: formatsRanges ? { rangesSupport: true } : true,
  }),
  unknown: null,
  answer: (page, params, { service }) =>
    toTextEdits(page, service.formatRanges(page.uri, [page.offsets(params.range)], optionsIn(params))),
});

export const rangesFormatting = onPage<DocumentRangesFormattingParams, TextEdit[] | null>({
  method: "textDocument/rangesFormatting",
  capabilities: () => ({}),
  unknown: null,
  answer: (page, params, { service }) => {
    if (!Array.isArray(params.ranges)) throw invalid("`ranges` is a list.");
    const ranges = params.ranges.map((range) => page.offsets(range));
    return toTextEdits(page, service.formatRanges(page.uri, ranges, optionsIn(params)));
  },
});

export const onTypeFormatting = onPage<DocumentOnTypeFormattingParams, TextEdit[] | null>({
  method: "textDocument/onTypeFormatting",
  capabilities: () => ({
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n", moreTriggerCharacter: [":"] },
  }),
  unknown: null,
  answer: (page, { position, ch }, { service }) => {
    if (typeof ch !== "string") throw invalid("`ch` is a text.");
    return toTextEdits(page, service.typed(page.uri, page.offset(position), ch));
  },
});
