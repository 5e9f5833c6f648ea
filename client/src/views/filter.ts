/** What the trees show: chosen in one list, told above the tree, kept with the workspace. */
import {
  commands,
  EventEmitter,
  type ExtensionContext,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from "vscode";
import type { ViewChoices, ViewFilter } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";

const KEPT = "viewFilter";
const LENSES = [
  ["reach", "Reach"],
  ["impact", "Customer impact"],
  ["business", "Business impact"],
] as const;

type List = "cycles" | "teams" | "owners" | "lenses";

interface Choice extends QuickPickItem {
  readonly list?: List | "attention";
  readonly value?: string;
}

const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });

const listed = (
  title: string,
  list: List,
  filter: ViewFilter,
  all: readonly { readonly value: string; readonly label: string; readonly description?: string }[],
): readonly Choice[] => {
  if (all.length === 0) return [];
  const chosen: readonly string[] = filter[list] ?? [];
  return [heading(title), ...all.map((each) => ({ ...each, list, picked: chosen.includes(each.value) }))];
};

const choicesFor = (filter: ViewFilter, { cycles, teams, owners }: ViewChoices): readonly Choice[] => [
  {
    label: "Needs attention",
    description: "findings, or low confidence",
    list: "attention",
    picked: filter.attention === true,
  },
  ...listed(
    "Cycle",
    "cycles",
    filter,
    cycles.map(({ id, isNow }) => ({ value: id, label: id, ...(isNow ? { description: "now" } : {}) })),
  ),
  ...listed(
    "Team",
    "teams",
    filter,
    teams.map(({ id, label }) => ({ value: id, label })),
  ),
  ...listed(
    "Lens",
    "lenses",
    filter,
    LENSES.map(([value, label]) => ({ value, label })),
  ),
  ...listed(
    "Owner",
    "owners",
    filter,
    owners.map((owner) => ({ value: owner, label: owner })),
  ),
];

const filterFrom = (picked: readonly Choice[]): ViewFilter => {
  const of = (list: List) => picked.flatMap((each) => (each.list === list && each.value ? [each.value] : []));
  return {
    ...{ cycles: of("cycles"), teams: of("teams"), owners: of("owners") },
    lenses: of("lenses") as NonNullable<ViewFilter["lenses"]>,
    attention: picked.some(({ list }) => list === "attention"),
  };
};

/** The filter in words; empty where nothing is left out. */
export const sayFilter = ({ cycles, teams, owners, lenses, attention }: ViewFilter): string =>
  [
    ...(cycles ?? []),
    ...(teams ?? []),
    ...(lenses ?? []),
    ...(owners ?? []),
    ...(attention ? ["needs attention"] : []),
  ].join(" · ");

export class Filter {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private readonly context: ExtensionContext;
  private readonly server: Server;
  value: ViewFilter;

  constructor(context: ExtensionContext, server: Server) {
    this.context = context;
    this.server = server;
    this.value = context.workspaceState.get<ViewFilter>(KEPT) ?? {};
    this.tell();
  }

  async set(value: ViewFilter): Promise<void> {
    this.value = value;
    this.tell();
    this.changes.fire();
    await this.context.workspaceState.update(KEPT, value);
  }

  /** Asks what to show. */
  async choose(): Promise<void> {
    const choices = await this.server.request("okr/views/choices", {});
    if (!choices) return;
    const picked = await window.showQuickPick(choicesFor(this.value, choices), {
      canPickMany: true,
      title: "What should the trees show?",
      placeHolder: "All of what you tick; nothing ticked shows everything of this cycle",
      matchOnDescription: true,
    });
    if (picked) await this.set(filterFrom(picked));
  }

  private tell(): void {
    void commands.executeCommand("setContext", "okr.isFiltered", sayFilter(this.value) !== "");
  }
}
