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
import { answerOf } from "../waiting.ts";
import { nodeFor } from "./at-cursor.ts";
import { makeEdit } from "./edits.ts";
import type { Element } from "./tree.ts";

const MIME = "application/vnd.code.tree.okr.alignment";

const realign = async (server: Server, ids: readonly string[], target: string): Promise<boolean> =>
  makeEdit(await answerOf(server, "okr/views/realign", { ids, target }), false);

/** What was dragged; a drop may bring anything. */
const idsIn = (dragged: string | undefined): readonly string[] => {
  try {
    const ids: unknown = JSON.parse(dragged ?? "");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
};

export const dragging = (server: Server): TreeDragAndDropController<Element> => ({
  dragMimeTypes: [MIME],
  dropMimeTypes: [MIME],
  handleDrag: (elements, data) => {
    data.set(MIME, new DataTransferItem(JSON.stringify(elements.map(({ node }) => node.id))));
  },
  handleDrop: async (target: Element | undefined, data: DataTransfer) => {
    const ids = idsIn(await data.get(MIME)?.asString());
    if (ids.length > 0 && target) await realign(server, ids, target.node.id);
  },
});

const pickTarget = async (server: Server, { id, label }: ViewNode, question: string) => {
  const targets = await answerOf(server, "okr/views/targets", { id });
  if (!targets) return undefined;
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

/** The nodes that are chosen in a tree beside the one that a command was called on, as far as they are of its kind. */
const chosenWith = ({ id, kind }: ViewNode, chosen: unknown): readonly string[] => {
  const nodes = (Array.isArray(chosen) ? chosen : []).map((each: Partial<Element> | undefined) => each?.node);
  return [id, ...nodes.flatMap((node) => (node?.kind === kind && node.id !== id ? [node.id] : []))];
};

/** A command that asks for the target if it isn't given; a tree hands in what is chosen in its place. */
const aligning =
  (server: Server, kind: ViewNode["kind"], question: string, hint: string) =>
  async (argument?: unknown, onto?: unknown): Promise<boolean> => {
    const node = await nodeFor(server, argument);
    if (node?.kind !== kind) {
      void window.showInformationMessage(hint);
      return false;
    }
    const isAsked = onto === undefined || Array.isArray(onto);
    const target = isAsked ? await pickTarget(server, node, question) : await nodeFor(server, onto);
    return target ? realign(server, chosenWith(node, onto), target.id) : false;
  };

const unlinking =
  (server: Server) =>
  async (argument?: unknown): Promise<boolean> => {
    const node = await nodeFor(server, argument);
    return node ? makeEdit(await answerOf(server, "okr/views/unlink", { id: node.id }), false) : false;
  };

export const registerAligning = (server: Server): Disposable =>
  Disposable.from(
    commands.registerCommand("okr.unlink", unlinking(server)),
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
