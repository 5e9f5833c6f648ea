/** What the user has set: asked for where the client answers, else taken from what it sends. */
import type { Base } from "./base.ts";
import type { Reporter } from "./reporter.ts";
import type { Workspace } from "./workspace.ts";

const SECTION = "okr";

type Loose = Readonly<Record<string, unknown>>;

export class Settings {
  readonly #base: Base;
  readonly #reporter: Reporter;
  readonly #workspace: Workspace;
  #config: Loose;

  constructor(base: Base, reporter: Reporter, workspace: Workspace) {
    this.#base = base;
    this.#reporter = reporter;
    this.#workspace = workspace;
    this.#config = recordOf(base.client.options.config);
  }

  /** Is progress shown behind the lines? */
  get hints(): boolean {
    return this.#config.hints !== false;
  }

  /** Starts to follow the settings. */
  async start(): Promise<void> {
    const { client, outbox } = this.#base;
    if (client.registersConfiguration) {
      const method = "workspace/didChangeConfiguration";
      const registrations = [{ id: "okr/settings", method, registerOptions: { section: SECTION } }];
      void outbox.request("client/registerCapability", { registrations });
    }
    await this.changed(undefined);
  }

  /** @param settings all that the client sent with the news; not every client sends them. */
  async changed(settings: unknown): Promise<void> {
    const { client, outbox } = this.#base;
    if (!client.configuration) return this.#apply(recordOf(settings)[SECTION]);
    const items = [{ section: SECTION }];
    const answer = await outbox.request<unknown>("workspace/configuration", { items });
    this.#apply(Array.isArray(answer) ? answer[0] : undefined);
  }

  #apply(settings: unknown): void {
    const set = Object.entries(recordOf(settings)).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    const config = { ...recordOf(this.#base.client.options.config), ...Object.fromEntries(set) };
    if (isEqual(config, this.#config)) return;
    const before = this.#config;
    this.#config = config;
    this.#base.service.setConfig(config);
    if (!isEqual(config.ignore, before.ignore)) void this.#workspace.scan();
    void this.#reporter.spread();
  }
}

const recordOf = (value: unknown): Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
