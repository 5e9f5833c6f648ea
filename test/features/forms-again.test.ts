/** Answers about what was said already, and about pages that changed while somebody answered. */
import assert from "node:assert/strict";
import type { FormAnswers, FormName, FormSubject } from "../../server/src/service.ts";
import { dedent } from "../kit/fixture.ts";
import { answered, filled, on, questionsOf } from "../kit/forms.ts";
import { applied, type Opened, open } from "../kit/workspace.ts";

const TODAY = "2026-02-09";
const KR = "objective: Ants are calm\n  kr reach: Calm hills from 10% to 50%\n";
const saying = (entry: string) => open(`${KR}    ${TODAY}: ${entry}\n`);
const PREFIX = `=== page.okr\n${KR}    ${TODAY}: `;

/** The entry of today after a second check-in: value, confidence and note; undefined keeps what is shown. */
const again = (entry: string, ...given: readonly (string | undefined)[]): string => {
  const page = filled(saying(entry), "check-in", on("page.okr"), ...given);
  return page.startsWith(PREFIX) ? page.slice(PREFIX.length).trimEnd() : page;
};

const KEEP = undefined;

describe("a second check-in on a day", () => {
  const CASES: readonly (readonly [string, readonly (string | undefined)[], string])[] = [
    ["31%, at risk, vendor is late", ["35", "", KEEP], "35%, at risk, vendor is late"],
    ["31%, at risk, vendor is late", [KEEP, "6", KEEP], "31%, at risk, confidence 6/10, vendor is late"],
    ["31%, at risk, vendor is late", [KEEP, "", "vendor is here"], "31%, at risk, vendor is here"],
    ["31% of the applicants", ["35", "", KEEP], "35% of the applicants"],
    ["31% of the applicants", [KEEP, "6", KEEP], "31% of the applicants, confidence 6/10"],
    ["about 31%, rain", ["35", "", KEEP], "about 35%, rain"],
    ["31%, rain, confidence 5/10", [KEEP, "6", "snow"], "31%, snow, confidence 6/10"],
    ["31%; confidence 50% – rain", ["32", KEEP, KEEP], "32%; confidence 50% – rain"],
    ["31%, confidence 5/10, rain", [KEEP, KEEP, ""], "31%, confidence 5/10"],
    ["31%, confidence 5/10, rain", [KEEP, "", KEEP], "31%, rain"],
    ["31% (confidence 5/10), rain", [KEEP, "6", KEEP], "31% (confidence 6/10), rain"],
    ["31% (confidence 5/10), rain", [KEEP, "", KEEP], "31%, rain"],
    ["31%, rain (confidence 5/10)", [KEEP, "6", "snow"], "31%, snow (confidence 6/10)"],
    ["31%, rain. Confidence 5/10", [KEEP, "6", "snow"], "31%, snow. confidence 6/10"],
    ["rain", ["35", "", KEEP], "35%, rain"],
  ];
  for (const [before, given, after] of CASES)
    it(`makes “${after}” of “${before}”`, () => assert.equal(again(before, ...given), after));

  it("writes nothing where nothing is new, not even in other words", () => {
    for (const entry of ["31%, at risk, vendor is late", "31% of the applicants", "31%, confidence 50%"])
      assert.equal(again(entry, KEEP, KEEP, KEEP), "Nothing was said, so nothing was written.");
  });

  it("keeps the lines of what goes on below", () => {
    const opened = open(`${KR}    ${TODAY}: 31%, the vendor\n      is late\n`);
    const page = filled(opened, "check-in", on("page.okr"), "35", "", KEEP);
    assert.equal(page, `${PREFIX}35%, the vendor\n      is late\n`);
  });

  it("fills in a day that was begun", () => {
    assert.equal(
      filled(open(`${KR}    ${TODAY}:\n`), "check-in", on("page.okr"), "35", "", ""),
      `${PREFIX}35%\n`,
    );
  });
});

describe("a grade on a day that has its check-in", () => {
  it("writes the last value into that", () => {
    const page = filled(saying("31%, rain"), "grade", on("page.okr"), "35", "0.6", "");
    assert.equal(page, `${PREFIX}35%, rain\n    grade: 0.6\n`);
  });
});

const TWO = dedent(`
  cycle: 2026-Q1
  phase: launched
  team a: Ants
    objective: Ants are calm
      kr reach: Calm hills from 10% to 20%
    objective: Ants are dry
      kr reach: Dry hills from 10% to 20%

  team b: Bees
    objective: Bees sing
      kr reach: Loud hives from 10% to 20%
`);

/** What a client holds on to while somebody answers: the page, and what the form turned out to be about. */
const begun = ({ service }: Opened, name: FormName, words: string): FormSubject => {
  const form = service.forms.form(name, { ...on("a.okr"), offset: TWO.indexOf(words) });
  if (!("questions" in form)) throw new Error("There is no form.");
  return { ...on("a.okr"), ...form.subject };
};

