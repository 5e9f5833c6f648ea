/** Tells the client how far a long piece of work has come, if it wants to know. */
import type { Base } from "./base.ts";

export interface Progress {
  report(message: string): void;
  end(): void;
}

const REPORT_MS = 100;
let lastToken = 0;

/** The work doesn't wait for the client's leave: what it tells before is left out. */
export const startProgress = ({ client, outbox, platform }: Base, title: string): Progress => {
  if (!client.progress) return { report: () => undefined, end: () => undefined };
  const token = `okr/${++lastToken}`;
  const send = (value: object) => outbox.notify("$/progress", { token, value });
  let reported = Number.POSITIVE_INFINITY;
  const begun = outbox.request("window/workDoneProgress/create", { token }).then((answer) => {
    if (answer === undefined) return false;
    send({ kind: "begin", title });
    reported = platform.now();
    return true;
  });
  return {
    report: (message) => {
      if (platform.now() - reported < REPORT_MS) return;
      reported = platform.now();
      send({ kind: "report", message });
    },
    end: () => void begun.then((hasBegun) => hasBegun && send({ kind: "end" })),
  };
};
