/** What else can be done with a node: open it, copy its name, and write the natural next thing below it. */
import { commands, Disposable, env, Uri, window } from "vscode";
import type { ViewAddition } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { answerOf } from "../waiting.ts";
import { nodeFor, upToDate } from "./at-cursor.ts";
import { makeEdit } from "./edits.ts";
import { toRange } from "./ranges.ts";

const opening =
  (server: Server, isBeside: boolean) =>
  async (argument?: unknown): Promise<void> => {
    const location = (await nodeFor(server, await upToDate(server, argument)))?.location;
    if (!location) return;
    const selection = toRange(location.range);
    const viewColumn = isBeside ? -2 : -1;
    await window.showTextDocument(Uri.parse(location.uri), { selection, viewColumn });
  };

const copyReference =
  (server: Server) =>
  async (argument?: unknown): Promise<void> => {
    const node = await nodeFor(server, argument);
    if (!node) return;
    if (!node.reference)
      return void window.showInformationMessage(
        "It has no name yet. A word behind its keyword gives it one.",
      );
    await env.clipboard.writeText(node.reference);
    window.setStatusBarMessage(`Copied: ${node.reference}`, 3000);
  };

const adding =
  (server: Server, what: ViewAddition) =>
  async (argument?: unknown): Promise<void> => {
    const node = await nodeFor(server, argument);
    if (node) await makeEdit(await answerOf(server, "okr/views/add", { id: node.id, what }), true);
  };

export const registerActions = (server: Server): Disposable =>
  Disposable.from(
    commands.registerCommand("okr.openNode", opening(server, false)),
    commands.registerCommand("okr.openNodeBeside", opening(server, true)),
    commands.registerCommand("okr.copyReference", copyReference(server)),
    commands.registerCommand("okr.addKeyResult", adding(server, "kr")),
    commands.registerCommand("okr.addInitiative", adding(server, "initiative")),
    commands.registerCommand("okr.addCheckIn", adding(server, "check-in")),
  );
