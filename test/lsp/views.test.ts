import assert from "node:assert/strict";
import type { Editing, PageStatus, VersionedEdit, ViewNode } from "../../server/src/protocol.ts";
import { type Client, drawEdit, drawRange, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";
import { complaints } from "../kit/metamodel.ts";

const PAGE = `cycle: 2026-Q1
phase: launched
company c: Company
  mission: Every ant comes home
  objective first: Ants come to us first
    kr reach: Ants from 1 to 2
  objective second: Ants stay
team a: Ants
  objective calm: Ants are calm
    supports: c.first
`;
const TEAM = `cycle: 2026-Q1
team b: Bees
  objective hum: Bees hum
`;

const connect = (more: object = {}): Promise<Client> =>
  connectWhole({
    files: { "a.okr": PAGE, "b.okr": TEAM },
    initializationOptions: { today: "2026-02-09", customRequests: ["okr/changed"] },
    ...more,
  });

const children = async (client: Client, parents: readonly (string | null)[], filter = {}) =>
  client.request<ViewNode[][]>("okr/views/children", { view: "alignment", filter, parents });

const nodeSaying = async (client: Client, words: string): Promise<ViewNode> => {
  for (let ids: (string | null)[] = [null]; ids.length > 0; ) {
    const nodes = (await children(client, ids)).flat();
    const found = nodes.find(({ label }) => label.includes(words));
    if (found) return found;
    ids = nodes.flatMap(({ id, hasChildren }) => (hasChildren ? [id] : []));
  }
  throw new Error(`No node says "${words}".`);
};

const drawChanges = (edit: VersionedEdit): unknown[] =>
  edit.documentChanges.map((change) =>
    "kind" in change
      ? [change.kind, change.uri]
      : [
          change.textDocument.version,
          ...change.edits.map((each) => drawEdit(each as Parameters<typeof drawEdit>[0])),
        ],
  );

describe("the trees, asked for by a client", () => {
  it("are given level by level, with places to go to", async () => {
    const client = await connect();
    const [roots = []] = await children(client, [null]);
    const [mission] = roots;
    assert.equal(mission?.label, "Every ant comes home");
    assert.equal(mission.location && drawRange(mission.location.range), "3:12-3:19");
    assert.equal(mission.location?.uri, uriOf("a.okr"));
    const levels = await children(client, [mission.id, null]);
    assert.deepEqual(
      levels.map((nodes) => nodes.map(({ label }) => label)),
      [
        ["Ants come to us first", "Ants stay"],
        ["Every ant comes home", "Leads nowhere yet"],
      ],
    );
  });

  it("lead to the cursor", async () => {
    const client = await connect();
    const way = await client.request<ViewNode[]>("okr/views/parents", {
      ...{ view: "alignment", filter: {}, uri: uriOf("a.okr"), position: { line: 8, character: 20 } },
    });
    assert.deepEqual(
      way.map(({ label }) => label),
      ["Every ant comes home", "Ants come to us first", "Ants are calm"],
    );
    assert.equal(way.at(-1)?.id, (await nodeSaying(client, "Ants are calm")).id);
  });

  it("align by edits for the version that the client has, and none for a page that isn’t open", async () => {
    const client = await connect();
    client.open("a.okr", PAGE);
    const second = await nodeSaying(client, "Ants stay");
    const realign = async (words: string) => {
      const { id } = await nodeSaying(client, words);
      return client.request<Editing>("okr/views/realign", { ids: [id], target: second.id });
    };
    const open = await realign("Ants are calm");
    assert.ok("edit" in open);
    assert.deepEqual(drawChanges(open.edit), [[1, '10:15-10:22 "c.second"']]);
    const closed = await realign("Bees hum");
    assert.ok("edit" in closed);
    assert.deepEqual(drawChanges(closed.edit), [[null, '3:26-3:26 "\\n    supports: second"']]);
  });

  it("say in one sentence why something isn’t done", async () => {
    const client = await connect();
    const { id } = await nodeSaying(client, "Ants are calm");
    const same = await client.request<Editing>("okr/views/realign", { ids: [id], target: id });
    assert.deepEqual(same, { refused: "An objective can’t support itself." });
  });

  it("tell where a node is now", async () => {
    const client = await connect();
    client.open("a.okr", PAGE);
    const { id } = await nodeSaying(client, "Ants are calm");
    client.edit("a.okr", "1:1-1:1", "# Once\n");
    const now = await client.request<ViewNode>("okr/views/node", { id });
    assert.equal(now.id, id);
    assert.equal(now.location?.range.start.line, 9);
    assert.equal(await client.request<ViewNode | null>("okr/views/node", { id: "kr>nowhere>x" }), null);
  });

  it("are worth asking again when something changed", async () => {
    const client = await connect();
    client.open("a.okr", PAGE);
    const since = client.said.length;
    client.edit("a.okr", "9:19-9:23", "Ants rest");
    await client.until(({ method }) => method === "okr/changed", since);
    await nodeSaying(client, "Ants rest");
  });

  it("tell the week of a page", async () => {
    const client = await connect();
    const status = (path: string) => client.request<PageStatus | null>("okr/status", { uri: uriOf(path) });
    assert.equal((await status("a.okr"))?.week, 6);
    assert.equal(await status("nowhere.okr"), null);
  });

  it("trust nothing that is handed in", async () => {
    const client = await connect();
    const ask = (method: string, params: object) => client.answer(`okr/${method}`, params);
    const nonsense: readonly (readonly [string, object])[] = [
      ["views/children", { view: "secrets", filter: {}, parents: [null] }],
      ["views/children", { view: "alignment", filter: {}, parents: "all" }],
      ["views/children", { view: "alignment", filter: {}, parents: [{}] }],
      ["views/parents", { view: "alignment", filter: {}, uri: 7, position: {} }],
      ["views/parents", { view: "alignment", filter: {}, uri: uriOf("a.okr"), position: { line: "x" } }],
      ["views/realign", { ids: "kr>x>y", target: "kr>x>y" }],
      ["views/realign", { ids: [{}], target: "kr>x>y" }],
      ["views/unlink", { id: ["kr>x>y"] }],
      ["views/node", {}],
      ["views/add", { id: "kr>x>y", what: "malware" }],
      ["views/tooltip", { id: "x".repeat(100_000) }],
      ["status", {}],
    ];
    for (const [method, params] of nonsense)
      assert.equal((await ask(method, params)).error?.code, -32602, method);
    const { result } = await ask("views/children", {
      ...{ view: "alignment", parents: ["__proto__", "kr>../../etc>passwd", " "] },
      filter: { cycles: "2026-Q1", teams: [7, {}], lenses: ["<img>"], attention: "yes" },
    });
    assert.deepEqual(result, [[], [], []]);
    assert.equal((await ask("views/tooltip", { id: "mission>file:///etc/passwd>x" })).result, null);
  });

  it("say nothing that the protocol doesn’t know, but for our own requests", async () => {
    const client = await connect();
    await nodeSaying(client, "Ants are calm");
    const own = ({ message }: (typeof client.said)[number]) => /^okr\//.test(message.method ?? "");
    const ids = new Set(client.said.filter(own).map(({ message }) => message.id));
    const others = client.said.filter((each) => !own(each) && !ids.has(each.message.id));
    assert.deepEqual(complaints(others), []);
  });
});
