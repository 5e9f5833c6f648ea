/** What lasts from `initialize` to the end: the model, what the client can, and the parts that keep them in step. */
import type { InitializeParams } from "vscode-languageserver";
import type { Platform } from "../host/platform.ts";
import type { Options, Service } from "../service.ts";
import { Addresses } from "./addresses.ts";
import type { Base, Outbox } from "./base.ts";
import { readClient } from "./client.ts";
import { Overview } from "./overview.ts";
import type { Pace } from "./pace.ts";
import { ports } from "./ports.ts";
import { Reporter } from "./reporter.ts";
import { Settings } from "./settings.ts";
import { Shown } from "./shown.ts";
import { Trace } from "./trace.ts";
import { PAGES, Watch } from "./watch.ts";
import { Workspace } from "./workspace.ts";

export interface Session extends Base {
  readonly reporter: Reporter;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly overview: Overview;
  readonly trace: Trace;
  readonly shown: Shown;
  /** The workspace folders, as the client spells them. */
  folders: readonly string[];
}

export interface Surroundings {
  readonly platform: Platform;
  readonly pace: Pace;
  readonly outbox: Outbox;
  createService(options: Options): Service;
}

export const createSession = (params: InitializeParams, surroundings: Surroundings): Session => {
  const { platform, pace, outbox, createService } = surroundings;
  const client = readClient(params);
  const { today, config } = client.options;
  const service = createService({
    today: () => today ?? platform.today(),
    log: outbox.log,
    ...(config === undefined ? {} : { config }),
  });
  const addresses = new Addresses((uri) => platform.sameFile(uri));
  const base: Base = { client, service, addresses, platform, pace, outbox, open: new Set() };
  const reporter = new Reporter(base);
  const workspace = new Workspace(base, reporter, ports(platform, client, outbox));
  const settings = new Settings(base, reporter, workspace);
  const overview = new Overview(base, () => workspace.ready());
  const shown = new Shown(base, () => settings.hints);
  const trace = new Trace(outbox, platform, params.trace);
  reporter.listeners.push(
    () => overview.wake(),
    () => void shown.look(),
  );
  return { ...base, reporter, workspace, settings, overview, trace, shown, folders: foldersOf(params) };
};

/** Starts what goes on by itself, once the client is ready for it. */
export const startSession = (session: Session): void => {
  new Watch(session, "pages").set(PAGES);
  session.workspace.setFolders(session.folders);
  void session.settings.start();
  const { pace, outbox } = session;
  void pace.work(() => warmUp(session), outbox.failed("Warming up"))();
};

/**
 * The grammar is built with the first page, and what rules know with the first statement: better before the user opens
 * one. A page that is opened meanwhile has the first word; these here belong to nobody.
 */
const warmUp = async ({ service, open, pace }: Session): Promise<void> => {
  const uri = "okr:warm-up";
  for (const text of ["team: Everyone\n", "objective: Everyone is heard\n"]) {
    if (open.size > 0) return;
    service.openPage(uri, text, 0);
    service.findings(uri);
    service.closePage(uri);
    await pace.pause();
  }
};

const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): string[] => {
  if (!Array.isArray(workspaceFolders)) return typeof rootUri === "string" ? [rootUri] : [];
  return workspaceFolders.map((folder) => folder?.uri).filter((uri) => typeof uri === "string");
};
