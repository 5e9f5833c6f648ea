import type { TypeHierarchyItem, TypeHierarchyPrepareParams } from "vscode-languageserver";
import type { Handle, HierarchyItem, Service } from "../../service.ts";
import { onPage, type RequestHandler } from "../handlers.ts";
import { handleIn, toItems } from "./hierarchy.ts";

export const prepareTypeHierarchy = onPage<TypeHierarchyPrepareParams, TypeHierarchyItem[] | null>({
  method: "textDocument/prepareTypeHierarchy",
  capabilities: () => ({ typeHierarchyProvider: true }),
  unknown: null,
  answer: (page, { position }, session) => {
    const items = toItems(session, session.service.aligned(page.uri, page.offset(position)));
    return items.length > 0 ? items : null;
  },
});

const step = (
  method: string,
  walk: (service: Service, handle: Handle) => readonly HierarchyItem[],
): RequestHandler => ({
  method,
  answer: (params, session): TypeHierarchyItem[] | null => {
    const handle = handleIn(params, session);
    return handle ? walk(session.service, handle).flatMap((item) => toItems(session, item)) : null;
  },
});

export const supertypes = step("typeHierarchy/supertypes", (service, handle) => service.supported(handle));
export const subtypes = step("typeHierarchy/subtypes", (service, handle) => service.supporters(handle));
