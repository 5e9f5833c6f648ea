/** Dragging in the tree of alignment, and the same as commands for whoever doesn't drag. */
import {
  commands,
  type DataTransfer,
  DataTransferItem,
  Disposable,
  type TreeDragAndDropController,
  window,
} from "vscode";
import type { ViewNode } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { nodeFor } from "./at-cursor.ts";
import { makeEdit } from "./edits.ts";
import type { Element } from "./tree.ts";

const MIME = "application/vnd.code.tree.okr.alignment";

const realign = async (server: Server, id: string, target: string): Promise<boolean> =>
  makeEdit(await server.request("okr/views/realign", { id, target }), false);

export const dragging = (server: Server): TreeDragAndDropController<Element> => ({
  dragMimeTypes: [MIME],
  dropMimeTypes: [MIME],
  handleDrag: ([element], data) => {
    if (element) data.set(MIME, new DataTransferItem(element.node.id));
  },
  handleDrop: async (target: Element | undefined, data: DataTransfer) => {
    const id = await data.get(MIME)?.asString();
    if (id && target) await realign(server, id, target.node.id);
  },
});

const pickTarget = async (server: Server, { id, label }: ViewNode, question: string) => {
  const targets = (await server.request("okr/views/targets", { id })) ?? [];
  const items = targets.map((target) => ({
    ...{ label: target.label, description: target.description, target },
    detail: target.reference ?? "has no name yet, and will be given one",
  }));
  const title = `${question}: ${label}`;
  const options = {
    title,
    placeHolder: "Type some of its words",
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await window.showQuickPick(items, options))?.target;
};

/** A command that asks for the target if it isn't given. */
const aligning =
  (server: Server, kind: ViewNode["kind"], question: string, hint: string) =>
  async (argument?: unknown, onto?: unknown): Promise<boolean> => {
    const node = await nodeFor(server, argument);
    if (node?.kind !== kind) {
      void window.showInformationMessage(hint);
      return false;
    }
    const target =
      onto === undefined ? await pickTarget(server, node, question) : await nodeFor(server, onto);
    return target ? realign(server, node.id, target.id) : false;
  };

export const registerAligning = (server: Server): Disposable =>
  Disposable.from(
    commands.registerCommand(
      "okr.alignWith",
      aligning(
        server,
        "objective",
        "Align with",
        "Place the cursor on an objective, or choose one in the tree of alignment.",
      ),
    ),
    commands.registerCommand(
      "okr.linkToKeyResult",
      aligning(
        server,
        "initiative",
        "Link to a key result",
        "Place the cursor on an initiative, or choose one in the tree of alignment.",
      ),
    ),
  );
