import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { onPage } from "../handlers.ts";

export const inlayHint = onPage<InlayHintParams, InlayHint[] | null>({
  method: "textDocument/inlayHint",
  capabilities: () => ({ inlayHintProvider: true }),
  unknown: null,
  answer: (page, { range }, { shown }) =>
    shown.hints(page.uri, page.offsets(range)).map(({ offset, text }) => ({
      position: page.position(offset),
      label: text,
      paddingLeft: true,
    })),
});
