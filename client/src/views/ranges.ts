/** Places of the protocol as VS Code has them. */
import { Range } from "vscode";
import type { PageRange } from "../../../server/src/protocol.ts";

export const toRange = ({ start, end }: PageRange): Range =>
  new Range(start.line, start.character, end.line, end.character);
