import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Fix, Range } from "../../service.ts";
import { toDiagnostic } from "../diagnostics.ts";
import { onPage, type RequestHandler } from "../handlers.ts";
import { invalid, type Page, pageAt } from "../page.ts";
import type { Session } from "../session.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

/** What an action carries to `resolve`: where and of which version it was asked for, and which of the fixes there it is. */
interface Ticket extends Range {
  readonly uri: string;
  readonly index: number;
  readonly version: number | null;
  /** Is it for the whole page? */
  readonly source: boolean;
}

/** Only a closer look tells that a reference couldn't follow. */
const NOTHING =
  "Nothing was changed: a reference would lead elsewhere afterwards. Give what it names a name of its own first.";

const KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorMove,
  "source.fixAll.okr",
  "source.organize.okr",
];

export const codeAction = onPage<CodeActionParams, CodeAction[] | null>({
  method: "textDocument/codeAction",
  capabilities: ({ resolvesEdits }) => ({
    codeActionProvider: { codeActionKinds: KINDS, resolveProvider: resolvesEdits },
  }),
  unknown: null,
  answer: (page, { range: sent, context }, session) => {
    const range = page.offsets(sent);
    const isWanted = kindFilter(context?.only);
    // No light bulb shines where nothing was found: a refactoring waits until somebody asks.
    const isAsked = context?.triggerKind !== CodeActionTriggerKind.Automatic;
    const version = session.service.version(page.uri) ?? null;
    const source = isOfSource(context?.only);
    return actionsIn(session, page.uri, range, source)
      .map((fix, index) => ({ fix, index }))
      .filter(({ fix }) => isWanted(fix.kind) && (isAsked || !fix.kind.startsWith("refactor")))
      .flatMap(({ fix, index }) =>
        toAction(session, page, fix, { uri: page.uri, ...range, index, version, source }),
      );
  },
});

export const codeActionResolve: RequestHandler = {
  method: "codeAction/resolve",
  answer: (params, session) => {
    const { title, data } = params as CodeAction;
    const { uri, start, end, index, version, source } = (data ?? {}) as Ticket;
    if (typeof uri !== "string" || ![start, end, index].every(Number.isInteger))
      throw invalid("`data` is what the action came with.");
    const isSame = (session.service.version(uri) ?? null) === version;
    const fix = isSame && pageAt(session, uri) && actionsIn(session, uri, { start, end }, source)[index];
    // What other pages say may have changed: then the edit is made anew, if the same fix is still offered.
    if (!fix || fix.title !== title)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The page has changed since.");
    const edits = fix.edits();
    if (edits.length === 0) throw new ResponseError(LSPErrorCodes.RequestFailed, NOTHING);
    return { ...params, edit: toWorkspaceEdit(session, edits) };
  },
};

/** Fixes of findings first, then refactorings; what is for the whole page only where it is asked for. */
const actionsIn = ({ service }: Session, uri: string, range: Range, source: boolean): readonly Fix[] =>
  source ? service.sourceActions(uri) : [...service.fixes(uri, range), ...service.refactorings(uri, range)];

/** Is nothing asked for but what is for the whole page, as by "Source Action…" and on save? */
const isOfSource = (only: unknown): boolean =>
  Array.isArray(only) && only.length > 0 && only.every((kind) => /^source(?:\.|$)/.test(String(kind)));

/** The edit comes later where the client asks for it; what it couldn't carry out is not offered. */
const toAction = (session: Session, page: Page, fix: Fix, data: Ticket): CodeAction[] => {
  const { resolvesEdits, createsFiles } = session.client;
  const action: CodeAction = { title: fix.title, kind: fix.kind };
  if (fix.findings.length)
    action.diagnostics = fix.findings.map((finding) => toDiagnostic(session, page, finding));
  if (fix.preferred) action.isPreferred = true;
  if (resolvesEdits && createsFiles) return [{ ...action, data }];
  const edits = fix.edits();
  if (!createsFiles && edits.some((file) => file.create)) return [];
  return [resolvesEdits ? { ...action, data } : { ...action, edit: toWorkspaceEdit(session, edits) }];
};

/** A kind stands for those below it: `refactor` for `refactor.move`. */
const kindFilter = (only: unknown): ((kind: string) => boolean) => {
  if (!Array.isArray(only)) return () => true;
  return (kind) => only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
};
