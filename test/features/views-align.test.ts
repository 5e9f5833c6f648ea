import assert from "node:assert/strict";
import type { Refusal, ViewEdit, ViewNode } from "../../server/src/service.ts";
import { nodeSaying } from "../kit/trees.ts";
import { applied, type Opened, open } from "../kit/workspace.ts";

const FILES = `
=== q1.okr
cycle: 2026-Q1
company c: Company
  mission: Every ant comes home
  strategy bet: Win by speed
  objective first: Ants come to us first
    strategy: bet
    kr reach ask: Ants who ask from 100 to 200
  objective: Ants stay with us for years
    kr reach: Ants who stay from 10 to 20
=== a.okr
cycle: 2026-Q1
team a: Ants
  objective calm: Ants are calm
    supports: c.first
    kr impact hill: Calm hills from 10% to 20%
    kr: Calm days from 1 to 2
  objective lone: Ants sing
  objective deep: Ants dig deep
    supports: calm
  initiative dig: Dig a second door
    moves: calm.hill
  initiative paint: Paint the door
`;

const align = (words: string, onto: string): ViewEdit | Refusal => {
  const files = open(FILES);
  return files.service.views.align([nodeSaying(files, words).id], nodeSaying(files, onto).id);
};

/** The lines that an edit leaves which were not there before, by page. */
const newLines = (answer: ViewEdit | Refusal): string[] => {
  assert.ok("files" in answer, "refused" in answer ? answer.refused : "");
  const files = open(FILES);
  return answer.files.flatMap((file) => {
    const before = files.service.lines(file.uri)?.text().split("\n") ?? [];
    return applied(files, file)
      .split("\n")
      .filter((line) => {
        const known = before.indexOf(line);
        if (known >= 0) before.splice(known, 1);
        return known < 0;
      });
  });
};

const alignAll = (words: readonly string[], onto: string): ViewEdit | Refusal => {
  const files = open(FILES);
  const ids = words.map((each) => nodeSaying(files, each).id);
  return files.service.views.align(ids, nodeSaying(files, onto).id);
};

const unlink = (words: string): ViewEdit | Refusal => {
  const files = open(FILES);
  return files.service.views.unlink(nodeSaying(files, words).id);
};

/** The page of the team as an edit leaves it. */
const pageAfter = (answer: ViewEdit | Refusal): string => {
  assert.ok("files" in answer, "refused" in answer ? answer.refused : "");
  const [file] = answer.files;
  assert.ok(file && answer.files.length === 1);
  return applied(open(FILES), file);
};

const refused = (answer: ViewEdit | Refusal): string => ("refused" in answer ? answer.refused : "");

describe("an objective that is dropped", () => {
  it("supports the one that it is dropped on", () => {
    assert.deepEqual(newLines(align("Ants sing", "Ants come to us first")), ["    supports: first"]);
  });

  it("no longer supports the one that it came from", () => {
    assert.deepEqual(newLines(align("Ants dig deep", "Ants come to us first")), ["    supports: first"]);
  });

  it("keeps the team in front, where the reference before had one", () => {
    assert.deepEqual(newLines(align("Ants are calm", "Ants sing")), ["    supports: a.lone"]);
  });

  it("follows a strategy", () => {
    assert.deepEqual(newLines(align("Ants sing", "Win by speed")), ["    strategy: bet"]);
  });

  it("gives a name to one that has none", () => {
    assert.deepEqual(newLines(align("Ants sing", "Ants stay with us")), [
      "  objective ants-stay: Ants stay with us for years",
      "    supports: c.ants-stay",
    ]);
  });

  it("is left where it is, with the reason, where that would mean nothing", () => {
    assert.match(refused(align("Ants are calm", "Ants come to us first")), /already/);
    assert.match(refused(align("Ants are calm", "Ants dig deep")), /in a circle/);
    assert.match(refused(align("Ants are calm", "Ants are calm")), /can’t support itself/);
    assert.match(refused(align("Ants sing", "Ants who ask")), /not one of its key results/);
    assert.match(refused(align("Ants come to us first", "Ants are calm")), /not the other way round/);
    assert.match(
      refused(align("Ants sing", "Every ant comes home")),
      /another objective or follow a strategy/,
    );
  });

  it("has the same targets in a list, for whoever doesn’t drag", () => {
    const files = open(FILES);
    const targets = files.service.views.targets(nodeSaying(files, "Ants are calm").id);
    assert.deepEqual(
      targets.map(({ label }) => label),
      ["Ants stay with us for years", "Ants sing", "Win by speed"],
    );
  });
});

describe("work that is dropped", () => {
  it("moves the key result that it is dropped on", () => {
    assert.deepEqual(newLines(align("Paint the door", "Calm hills")), ["    moves: calm.hill"]);
  });

  it("goes on moving what it moves", () => {
    assert.deepEqual(newLines(align("Dig a second door", "Calm days")), [
      "    kr calm-days: Calm days from 1 to 2",
      "    moves: calm.hill, calm.calm-days",
    ]);
  });

  it("is linked to key results only, and to each once", () => {
    assert.match(refused(align("Paint the door", "Ants are calm")), /Drop it on a key result/);
    assert.match(refused(align("Dig a second door", "Calm hills")), /already/);
    assert.match(refused(align("Calm hills", "Ants are calm")), /nothing else can be moved/);
  });
});

