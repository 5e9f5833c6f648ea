/** What the hierarchies of types and of calls share: items, and how they are found again. */
import type { SymbolKind } from "vscode-languageserver";
import type { Handle, HierarchyItem } from "../../service.ts";
import { pageAt } from "../page.ts";
import type { Session } from "../session.ts";
import { SYMBOL_KINDS } from "./document-symbol.ts";

interface Item {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail?: string;
  readonly uri: string;
  readonly range: ReturnType<NonNullable<ReturnType<typeof pageAt>>["range"]>;
  readonly selectionRange: Item["range"];
  readonly data: Handle;
}

/** None where the page went away meanwhile. */
export const toItems = (session: Session, item: HierarchyItem | undefined): Item[] => {
  const page = item && pageAt(session, item.uri);
  if (!page) return [];
  return [
    {
      ...{ name: item.name, kind: SYMBOL_KINDS[item.kind] },
      ...(item.detail ? { detail: item.detail } : {}),
      uri: session.addresses.write(item.uri),
      range: page.range(item),
      selectionRange: page.range(item.selection),
      data: item.handle,
    },
  ];
};

const isHandle = (data: unknown): data is Handle =>
  typeof data === "object" &&
  data !== null &&
  ["uri", "kind", "name", "text"].every((key) => typeof (data as Record<string, unknown>)[key] === "string");

/** What an item carries, as far as it is something that may have come from here. */
export const handleIn = (params: object, session: Session): Handle | undefined => {
  const { item } = params as { item?: { data?: unknown } | null };
  if (!isHandle(item?.data)) return undefined;
  const { kind, name, text } = item.data;
  const uri = session.addresses.read(item.data.uri);
  return session.service.lines(uri) && { uri, kind, name, text };
};
