/** What a panel asks of the server, by its state. */
import type { AskedPicture } from "../../../server/src/protocol.ts";
import type { PanelState } from "./messages.ts";

export const askedBy = ({ kind, near, only, team, cycle, work, aspect }: PanelState): AskedPicture => ({
  kind,
  work,
  ...(aspect === undefined ? {} : { aspect }),
  isOfPage: only === "page",
  ...(near === undefined ? {} : { near }),
  ...(only === "team" && team !== undefined ? { team } : {}),
  ...(cycle === undefined ? {} : { cycle }),
});