describe("what is added below a node", () => {
  const added = (words: string, what: "kr" | "initiative" | "check-in"): string[] => {
    const files = open(FILES);
    return newLines(files.service.views.add(nodeSaying(files, words).id, what));
  };

  it("is a key result through a lens that is missing", () => {
    assert.deepEqual(added("Ants are calm", "kr"), [
      "    kr reach: <who does what> from <number> to <number>",
    ]);
  });

  it("is work for a key result", () => {
    const lines = ["  initiative: <what will be done>", "    moves: calm.hill"];
    assert.deepEqual(added("Calm hills", "initiative").filter(Boolean), lines);
  });

  it("is a check-in in the unit of the goal", () => {
    assert.deepEqual(added("Calm hills", "check-in"), ["      2026-02-09: <number>%, confidence <n>/10"]);
  });

  it("is nothing where it can’t stand", () => {
    const files = open(FILES);
    assert.ok("refused" in files.service.views.add(nodeSaying(files, "Win by speed").id, "kr"));
    assert.ok("refused" in files.service.views.add("kr>gone>gone", "check-in"));
  });
});

describe("several that are dropped at once", () => {
  it("are aligned by one edit", () =>
    assert.deepEqual(newLines(alignAll(["Ants sing", "Ants dig deep"], "Ants come to us first")), [
      "    supports: first",
      "    supports: first",
    ]));

  it("give a name to what they need it of, once", () =>
    assert.deepEqual(newLines(alignAll(["Ants sing", "Ants dig deep"], "Ants stay with us")), [
      "  objective ants-stay: Ants stay with us for years",
      "    supports: c.ants-stay",
      "    supports: c.ants-stay",
    ]));

  it("leave out what can’t be done, and say why", () => {
    const answer = alignAll(["Paint the door", "Dig a second door"], "Calm hills");
    assert.deepEqual(newLines(answer), ["    moves: calm.hill"]);
    assert.match("remark" in answer ? (answer.remark ?? "") : "", /names “Calm hills from .*” already/);
  });

  /** All nodes of the tree of alignment. */
  const nodesOf = (files: Opened, parent: string | null = null): ViewNode[] => {
    const [nodes = []] = files.service.views.children("alignment", {}, [parent]);
    return nodes.flatMap((node) => [node, ...nodesOf(files, node.id)]);
  };

  it("are moved once each, wherever the tree shows them", () => {
    const files = open(FILES.replace("    supports: calm\n", "    supports: calm, lone\n"));
    const places = nodesOf(files).filter(({ label }) => label === "Ants dig deep");
    assert.equal(places.length, 2);
    const answer = files.service.views.align(
      places.map(({ id }) => id),
      nodeSaying(files, "Ants come to us first").id,
    );
    assert.ok("files" in answer && answer.files[0]);
    assert.match(applied(files, answer.files[0]), /supports: (?:first, lone|calm, first)\n/);
    assert.match(answer.remark ?? "", /^“Ants dig deep” was chosen in two places/);
  });

  it("never write twice in one place, nor one reference twice, whichever two they are", () => {
    const files = open(FILES.replace("    supports: calm\n", "    supports: calm, lone\n"));
    const nodes = nodesOf(files);
    let made = 0;
    for (const one of nodes)
      for (const other of nodes)
        for (const target of nodes) {
          const answer = files.service.views.align([one.id, other.id], target.id);
          if ("refused" in answer) continue;
          for (const file of answer.files) {
            made++;
            for (const [index, { start }] of file.edits.entries())
              assert.ok(start >= (file.edits[index - 1]?.end ?? 0), JSON.stringify(file.edits));
            for (const [, list = ""] of applied(files, file).matchAll(/(?:supports|moves): (.*)/g))
              assert.equal(new Set(list.split(", ")).size, list.split(", ").length, list);
          }
        }
    assert.ok(made > 0);
  });

  it("are refused where nothing can be done", () =>
    assert.match(
      refused(alignAll(["Ants sing", "Ants dig deep"], "Ants who ask")),
      /not one of its key results/,
    ));
});

describe("what is unlinked", () => {
  it("no longer supports the objective that it stands below", () =>
    assert.equal(pageAfter(unlink("Ants dig deep")).includes("supports: calm"), false));

  it("no longer moves the key result that it stands below, and keeps all else", () => {
    const page = pageAfter(unlink("Dig a second door"));
    assert.ok(page.includes("  initiative dig: Dig a second door\n  initiative paint: Paint the door\n"));
  });

  it("no longer follows a strategy", () =>
    assert.equal(pageAfter(unlink("Ants come to us first")).includes("strategy: bet"), false));

  it("has to be linked", () => {
    assert.match(refused(unlink("Paint the door")), /moves no key result here/);
    assert.match(refused(unlink("Calm hills")), /Objectives and initiatives can be unlinked/);
  });
});
