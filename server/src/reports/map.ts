/** What is on the map: the objectives of companies, those of teams below, and what supports what. */
import type {
  At,
  Board,
  BoardHolder,
  BoardKeyResult,
  BoardObjective,
  BoardRef,
  BoardShare,
  BoardWork,
} from "./board-types.ts";
import type { MapCard, MapColumn, MapGraph, MapLink, MapWork, Sureness } from "./map-types.ts";
import { levelOf } from "./render/drawings.ts";
import { counted, sayCycle } from "./say.ts";

export interface MapOptions {
  /** Does each card show the work that moves its key results? */
  readonly work?: boolean;
}

/** Beyond so many objectives nobody reads a picture of each: a team is one card. */
const MOST_CARDS = 400;

const surenessOf = (confidence: number | undefined): Sureness =>
  confidence === undefined ? "unknown" : levelOf(confidence);

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

/** The way that the latest confidences went, on the mean. */
const trendOf = (results: readonly BoardKeyResult[]): MapCard["trend"] | undefined => {
  const told = results.map(({ checkIns }) => checkIns.flatMap(({ confidence }) => confidence ?? []));
  if (!told.some((values) => values.length > 1)) return undefined;
  const known = told.filter((values) => values.length > 0);
  const now = mean(known.map((values) => values.at(-1) as number)) as number;
  const before = mean(known.map((values) => values.at(-2) ?? (values.at(-1) as number))) as number;
  const way = Math.round((now - before) * 100);
  return way > 0 ? "up" : way < 0 ? "down" : "same";
};

const workOf = (all: readonly BoardWork[], { work = false }: MapOptions): readonly MapWork[] =>
  work
    ? all
        .filter(({ status }) => status !== "dropped")
        .map(({ at, text, status }) => ({ at, text, ...given("status", status) }))
    : [];

const placeOf = ({ uri, offset }: At): string => `${uri}#${offset}`;

/** Gives each thing an id: its name where it has one, and its place among others of that name. */
class Ids {
  private readonly used = new Map<string, number>();
  private readonly byPlace = new Map<string, string>();

  add(at: At, name: string): string {
    const count = (this.used.get(name) ?? 0) + 1;
    this.used.set(name, count);
    const id = count === 1 && name ? name : `${name}~${count}`;
    this.byPlace.set(placeOf(at), id);
    return id;
  }

  at(place: At): string | undefined {
    return this.byPlace.get(placeOf(place));
  }
}

type Making = {
  readonly ids: Ids;
  readonly options: MapOptions;
  /** The places of objectives that nothing says the purpose of. */
  readonly loose: ReadonlySet<string>;
};

const above = (objective: BoardObjective): string | undefined => {
  const words = [
    ...(objective.focus ? ["The one big rock"] : []),
    ...(objective.cycle ? [objective.cycle] : []),
  ];
  return words.length > 0 ? words.join(", ") : undefined;
};

const objectiveCard = (objective: BoardObjective, making: Making, isTop: boolean): MapCard => ({
  id: making.ids.add(objective.at, objective.name),
  at: objective.at,
  kind: "objective",
  sentence: objective.sentence,
  sureness: surenessOf(objective.confidence),
  holds: counted(objective.keyResults.length, "key result"),
  isLoose: !isTop && making.loose.has(placeOf(objective.at)),
  work: workOf(objective.work, making.options),
  ...given("above", above(objective)),
  ...given("progress", objective.progress.value),
  ...given("confidence", objective.confidence),
  ...given("trend", trendOf(objective.keyResults)),
});

const shareCard = (share: BoardShare, holder: BoardHolder, making: Making): MapCard => {
  const { keyResults, objective } = share;
  const confidence = mean(keyResults.flatMap((result) => result.confidence ?? []));
  const progress = keyResults.flatMap(({ progress: way }) => (way.state === "known" ? way.value : []));
  return {
    id: making.ids.add(share.at, `${holder.id}+${objective.name}`),
    at: share.at,
    kind: "share",
    above: objective.holder ? `Adds to ${objective.holder}` : "Adds to",
    sentence: objective.text || objective.name,
    sureness: surenessOf(confidence),
    holds: counted(keyResults.length, "key result"),
    isLoose: false,
    work: workOf(share.work, making.options),
    ...given("progress", mean(progress.map((value) => Math.min(1, Math.max(0, value))))),
    ...given("confidence", confidence),
    ...given("trend", trendOf(keyResults)),
  };
};

