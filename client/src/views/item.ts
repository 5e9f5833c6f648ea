/** A node of the server as VS Code draws it. */
import { type Command, type ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { ViewAction, ViewNode } from "../../../server/src/protocol.ts";
import { decorated } from "./decorations.ts";
import { iconOf } from "./icons.ts";
import { isOffered } from "./offered.ts";
import { toRange } from "./ranges.ts";

const collapsible = ({ hasChildren, isOpen }: ViewNode): TreeItemCollapsibleState => {
  if (!hasChildren) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
};

/** What is to be done is done by its command, where there is one; all else is opened. */
const commandOf = ({ action, location, label }: ViewNode): Command | undefined => {
  if (action && isOffered(action)) return { command: action satisfies ViewAction, title: label };
  if (!location) return undefined;
  const options = { selection: toRange(location.range) };
  return { command: "vscode.open", title: label, arguments: [Uri.parse(location.uri), options] };
};

export const itemOf = (node: ViewNode): TreeItem => {
  const { id, kind, label, description, spoken, reference } = node;
  const item = new TreeItem(label, collapsible(node));
  const command = commandOf(node);
  const resource = decorated(node);
  // VS Code opens a node at first sight only, so one that gets its first children is to be a new one.
  item.id = node.hasChildren ? id : `${id} `;
  item.description = description;
  item.iconPath = iconOf(node) as ThemeIcon;
  item.contextValue = `okr.${kind}${reference ? ".named" : ""}`;
  item.accessibilityInformation = { label: spoken };
  if (command) item.command = command;
  if (resource) item.resourceUri = resource;
  return item;
};
