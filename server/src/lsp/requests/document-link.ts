import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { onPage } from "../handlers.ts";

export const documentLink = onPage<DocumentLinkParams, DocumentLink[] | null>({
  method: "textDocument/documentLink",
  capabilities: () => ({ documentLinkProvider: {} }),
  unknown: null,
  answer: (page, _params, { service, addresses }) =>
    service.links(page.uri).map((link) => {
      const { target, line, says } = link;
      const isFile = !/^(?:https|mailto):/i.test(target);
      const place = line === undefined ? "" : `#L${line + 1}`;
      return {
        range: page.range(link),
        target: isFile ? addresses.write(target) + place : target,
        ...(says ? { tooltip: says } : {}),
      };
    }),
});
