/** Tells the client how far a long piece of work has come, if it wants to know. */
import type { ProgressToken } from "vscode-languageserver";
import type { Base } from "./base.ts";

export interface Progress {
  report(message: string, percentage?: number): void;
  end(): void;
}

const REPORT_MS = 100;
let lastToken = 0;

const NONE: Progress = { report: () => undefined, end: () => undefined };

/** On the token that a client sent with its question; ended once. */
export const progressOn = (
  { outbox, platform }: Pick<Base, "outbox" | "platform">,
  token: ProgressToken | undefined,
  title: string,
): Progress => {
  if (token === undefined) return NONE;
  const send = (value: object) => outbox.notify("$/progress", { token, value });
  send({ kind: "begin", title, percentage: 0 });
  let reported = platform.now();
  let isOver = false;
  return {
    report: (message, percentage) => {
      if (isOver || platform.now() - reported < REPORT_MS) return;
      reported = platform.now();
      send({ kind: "report", message, ...(percentage === undefined ? {} : { percentage }) });
    },
    end: () => {
      if (!isOver) send({ kind: "end" });
      isOver = true;
    },
  };
};

/** The work doesn't wait for the client's leave: what it tells before is left out. */
export const startProgress = ({ client, outbox, platform }: Base, title: string): Progress => {
  if (!client.progress) return NONE;
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
