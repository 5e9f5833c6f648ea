/** A workspace folder with its pages, configurations and rules: what stands behind every answer. */

import picomatch from "picomatch/posix.js";
import type { Day } from "../../../../grammar/date-days.ts";
import type { Span } from "../../../../grammar/tree.ts";
import { nextRevision, type PageState, unitStart } from "../../model/page-state.ts";
import { isWithin } from "../../model/paths.ts";
import { type Collectors, Workspace } from "../../model/workspace.ts";
import { type Config, DEFAULT_CONFIG } from "./config.ts";
import { type ConfigFile, readConfigFile } from "./config-file.ts";
import type { Pack, Rule } from "./define.ts";
import { type Judged, judge } from "./judge.ts";
import { type Presented, present, presentSoFar, type Told } from "./present.ts";
import { Runner } from "./runner.ts";

export interface ProjectOptions {
  readonly rules: readonly Rule[];
  readonly collectors: Collectors;
  /** The folder; undefined for a page that stands alone. */
  readonly folder: string | undefined;
  readonly today: () => Day;
  /** Used instead of the packs that configurations name. */
  readonly packs?: readonly Pack[] | undefined;
  readonly log: (message: string) => void;
  /** Will nothing change, as on the command line? Then nothing has to be remembered. */
  readonly once: boolean;
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

export class Project {
  readonly workspace: Workspace;
  readonly runner: Runner;
  readonly options: ProjectOptions;
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly files = new Map<string, ConfigFile>();
  private base: Config = DEFAULT_CONFIG;
  private readonly told = new WeakMap<PageState, { revision: number; today: Day; told: readonly Told[] }>();

  constructor(options: ProjectOptions) {
    this.options = options;
    this.rules = new Map(options.rules.map((rule) => [rule.id, rule]));
    this.workspace = new Workspace(options.folder, options.collectors, options.once);
    this.runner = new Runner(this.workspace, {
      rules: options.rules,
      today: options.today,
      folder: () => options.folder,
      configFor: (uri) => this.configFor(uri),
      log: options.log,
      once: options.once,
    });
  }

  /** The configuration that holds where no file says otherwise. */
  setBase(config: Config): void {
    this.base = this.withPacks(config);
    this.configChanged();
  }

  /** Sets a configuration file, or takes it away. A broken one is told, and the last good one stays. */
  setConfigFile(uri: string, text: string | undefined): void {
    if (text === undefined) this.files.delete(uri);
    else {
      const file = readConfigFile(text, this.options.rules, this.files.get(uri));
      this.files.set(uri, { ...file, config: this.withPacks(file.config) });
    }
    this.configChanged();
  }

  /** All configuration files by their addresses. */
  get configFiles(): ReadonlyMap<string, ConfigFile> {
    return this.files;
  }

  configFile(uri: string): ConfigFile | undefined {
    return this.files.get(uri);
  }

  /** The nearest configuration upwards from a page, not above the folder. */
  configFor(uri: string): Config {
    return this.configFileFor(uri)?.file.config ?? this.base;
  }

  private withPacks(config: Config): Config {
    const { packs } = this.options;
    return packs ? { ...config, extends: packs } : config;
  }

  private configFileFor(uri: string): { readonly at: string; readonly file: ConfigFile } | undefined {
    if (this.files.size === 0) return undefined;
    const root = this.options.folder ?? "";
    for (let at = folderOf(uri); at.length >= root.length && at.includes("/"); at = folderOf(at)) {
      const file = this.files.get(`${at}/okr.config.json`);
      if (file) return { at, file };
    }
    return undefined;
  }

  /** Is a page left out by the configuration's `ignore`? Its patterns are relative to the configuration file. */
  isIgnored(uri: string): boolean {
    const found = this.configFileFor(uri);
    const at = found?.at ?? this.options.folder ?? folderOf(uri);
    const patterns = this.configFor(uri).ignore;
    if (patterns.length === 0 || !isWithin(uri, at)) return false;
    const path = decodeURIComponent(uri.slice(at.length + 1));
    return picomatch.isMatch(path, [...patterns], { dot: true });
  }

  /** What is told of a page, in the order of its sections. */
  findings(page: PageState): readonly Told[] {
    // What is read of another page may concern this one.
    this.workspace.settleAll();
    const known = this.lastTold(page);
    if (known) return known;
    const { revision } = page;
    const told = this.isIgnored(page.uri) ? [] : present(this.presented(page));
    this.told.set(page, { revision, today: this.options.today(), told });
    return told;
  }

  /** Judges a page as long as it may; what it has come to is told by `findingsSoFar`. */
  judge(page: PageState, mayGoOn: () => boolean): Judged {
    if (this.lastTold(page) || this.isIgnored(page.uri)) return "done";
    return judge(page, this.runner, mayGoOn, () => !this.workspace.reading && this.workspace.settle(1));
  }

  /** What is known of a page that is not judged to the end. What was told of a section holds until that is judged. */
  findingsSoFar(page: PageState): readonly Told[] {
    if (this.judge(page, () => false) === "done") return this.findings(page);
    return presentSoFar(this.presented(page), this.told.get(page)?.told ?? []);
  }

  /** All that is told of what touches a range; elsewhere, on a page that is not judged to the end, what is known. */
  findingsNear(page: PageState, { start, end }: Span): readonly Told[] {
    this.workspace.settleAll();
    if (this.judge(page, () => false) === "done") return this.findings(page);
    const moment = this.runner.moment(page.uri);
    for (const unit of page.units) {
      const at = unitStart(unit);
      if (at <= end && start <= at + unit.section.text.length) this.runner.found(unit, moment);
    }
    return this.findingsSoFar(page);
  }

  private presented(page: PageState): Presented {
    return { page, runner: this.runner, config: this.configFor(page.uri), rules: this.rules };
  }

  private lastTold(page: PageState): readonly Told[] | undefined {
    const known = this.told.get(page);
    const holds = known && known.revision === page.revision && known.today === this.options.today();
    return holds ? known.told : undefined;
  }

  /** The findings of every page may be others now. */
  private configChanged(): void {
    for (const page of this.workspace.pages.values()) page.revision = nextRevision();
  }
}
