/** Outputs of many kinds and what they are rewritten as: read aloud, would a coach send them on? */
import assert from "node:assert/strict";
import { FAMILIES } from "../../server/src/english/family.ts";
import { judgeKeyResult, rewrite, workName } from "../../server/src/english/index.ts";
import { REWRITTEN } from "./rewritten.ts";
import { REWRITTEN_ODD } from "./rewritten-odd.ts";
import { REWRITTEN_IN_OFFICES } from "./rewritten-offices.ts";
import { REWRITTEN_IN_OPERATIONS } from "./rewritten-operations.ts";
import { REWRITTEN_IN_PRODUCTS } from "./rewritten-products.ts";
import { REWRITTEN_IN_PUBLIC } from "./rewritten-public.ts";
import { REWRITTEN_IN_TEAMS } from "./rewritten-teams.ts";
import { REWRITTEN_IN_TRADES } from "./rewritten-trades.ts";
import { REWRITTEN_AT_WORK } from "./rewritten-work.ts";

const rows = (
  REWRITTEN.trim() +
  REWRITTEN_IN_TRADES.trimEnd() +
  REWRITTEN_IN_PUBLIC.trimEnd() +
  REWRITTEN_ODD.trimEnd() +
  REWRITTEN_AT_WORK.trimEnd() +
  REWRITTEN_IN_TEAMS.trimEnd() +
  REWRITTEN_IN_OFFICES.trimEnd() +
  REWRITTEN_IN_OPERATIONS.trimEnd() +
  REWRITTEN_IN_PRODUCTS.trimEnd()
)
  .split(/\n(?=\S)/)
  .map((row) => row.split("\n") as [string, ...string[]]);

const read = (text: string): string[] =>
  rewrite(text).map(({ lens, statement }) => `  ${lens}: ${statement}`);

/** A blank at the start of a measure, and then one at its end. */
const filled = (statement: string): string =>
  statement.replace(/from <\w+>/, "from 30").replace(/ to <\w+>/, " to 60");

describe("An output", () => {
  for (const [text, ...rewritten] of rows)
    it(`“${text}” is rewritten as reach, customer impact and business impact`, () =>
      assert.deepEqual(read(text), rewritten));

  it("is never rewritten as another output, neither with blanks nor with numbers", () => {
    for (const [text] of rows)
      for (const { statement } of rewrite(text))
        for (const each of [statement, filled(statement)])
          assert.equal(judgeKeyResult(each).kind, "outcome", each);
  });

  it("gets a measure that goes from somewhere to somewhere, with blanks for numbers that nobody said", () => {
    for (const [text] of rows)
      for (const { statement } of rewrite(text))
        assert.match(
          statement,
          / from <\w+>%?(?: \w+)? to (?:<\w+>|\d[\d,]*)%?(?: (?:hours|days|minutes)(?: a (?:week|month))?)?$/,
        );
  });

  it("keeps a number of people, and no other", () => {
    const reach = (text: string) => rewrite(text)[0]?.statement.replace(/^.* from /, "");
    assert.equal(reach("Train 40 sales reps on the playbook"), "<number> to 40");
    assert.equal(reach("Migrate 80% of customers to the new plan"), "<number>% to 80%");
    assert.equal(reach("Launch the app and get 1,000 users"), "<number> to 1,000");
    assert.equal(reach("Roll out the new till to twelve stores"), "<number> to 12");
    assert.equal(reach("Hire 5 engineers"), "<number> to <number>");
    assert.equal(reach("Interview 10-15 customers"), "<number> to <number>");
    assert.equal(reach("Publish 12 blog posts by May 3"), "<number> to <number>");
    assert.equal(reach("Expand to 3 new markets"), "<number> to <number>");
  });

  it("leaves blanks for everything where no thing is named", () => {
    const blanks = [
      "  reach: <Customers> who <do something new> each month from <number> to <number>",
      "  impact: <Customers> who <get what they came for> from <number>% to <number>%",
      "  business: <Customers> who <do something new> and are still with us three months later from <number>% to <number>%",
    ];
    for (const text of ["Do it", "Post 5 times a day", "…", ""]) assert.deepEqual(read(text), blanks);
  });

  it("stays short, however much is listed", () => {
    const long = `Launch the app ${"and the site ".repeat(60)}`;
    for (const { statement } of rewrite(long)) assert.ok(statement.length < 160, statement);
  });
});

describe("Work", () => {
  it("is called by the thing that comes of it", () => {
    const names: Record<string, string | undefined> = {
      "Launch the new onboarding flow for shop owners by July 31": "New onboarding flow for shop owners",
      "Publish 12 blog posts about saving this quarter": "12 blog posts about saving",
      "The Salesforce integration is live": "Salesforce integration",
      "Roll out the loyalty card in Poland": "Loyalty card in Poland",
      "Train 40 sales reps on the playbook": undefined,
      "Migrate billing to the new platform": undefined,
      "Users can pay by card": undefined,
      "Launch in Spain": undefined,
    };
    for (const [text, name] of Object.entries(names)) assert.equal(workName(text), name, text);
  });
});

describe("The rows of rewrites", () => {
  it("name no verb that they exclude", () => {
    const dead = FAMILIES.flatMap(({ verbs, not }) =>
      (verbs?.source.match(/[a-z]+(?: [a-z]+)*/g) ?? []).filter(
        (verb) => verbs?.test(verb) && not?.test(verb),
      ),
    );
    assert.deepEqual(dead, []);
  });
});
