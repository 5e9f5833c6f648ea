import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  Editing,
  Form,
  ReportSummary,
  VersionedEdit,
  WrittenReport,
} from "../../server/src/protocol.ts";
import { createService } from "../../server/src/service.ts";
import { type Client, connectTo, drawEdit, uriOf } from "../kit/lsp.ts";
import { memoryFiles, serveHere } from "../kit/lsp-server.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const PAGE = `cycle: 2026-Q1
phase: launched
team a: Ants
  objective calm: Ants are calm
    kr reach hill: Calm hills from 10% to 20%
`;

const connect = (): Promise<Client> =>
  connectWhole({ files: { "q/a.okr": PAGE }, initializationOptions: { today: "2026-02-09" } });

const subject = { uri: uriOf("q/a.okr"), position: { line: 3, character: 5 } };

const changes = ({ documentChanges }: VersionedEdit): readonly unknown[] =>
  documentChanges.map((step) =>
    "kind" in step
      ? step
      : [
          step.textDocument.version,
          ...step.edits.map((each) => drawEdit(each as Parameters<typeof drawEdit>[0])),
        ],
  );

describe("forms, asked for by a client", () => {
  it("ask, tell what can’t be read, and are written for the version that the client has", async () => {
    const client = await connect();
    client.open("q/a.okr", PAGE);
    const form = await client.request<Form>("okr/form", { name: "check-in", subject });
    assert.equal(form.title, "Check in: Ants");
    const [value, confidence] = form.questions.map(({ id }) => id);
    assert.ok(value && confidence);
    const typed = { name: "check-in", subject, question: value };
    assert.deepEqual(await client.request("okr/form/remark", { ...typed, answer: "soon" }), {
      text: "“soon” can’t be read as a value here. It is measured like “10%”. Words fit into the note.",
      blocks: true,
    });
    assert.equal(await client.request("okr/form/remark", { ...typed, answer: "12" }), null);
    const answers = { [value]: "12", [confidence]: "6" };
    const edit = await client.request<Editing>("okr/form/edit", { name: "check-in", subject, answers });
    assert.ok("edit" in edit);
    assert.deepEqual(changes(edit.edit), [[1, '5:46-5:46 "\\n      2026-02-09: 12%, confidence 6/10"']]);
  });

  it("make the page of the next cycle", async () => {
    const client = await connect();
    const name = "next-cycle";
    const { questions } = await client.request<Form>("okr/form", { name, subject });
    const carry = questions[0]?.choices?.map(({ id }) => id) ?? [];
    const edit = await client.request<Editing>("okr/form/edit", { name, subject, answers: { carry } });
    assert.ok("edit" in edit);
    const [first] = edit.edit.documentChanges;
    assert.deepEqual(first, {
      kind: "create",
      uri: uriOf("q/a-2026-Q2.okr"),
      options: { ignoreIfExists: true },
    });
  });

  it("wait for the pages that are still being read, where any of them may matter", async () => {
    const others = Array.from({ length: 50 }, (_, n) => [`q/${n}.okr`, `team t${n}: Team ${n}\n`]);
    const disk = memoryFiles({ ...Object.fromEntries(others), "q/a.okr": PAGE });
    const slow = { ...disk, read: (uri: string) => sleep(1).then(() => disk.read(uri)) };
    const options = { initializationOptions: { today: "2026-02-09" } };
    const client = await connectTo(serveHere(slow, createService), options);
    client.open("q/a.okr", PAGE);
    const [next, move] = await Promise.all(
      ["next-cycle", "move"].map((name) => client.request<Form>("okr/form", { name, subject })),
    );
    assert.equal(next?.title, "Start the next cycle: 2026-Q2");
    assert.equal(move?.questions[0]?.choices?.length, 50);
  });

  it("read documents of other tools", async () => {
    const client = await connect();
    assert.deepEqual(
      await client.request("okr/import", {
        text: "Objective: Ants come home\n- KR1: Dry ants from 1 to 2\n",
      }),
      { text: "objective: Ants come home\n  kr: Dry ants from 1 to 2\n", objectives: 1, keyResults: 1 },
    );
  });

  it("say of a document that is too long that it is, however long it is", async () => {
    const client = await connect();
    for (const length of [200_000, 3_000_000])
      assert.deepEqual(await client.request("okr/import", { text: "x".repeat(length) }), {
        refused: "That is too long for one page. Copy the part that has the objectives.",
      });
  });

  it("are joined by reports, of all or of the team at a place", async () => {
    const client = await connect();
    const list = await client.request<ReportSummary[]>("okr/report/list", {});
    assert.ok(list.some(({ name, formats }) => name === "audit" && formats.includes("markdown")));
    const asked = { name: "board", format: "markdown", ...subject };
    const board = await client.request<WrittenReport>("okr/report", { ...asked, ofTeam: true });
    assert.match(board.text, /Ants are calm/);
    assert.equal(board.language, "markdown");
    const week = await client.request<WrittenReport>("okr/report", {
      name: "weekly",
      ofTeam: true,
      ...subject,
    });
    assert.match(week.text, /^Nothing was promised/);
    assert.equal(await client.request("okr/report", { name: "secrets" }), null);
  });

  it("make an audit of the cycle of the page that it is asked from", async () => {
    const before = PAGE.replace("2026-Q1", "2025-Q4").replace("Ants are calm", "Ants are loud");
    const client = await connectWhole({
      files: { "q/a.okr": PAGE, "p/a.okr": before },
      initializationOptions: { today: "2026-02-09" },
    });
    const audit = async (page: string, more: object = {}) => {
      const asked = {
        name: "audit",
        format: "markdown",
        ofTeam: true,
        ...subject,
        uri: uriOf(page),
        ...more,
      };
      return (await client.request<WrittenReport>("okr/report", asked)).fileName;
    };
    assert.equal(await audit("p/a.okr", { ofCycle: true }), "ants-2025-q4-audit.md");
    assert.equal(await audit("q/a.okr", { ofCycle: true }), "ants-2026-q1-audit.md");
    assert.equal(await audit("p/a.okr"), "ants-2026-q1-audit.md");
  });

  it("send the text of a page that is not open along with what changes it", async () => {
    const client = await connect();
    const edit = async () => {
      const asked = { name: "objective", subject, answers: { sentence: "Ants sing" } };
      const answer = await client.request<Editing>("okr/form/edit", asked);
      const [change] = "edit" in answer ? answer.edit.documentChanges : [];
      return change && !("kind" in change) ? [change.textDocument.version, change.seen] : undefined;
    };
    assert.deepEqual(await edit(), [null, PAGE]);
    client.open("q/a.okr", PAGE);
    assert.deepEqual(await edit(), [1, undefined]);
  });

  it("trust nothing that is handed in", async () => {
    const client = await connect();
    const nonsense: readonly (readonly [string, object])[] = [
      ["form", { name: "__proto__", subject: {} }],
      ["form", { name: "check-in", subject: { uri: 7 } }],
      ["form/remark", { name: "check-in", subject: {}, question: 1, answer: "" }],
      ["form/edit", { name: "check-in", subject: {}, answers: { a: { b: 1 } } }],
      ["form/edit", { name: "week", subject: { team: "x".repeat(100_000) }, answers: {} }],
      ["import", { text: 7 }],
    ];
    for (const [method, params] of nonsense)
      assert.equal((await client.answer(`okr/${method}`, params)).error?.code, -32602, method);
    const outside = { name: "next-cycle", subject: { uri: "file:///etc/passwd" }, answers: null };
    assert.ok("refused" in (await client.request<Editing>("okr/form/edit", outside)));
  });
});
