/** Which node a command means: the one it was called on, or the one that the cursor stands in. */
import { window } from "vscode";
import type { ViewFilter, ViewNode } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import type { Element } from "./tree.ts";

/** The way in the tree of alignment to where the cursor stands. */
export const wayToCursor = async (server: Server, filter: ViewFilter): Promise<readonly ViewNode[]> => {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== "okr") return [];
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  const asked = { view: "alignment", filter, uri, position: { line, character } } as const;
  return (await server.request("okr/views/parents", asked)) ?? [];
};

/** The argument of a command with its place as it is now: what a tree shows is a moment old while somebody types. */
export const upToDate = async (server: Server, argument: unknown): Promise<unknown> => {
  const node = given(argument);
  const now = node && (await server.request("okr/views/node", { id: node.id }));
  return now ? { ...(argument as Element), node: { ...node, ...now } } : argument;
};

/** The node of a command's argument; anybody may call a command, so it may be anything. */
const given = (argument: unknown): ViewNode | undefined => {
  const node = (argument as Partial<Element> | undefined)?.node;
  return typeof node?.id === "string" ? node : undefined;
};

export const nodeFor = async (server: Server, argument: unknown): Promise<ViewNode | undefined> =>
  given(argument) ?? (await wayToCursor(server, {})).at(-1);
