/** The trees, for our own client. Anything may be handed in; what means nothing is answered by nothing. */
import type { ViewNode as SentNode } from "../../protocol.ts";
import type { ViewAddition, ViewFilter, ViewName, ViewNode } from "../../service.ts";
import type { RequestHandler } from "../handlers.ts";
import { counting, editing, type Loose, on } from "../own-requests.ts";
import { invalid, pageAt } from "../page.ts";
import type { Session } from "../session.ts";

const VIEWS: readonly ViewName[] = ["alignment", "health", "cadence"];
const ADDITIONS: readonly ViewAddition[] = ["kr", "initiative", "check-in"];
const LENSES = ["reach", "impact", "business"];
/** More is asked by nobody who looks at a screen. */
const MOST_PARENTS = 2000;
const LONGEST_ID = 20_000;

const viewIn = ({ view }: Loose): ViewName => {
  const found = VIEWS.find((each) => each === view);
  if (!found) throw invalid(`\`view\` is one of ${VIEWS.join(", ")}.`);
  return found;
};

const idIn = (value: unknown): string => {
  if (typeof value !== "string" || value.length > LONGEST_ID) throw invalid("An id is a text.");
  return value;
};

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

const filterIn = ({ filter }: Loose): ViewFilter => {
  const { cycles, teams, owners, lenses, attention } = (
    typeof filter === "object" && filter !== null ? filter : {}
  ) as Loose;
  return {
    ...{ cycles: textsIn(cycles), teams: textsIn(teams), owners: textsIn(owners) },
    lenses: textsIn(lenses).filter((each) => LENSES.includes(each)) as NonNullable<ViewFilter["lenses"]>,
    attention: attention === true,
  };
};

const sent =
  (session: Session) =>
  ({ location, ...node }: ViewNode): SentNode => {
    const range = location && pageAt(session, location.uri)?.range(location);
    return range ? { ...node, location: { uri: session.addresses.write(location.uri), range } } : node;
  };

const children = counting("okr/views/children", (params, session) => {
  const { parents } = params;
  if (!Array.isArray(parents)) throw invalid("`parents` is a list of ids, or null for the root.");
  const ids = parents.slice(0, MOST_PARENTS).map((id: unknown) => (id === null ? null : idIn(id)));
  const found = session.service.views.children(viewIn(params), filterIn(params), ids);
  return found.map((nodes) => nodes.map(sent(session)));
});

const parents = counting("okr/views/parents", (params, session) => {
  const uri = session.addresses.read(idIn(params.uri));
  const page = pageAt(session, uri);
  if (!page) return [];
  const offset = page.offset(params.position as never);
  return session.service.views.path(viewIn(params), filterIn(params), uri, offset).map(sent(session));
});

const tooltip = counting(
  "okr/views/tooltip",
  ({ id }, { service }) => service.views.tooltip(idIn(id)) ?? null,
);

const choices = on("okr/views/choices", (_params, { service }) => service.views.choices());

const targets = on("okr/views/targets", ({ id }, session) =>
  session.service.views.targets(idIn(id)).map(sent(session)),
);

/** More is dragged by nobody. */
const MOST_DRAGGED = 200;

const node = on("okr/views/node", ({ id }, session) => {
  const found = session.service.views.node(idIn(id));
  return found ? sent(session)(found) : null;
});

const realign = on("okr/views/realign", ({ ids, target }, session) => {
  if (!Array.isArray(ids)) throw invalid("`ids` is a list of ids.");
  return editing(session, session.service.views.align(ids.slice(0, MOST_DRAGGED).map(idIn), idIn(target)));
});

const unlink = on("okr/views/unlink", ({ id }, session) =>
  editing(session, session.service.views.unlink(idIn(id))),
);

const add = on("okr/views/add", ({ id, what }, session) => {
  const addition = ADDITIONS.find((each) => each === what);
  if (!addition) throw invalid(`\`what\` is one of ${ADDITIONS.join(", ")}.`);
  return editing(session, session.service.views.add(idIn(id), addition));
});

const status = counting("okr/status", ({ uri }, { service, addresses }) => {
  return service.status(addresses.read(idIn(uri))) ?? null;
});

export const views: readonly RequestHandler[] = [
  children,
  parents,
  tooltip,
  choices,
  targets,
  node,
  realign,
  unlink,
  add,
  status,
];
