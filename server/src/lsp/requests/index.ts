/** The table of requests: what is not in it, the server doesn't answer. */
import type { RequestHandler } from "../handlers.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./call-hierarchy.ts";
import { codeAction, codeActionResolve } from "./code-action.ts";
import { codeLens, executeCommand } from "./code-lens.ts";
import { completion, completionResolve } from "./completion.ts";
import { diagnostic } from "./diagnostic.ts";
import { documentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import { foldingRange } from "./folding-range.ts";
import { formatting, onTypeFormatting, rangeFormatting, rangesFormatting } from "./formatting.ts";
import { forms } from "./forms.ts";
import { hover } from "./hover.ts";
import { inlayHint } from "./inlay-hint.ts";
import { inlineCompletion } from "./inline-completion.ts";
import { linkedEditingRange } from "./linked-editing-range.ts";
import { declaration, definition, documentHighlight, references } from "./navigation.ts";
import { pictures } from "./picture.ts";
import { prepareRename, rename } from "./rename.ts";
import { selectionRange } from "./selection-range.ts";
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from "./semantic-tokens.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "./type-hierarchy.ts";
import { views } from "./views.ts";
import { willRenameFiles } from "./will-rename-files.ts";
import { workspaceDiagnostic } from "./workspace-diagnostic.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

export const requests: readonly RequestHandler[] = [
  codeAction,
  codeActionResolve,
  codeLens,
  completion,
  completionResolve,
  diagnostic,
  declaration,
  definition,
  documentHighlight,
  documentSymbol,
  documentLink,
  executeCommand,
  foldingRange,
  ...forms,
  formatting,
  hover,
  incomingCalls,
  inlayHint,
  inlineCompletion,
  linkedEditingRange,
  onTypeFormatting,
  outgoingCalls,
  prepareCallHierarchy,
  prepareRename,
  prepareTypeHierarchy,
  rangeFormatting,
  rangesFormatting,
  references,
  rename,
  selectionRange,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensRange,
  subtypes,
  supertypes,
  ...pictures,
  ...views,
  willRenameFiles,
  workspaceDiagnostic,
  workspaceSymbol,
];
