/** Was a change made for a page as it is now? */
import type { PageChange } from "../../../server/src/protocol.ts";

/** Documents have one kind of line end and no mark before their first line, whatever their files have. */
const plain = (text: string): string => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

/** A page that nobody had open has no version to go by, but its text tells. */
export const isMadeFor = (
  { textDocument: { version }, seen }: Pick<PageChange, "textDocument" | "seen">,
  page: { readonly version: number; getText(): string },
): boolean =>
  version === null ? seen !== undefined && plain(seen) === plain(page.getText()) : page.version === version;
