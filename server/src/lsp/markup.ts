/** Text for people in the format that the client asked for. */
import type { MarkupContent, MarkupKind } from "vscode-languageserver";
import { plainText } from "../service.ts";

export const markup = (kind: MarkupKind, markdown: string): MarkupContent => ({
  kind,
  value: kind === "markdown" ? markdown : plainText(markdown),
});