const discoveryCards = ({ discoveries }: BoardHolder, { ids }: Making): MapCard[] =>
  discoveries.map(({ at, name, text, evidence, learned }) => ({
    id: ids.add(at, name),
    at,
    kind: "discovery",
    above: "Finding out",
    sentence: text,
    sureness: "unknown",
    holds: [
      ...(evidence.length > 0 ? [counted(evidence.length, "piece of evidence", "pieces of evidence")] : []),
      ...(learned.length > 0 ? [`${learned.length} learned`] : []),
    ].join(", "),
    isLoose: false,
    work: [],
  }));

const live = ({ retired }: BoardObjective): boolean => retired === undefined;

const cardsOf = (holder: BoardHolder, making: Making): readonly MapCard[] => [
  ...holder.objectives.filter(live).map((each) => objectiveCard(each, making, false)),
  ...holder.shares.map((each) => shareCard(each, holder, making)),
  ...discoveryCards(holder, making),
];

const columnOf = (holder: BoardHolder, making: Making): MapColumn => ({
  id: making.ids.add(holder.at, `team ${holder.id}`),
  at: holder.at,
  name: holder.name,
  cards: cardsOf(holder, making),
  ...given("about", holder.mode),
  ...given("partOf", holder.partOf && `team ${holder.partOf}`),
});

const linksOf = (holder: BoardHolder, ids: Ids): MapLink[] => {
  const link = (from: At, to: BoardRef, kind: MapLink["kind"]): MapLink[] => {
    const [source, target] = [ids.at(from), ids.at(to.at)];
    return source && target && source !== target ? [{ from: source, to: target, kind }] : [];
  };
  return [
    ...holder.objectives.flatMap(({ at, supports }) => supports.flatMap((to) => link(at, to, "supports"))),
    ...holder.shares.flatMap(({ at, objective }) => link(at, objective, "adds")),
  ];
};

const once = (links: readonly MapLink[]): MapLink[] => [
  ...new Map(links.map((link) => [`${link.from}>${link.to}`, link])).values(),
];

/** One card for all that a team has. */
const collapsed = (column: MapColumn): MapColumn => {
  const counts = column.cards.filter(({ kind }) => kind !== "discovery");
  const confidence = mean(counts.flatMap((card) => card.confidence ?? []));
  const card: MapCard = {
    id: `${column.id} all`,
    at: column.at,
    kind: "team",
    sentence: counted(counts.length, "objective"),
    sureness: surenessOf(confidence),
    holds: counts.some(({ isLoose }) => isLoose)
      ? `${counts.filter(({ isLoose }) => isLoose).length} support nothing yet`
      : "",
    isLoose: false,
    work: [],
    ...given("progress", mean(counts.flatMap((each) => each.progress ?? []))),
    ...given("confidence", confidence),
  };
  return { ...column, cards: counts.length > 0 ? [card] : [] };
};

const collapse = (graph: MapGraph): MapGraph => {
  const teamOf = new Map(
    graph.columns.flatMap((column) => column.cards.map(({ id }) => [id, `${column.id} all`] as const)),
  );
  const links = graph.links
    .map((link) => ({
      ...link,
      from: teamOf.get(link.from) ?? link.from,
      to: teamOf.get(link.to) ?? link.to,
    }))
    .filter(({ from, to }) => from !== to);
  return { ...graph, columns: graph.columns.map(collapsed), links: once(links) };
};

const whenOf = ({ cycle, today }: Board): string | undefined =>
  cycle && [sayCycle(cycle, today), ...(cycle.phase ? [cycle.phase] : [])].join(" · ");

/** The map of a board. */
export const mapOf = (board: Board, options: MapOptions = {}): MapGraph => {
  const companies = board.holders.filter(({ kind }) => kind === "company");
  const making = {
    ids: new Ids(),
    options,
    loose: new Set(board.loose.map(({ at }) => placeOf(at))),
  };
  const top = companies.flatMap((company) =>
    company.objectives.filter(live).map((each) => objectiveCard(each, making, true)),
  );
  const columns = board.holders
    .filter(({ kind }) => kind !== "company")
    .map((each) => columnOf(each, making));
  const graph: MapGraph = {
    title: board.title,
    top,
    columns: columns.filter(({ cards }) => cards.length > 0),
    links: once(board.holders.flatMap((holder) => linksOf(holder, making.ids))),
    ...given("when", whenOf(board)),
    ...given("mission", companies[0]?.mission),
    ...given("gone", board.cycle?.gone),
  };
  const count = columns.reduce((sum, { cards }) => sum + cards.length, 0);
  return count > MOST_CARDS ? collapse(graph) : graph;
};