const finished = (page: string, name: FormName, subject: FormSubject, answers: FormAnswers): string => {
  const opened = open(`=== a.okr\n${page}`);
  const edit = opened.service.forms.edit(name, subject, answers);
  return "refused" in edit ? edit.refused : edit.files.map((file) => applied(opened, file)).join("");
};

describe("a page that is edited while somebody answers", () => {
  const opened = open(`=== a.okr\n${TWO}`);
  const NEW = "  objective: Ants are fed\n    kr reach: Full hills from 10% to 20%\n";
  const edited = TWO.replace("team a: Ants\n", `team a: Ants\n${NEW}`);

  it("has the key results checked in that were asked about", () => {
    const subject = begun(opened, "check-in", "Calm hills");
    const answers = answered(questionsOf(opened, "check-in", subject), ["11%", "", "", "12%", "", ""]);
    assert.equal(
      finished(edited, "check-in", subject, answers),
      edited
        .replace(/(Calm .*\n)/, `$1      ${TODAY}: 11%\n`)
        .replace(/(Dry .*\n)/, `$1      ${TODAY}: 12%\n`),
    );
  });

  it("writes nothing about a key result that says something else now", () => {
    const subject = begun(opened, "check-in", "Calm hills");
    const answers = answered(questionsOf(opened, "check-in", subject), ["11%", "", "", "", ""]);
    assert.match(
      finished(edited.replace("Calm hills", "Still hills"), "check-in", subject, answers),
      /^Something that you were asked about was changed/,
    );
  });

  it("has the objective moved that was meant", () => {
    const subject = begun(opened, "move", "Ants are calm");
    const [to] = questionsOf(opened, "move", subject);
    assert.equal(to?.about, "Ants are calm");
    const page = finished(edited, "move", subject, { to: to?.choices?.[0]?.id ?? "" });
    assert.match(page, /team b: Bees\n[\s\S]*objective: Ants are calm\n/);
    assert.match(page, /^ {2}objective: Ants are fed\n[\s\S]*team b/m);
  });

  it("has nothing moved where what was meant is gone", () => {
    const subject = begun(opened, "move", "Ants are calm");
    const gone = TWO.replace("Ants are calm", "Ants are asleep");
    assert.match(finished(gone, "move", subject, { to: "x" }), /^Something that you were asked about/);
  });

  it("has the objectives carried that were chosen", () => {
    const [carry] = questionsOf(opened, "next-cycle", on("a.okr"));
    const dry = carry?.choices?.find(({ label }) => label === "Ants are dry")?.id ?? "";
    const pages = finished(edited, "next-cycle", on("a.okr"), { carry: [dry] });
    assert.match(pages, /continues: 2026-Q1\/a\.ants-dry|continues: 2026-Q1\/.*dry/);
    assert.doesNotMatch(pages, /continues: .*(?:calm|fed)/);
    assert.match(
      finished(TWO.replace("Ants are dry", "Ants are wet"), "next-cycle", on("a.okr"), { carry: [dry] }),
      /^Something that you were asked about/,
    );
  });

  it("has the strategy linked to the objective that was meant", () => {
    const subject = begun(opened, "strategy", "Ants are dry");
    const page = finished(edited, "strategy", subject, { bet: "Serve small hills" });
    assert.match(page, /objective: Ants are dry\n {4}strategy: /);
  });

  it("keeps apart what was answered about one objective and another", () => {
    for (const name of ["move", "strategy"] as const)
      assert.notDeepEqual(begun(opened, name, "Ants are calm"), begun(opened, name, "Ants are dry"));
    assert.equal(begun(opened, "week", "Bees sing").team, "b");
    assert.equal(begun(opened, "objective", "Bees sing").team, "b");
  });
});

describe("a form on a page that was edited before", () => {
  it("knows each of its key results and objectives as before", () => {
    const page = `${KR}  kr impact: Ants who rest from 1 to 2\n`;
    const opened = open(page);
    const ids = (): readonly string[] => questionsOf(opened, "check-in", on("page.okr")).map(({ id }) => id);
    const before = ids();
    const end = page.length;
    const { service } = opened;
    const [uri = ""] = service.pages();
    service.editPage(uri, [{ start: end, end, text: "    owner: @ana\n" }], 2);
    assert.deepEqual(ids(), before);
    assert.equal(new Set(before).size, 6);
    const subject = { ...on("page.okr"), offset: page.indexOf("Ants are calm") };
    const form = service.forms.form("strategy", subject);
    assert.ok("questions" in form && form.subject);
    const edit = service.forms.edit(
      "strategy",
      { ...subject, ...form.subject },
      { bet: "Small hills", company: "Ant & Sons" },
    );
    assert.ok("files" in edit, JSON.stringify(edit));
  });
});
