import type { WorkspaceEdit } from "vscode-languageserver";
import { canonical } from "../../host/uri.ts";
import { movesIn } from "../file-operations.ts";
import type { RequestHandler } from "../handlers.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

/** Offered together with what is told when it was done. */
export const willRenameFiles: RequestHandler = {
  method: "workspace/willRenameFiles",
  givesWay: true,
  answer: async (params, session): Promise<WorkspaceEdit | null> => {
    const moves = movesIn(params).map(({ oldUri, newUri }) => ({
      from: canonical(oldUri),
      to: canonical(newUri),
    }));
    await session.workspace.ready(); // a page that wasn't read yet may link there
    const { addresses, platform } = session;
    const edits = session.service.moveFiles(moves, {
      same: (uri) => platform.sameFile(uri),
      spelled: (uri) => canonical(addresses.write(uri)),
    });
    return edits.length > 0 ? toWorkspaceEdit(session, edits) : null;
  },
};
