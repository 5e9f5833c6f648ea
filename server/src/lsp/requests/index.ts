/** The table of requests: what is not in it, the server doesn't answer. */
import type { RequestHandler } from "../handlers.ts";
import { codeAction, codeActionResolve } from "./code-action.ts";
import { diagnostic } from "./diagnostic.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";

export const requests: readonly RequestHandler[] = [
  codeAction,
  codeActionResolve,
  diagnostic,
  formatting,
  hover,
];
