import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyPrepareParams,
  Range,
} from "vscode-languageserver";
import type { HierarchyCall, Uri } from "../../service.ts";
import { onPage, type RequestHandler } from "../handlers.ts";
import { pageAt } from "../page.ts";
import type { Session } from "../session.ts";
import { handleIn, toItems } from "./hierarchy.ts";

export const prepareCallHierarchy = onPage<CallHierarchyPrepareParams, CallHierarchyItem[] | null>({
  method: "textDocument/prepareCallHierarchy",
  capabilities: () => ({ callHierarchyProvider: true }),
  unknown: null,
  answer: (page, { position }, session) => {
    const items = toItems(session, session.service.work(page.uri, page.offset(position)));
    return items.length > 0 ? items : null;
  },
});

/** The places of links stand on the page of the work. */
const rangesOf = (session: Session, uri: Uri, { ranges }: HierarchyCall): Range[] => {
  const page = pageAt(session, uri);
  return page ? ranges.map((range) => page.range(range)) : [];
};

export const outgoingCalls: RequestHandler = {
  method: "callHierarchy/outgoingCalls",
  answer: (params, session): CallHierarchyOutgoingCall[] | null => {
    const handle = handleIn(params, session);
    if (!handle) return null;
    return session.service.movedBy(handle).flatMap((call) => {
      const fromRanges = rangesOf(session, handle.uri, call);
      return toItems(session, call.item).map((to) => ({ to, fromRanges }));
    });
  },
};

export const incomingCalls: RequestHandler = {
  method: "callHierarchy/incomingCalls",
  answer: (params, session): CallHierarchyIncomingCall[] | null => {
    const handle = handleIn(params, session);
    if (!handle) return null;
    return session.service.movers(handle).flatMap((call) => {
      const fromRanges = rangesOf(session, call.item.uri, call);
      return toItems(session, call.item).map((from) => ({ from, fromRanges }));
    });
  },
};
