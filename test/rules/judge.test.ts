/** A page that is new and long is judged bit by bit: the quick rules first, then what reads sentences. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { SILENCES } from "../../server/src/rules/frame/precedence.ts";
import { RULES, RULES_BY_ID } from "../../server/src/rules/registry.ts";
import type { Service } from "../../server/src/service.ts";
import { address, open } from "../kit/workspace.ts";

const LONG = 20;
/** Each supports what nobody has written, and promises to launch something. */
const objective = (n: number): string => `  objective o${n}: Launch the app number ${n}
    supports: nowhere
`;
const PAGE = `cycle: 2026-Q1
phase: launched

team apps: Apps
${Array.from({ length: LONG }, (_, n) => objective(n)).join("")}`;

const URI = address("page.okr");
const BROKEN = "unresolved-reference";
const ACTIVITY = "objective-activity";

const count = (service: Service, rule: string): number =>
  service.findingsSoFar(URI).filter((found) => found.rule === rule).length;

const never = (): boolean => false;

/** May go on so many times. */
const times = (most: number): (() => boolean) => {
  let left = most;
  return () => left-- > 0;
};

/** Judges a page until the quick rules have been asked about all of it. */
const judgeQuickly = (service: Service): void => {
  while (service.judge(URI, times(1)) === "begun");
};

/** What is told, each with the words that it is told of. */
const told = (service: Service): string[] =>
  service.findingsSoFar(URI).map(({ rule, start, end, message }) => `${start} ${end} ${rule} ${message}`);

describe("a page that is long", () => {
  it("is told what is quick first, and what reads sentences later", () => {
    const { service } = open(PAGE);
    assert.equal(service.judge(URI, never), "begun");
    assert.deepEqual(told(service), []);
    judgeQuickly(service);
    assert.deepEqual([count(service, BROKEN), count(service, ACTIVITY)], [LONG, 0]);
    assert.equal(
      service.judge(URI, () => true),
      "done",
    );
    assert.deepEqual([count(service, BROKEN), count(service, ACTIVITY)], [LONG, LONG]);
  });

  it("never takes back what it told, and comes to what is told of it at once", () => {
    const { service } = open(PAGE);
    let before: string[] = [];
    for (let judged = ""; judged !== "done"; ) {
      judged = service.judge(URI, times(3));
      const now = told(service);
      assert.deepEqual(
        before.filter((each) => !now.includes(each)),
        [],
      );
      before = now;
    }
    assert.deepEqual(service.findings(URI), open(PAGE).service.findings(URI));
  });

  it("shows the most important of very many findings, and how many there are besides", () => {
    const many = Array.from({ length: 600 }, (_, n) => objective(n)).join("");
    const { service } = open(`phase: launched\n\nteam apps: Apps\n${many}`);
    const all = service.findings(URI);
    const shown = service.findingsSoFar(URI);
    assert.equal(count(service, BROKEN), 200);
    assert.deepEqual([shown.length, shown.at(-1)?.rule], [201, "more"]);
    assert.equal(shown.at(-1)?.message.startsWith(`There are ${all.length - 200} more findings`), true);
  });

  it("is judged at once where it is edited, whatever else is still to be judged", () => {
    const { service } = open(PAGE);
    judgeQuickly(service);
    const at = PAGE.indexOf("number 7");
    service.editPage(URI, [{ start: at, end: at, text: "and the site " }], 2);
    assert.notEqual(service.judge(URI, never), "done");
    assert.equal(count(service, ACTIVITY), 1);
    service.judge(URI, () => true);
    service.editPage(URI, [{ start: at, end: at + "and the site ".length, text: "" }], 3);
    assert.equal(service.judge(URI, never), "done");
    assert.equal(count(service, ACTIVITY), LONG);
  });

  it("keeps what was told of it while it is judged again, in its place", () => {
    const { service } = open(PAGE);
    const before = service.findings(URI).filter(({ rule }) => rule === ACTIVITY);
    service.editPage(URI, [{ start: 0, end: "cycle: 2026-Q1".length, text: "cycle: 2026" }], 2);
    assert.equal(service.judge(URI, never), "begun");
    const now = service.findingsSoFar(URI).filter(({ rule }) => rule === ACTIVITY);
    assert.deepEqual(
      now.map(({ start, message }) => [start + "-Q1".length, message]),
      before.map(({ start, message }) => [start, message]),
    );
  });

  it("keeps what was told of it when the end of one section makes the next one be read again", () => {
    const { service } = open(PAGE);
    service.findings(URI);
    const name = PAGE.indexOf("tive o0:") + "tive ".length;
    service.editPage(URI, [{ start: name, end: name, text: "Launch and " }], 2);
    assert.equal(service.judge(URI, never), "begun");
    assert.equal(count(service, ACTIVITY), LONG - 1);
  });

  it("says that a suppression is used for nothing only when that is sure", () => {
    const { service } = open(`# okr-ignore-file objective-activity: we launch
# okr-ignore-file objective-metric: we count
${PAGE}`);
    judgeQuickly(service);
    assert.equal(count(service, "unused-suppression"), 0);
    service.judge(URI, () => true);
    assert.equal(count(service, "unused-suppression"), 1);
    assert.equal(count(service, ACTIVITY), 0);
  });

  it("offers the fixes of what stands at the cursor, and explains it, before the rest is judged", () => {
    const { service } = open(PAGE);
    const at = PAGE.indexOf("Launch the app number 7");
    assert.ok(
      service.fixes(URI, { start: at, end: at }).some(({ findings }) => findings[0]?.rule === ACTIVITY),
    );
    assert.match(service.hover(URI, at)?.markdown ?? "", /what will be done or built/);
    assert.equal(service.judge(URI, never), "begun");
  });
});

describe("quick rules", () => {
  const quick = RULES.filter((rule) => rule.quick).map(({ id }) => id);

  it("read no sentence", () => {
    const reads = /\bstatement\(|readStatement|\/english\/|shared\/(judged|likeness|pay)\.ts/;
    for (const id of quick) assert.doesNotMatch(readFileSync(`server/src/rules/${id}.ts`, "utf8"), reads, id);
  });

  it("are silenced by none that isn’t quick: what was told would be taken back", () => {
    for (const [id, silenced] of Object.entries(SILENCES))
      if (!RULES_BY_ID.get(id)?.quick)
        assert.deepEqual(
          silenced.filter((each) => quick.includes(each)),
          [],
          id,
        );
  });
});
