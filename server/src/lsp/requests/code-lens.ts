/** Lenses, and what they do: the client sends the command back, and gets an edit or a document to show. */
import type { CodeLens, CodeLensParams, ExecuteCommandParams } from "vscode-languageserver";
import type { Lens } from "../../service.ts";
import type { Client } from "../client.ts";
import { onPage, type RequestHandler } from "../handlers.ts";
import { invalid } from "../page.ts";
import type { Session } from "../session.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

const COMMAND = "okr.lens";

/** Which lens of which page a command means. */
interface Ticket {
  readonly uri: string;
  readonly title: string;
  readonly start: number;
}

const canDo = ({ appliesEdits, showsDocuments }: Client, { action }: Lens): boolean =>
  action?.kind === "edit" ? appliesEdits : action?.kind === "open" && showsDocuments;

export const codeLens = onPage<CodeLensParams, CodeLens[] | null>({
  method: "textDocument/codeLens",
  capabilities: () => ({ codeLensProvider: {} }),
  unknown: null,
  answer: (page, _params, { shown, client }) =>
    shown
      .lenses(page.uri)
      .filter((lens) => !lens.action || canDo(client, lens))
      .map((lens) => {
        const { title, start, action } = lens;
        const ticket: Ticket = { uri: page.uri, title, start };
        // Without a command there is nothing to press, only to read.
        const command = action ? { title, command: COMMAND, arguments: [ticket] } : { title, command: "" };
        return { range: page.range(lens), command };
      }),
});

export const executeCommand: RequestHandler = {
  method: "workspace/executeCommand",
  capabilities: () => ({ executeCommandProvider: { commands: [COMMAND] } }),
  answer: async (params, session) => {
    const { command, arguments: given } = params as ExecuteCommandParams;
    const { uri, title, start } = (given?.[0] ?? {}) as Partial<Ticket>;
    if (command !== COMMAND || typeof uri !== "string") throw invalid("The command is one that was offered.");
    const lens = session.service.lenses(uri).find((each) => each.title === title && each.start === start);
    if (lens) await act(session, lens);
    return null;
  },
};

const act = async (session: Session, { title, action }: Lens): Promise<void> => {
  const { outbox, addresses } = session;
  if (action?.kind === "edit") {
    const edit = toWorkspaceEdit(session, action.edits());
    await outbox.request("workspace/applyEdit", { label: title, edit });
  }
  if (action?.kind === "open") {
    const place = { line: action.line, character: 0 };
    const selection = { start: place, end: place };
    await outbox.request("window/showDocument", {
      uri: addresses.write(action.uri),
      takeFocus: true,
      selection,
    });
  }
};
