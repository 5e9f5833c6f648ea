import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Refusal } from "../../service.ts";
import { onPage } from "../handlers.ts";
import { invalid, type Page, pageAt } from "../page.ts";
import type { Session } from "../session.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

/** An editor shows the reason to whoever asked. */
const granted = <T extends object>(answer: T | Refusal): T => {
  if ("refused" in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
};

/** Any page may use the name: the page as it is when all are read. */
const whenRead = async (page: Page, session: Session): Promise<Page> => {
  await session.workspace.ready();
  return pageAt(session, page.uri) ?? page;
};

export const prepareRename = onPage<PrepareRenameParams, PrepareRenameResult | null>({
  method: "textDocument/prepareRename",
  capabilities: () => ({}),
  unknown: null,
  givesWay: true,
  answer: async (asked, { position }, session) => {
    const page = await whenRead(asked, session);
    const { placeholder, ...range } = granted(session.service.renamable(page.uri, page.offset(position)));
    return { range: page.range(range), placeholder };
  },
});

export const rename = onPage<RenameParams, WorkspaceEdit | null>({
  method: "textDocument/rename",
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
  }),
  unknown: null,
  givesWay: true,
  answer: async (asked, { position, newName }, session) => {
    const page = await whenRead(asked, session);
    if (typeof newName !== "string") throw invalid("`newName` is a text.");
    const { files } = granted(session.service.rename(page.uri, page.offset(position), newName));
    return toWorkspaceEdit(session, files);
  },
});
