/** What the requests of our own client have in common. Anything may be handed in, and nothing in it is trusted. */
import type { Editing, ServerRequests, VersionedEdit } from "../protocol.ts";
import type { Refusal, ViewEdit } from "../service.ts";
import type { RequestHandler } from "./handlers.ts";
import type { Session } from "./session.ts";
import { toWorkspaceEdit } from "./workspace-edit.ts";

export type Loose = Readonly<Record<string, unknown>>;

type Answer<M extends keyof ServerRequests> = ServerRequests[M]["result"];

/** A handler whose answer has the type that the client expects. */
export const on = <M extends keyof ServerRequests>(
  method: M,
  answer: (params: Loose, session: Session) => Answer<M>,
): RequestHandler => ({ method, answer: (params, session) => answer(params as Loose, session) });

/** A handler that may have to wait until all pages are read, and keeps nobody from reading them. */
export const patient = <M extends keyof ServerRequests>(
  method: M,
  answer: (params: Loose, session: Session) => Promise<Answer<M>>,
): RequestHandler => ({
  method,
  givesWay: true,
  answer: (params, session) => answer(params as Loose, session),
});

/** A handler that waits until open pages are judged to the end. */
export const counting = <M extends keyof ServerRequests>(
  method: M,
  answer: (params: Loose, session: Session) => Answer<M>,
): RequestHandler => ({ ...on(method, answer), countsFindings: true });

const versioned = (session: Session): Session => ({
  ...session,
  client: { ...session.client, documentChanges: true, snippetEdits: false },
});

type Step = VersionedEdit["documentChanges"][number];

/** A page that is not open has no version to go by, so its text goes along. */
const withText =
  ({ addresses, service }: Session) =>
  (step: Step): Step => {
    if ("kind" in step || step.textDocument.version !== null) return step;
    const seen = service.lines(addresses.read(step.textDocument.uri))?.text();
    return seen === undefined ? step : { ...step, seen };
  };

/** An edit on its way to our own client, which takes edits of versions. */
export const editing = (session: Session, answer: ViewEdit | Refusal): Editing => {
  if ("refused" in answer) return answer;
  const { documentChanges } = toWorkspaceEdit(versioned(session), answer.files) as VersionedEdit;
  const { title, remark } = answer;
  const edit = { documentChanges: documentChanges.map(withText(session)) };
  return { title, edit, ...(remark === undefined ? {} : { remark }) };
};
