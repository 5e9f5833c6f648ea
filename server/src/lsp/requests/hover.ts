import type { Hover, HoverParams } from "vscode-languageserver";
import { onPage } from "../handlers.ts";
import { markup } from "../markup.ts";

export const hover = onPage<HoverParams, Hover | null>({
  method: "textDocument/hover",
  capabilities: () => ({ hoverProvider: true }),
  unknown: null,
  answer: (page, { position }, { service, client }) => {
    const found = service.hover(page.uri, page.offset(position));
    if (!found) return null;
    return { contents: markup(client.hoverFormat, found.markdown), range: page.range(found) };
  },
});
