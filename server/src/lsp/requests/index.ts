/** The table of requests: what is not in it, the server doesn't answer. */
import type { RequestHandler } from "../handlers.ts";
import { codeAction, codeActionResolve } from "./code-action.ts";
import { completion, completionResolve } from "./completion.ts";
import { diagnostic } from "./diagnostic.ts";
import { documentSymbol } from "./document-symbol.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { declaration, definition, documentHighlight, references } from "./navigation.ts";
import { prepareRename, rename } from "./rename.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

export const requests: readonly RequestHandler[] = [
  codeAction,
  codeActionResolve,
  completion,
  completionResolve,
  diagnostic,
  declaration,
  definition,
  documentHighlight,
  documentSymbol,
  formatting,
  hover,
  prepareRename,
  references,
  rename,
  workspaceSymbol,
];
