import assert from "node:assert/strict";
import {
  audienceIn,
  contentStems,
  deadline,
  judgeKeyResult,
  LONGEST,
  lensOf,
  type Span,
  sentences,
  shippedThing,
  vanityIn,
} from "../../server/src/english/index.ts";
import { lookUp } from "../../server/src/english/lexicon.ts";
import { tokenize } from "../../server/src/english/tokens.ts";

const cut = (text: string, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

describe("Words", () => {
  it("are cut with their places, and numbers stay whole", () => {
    const text = "Cut p95 latency from 1,200ms to €1.5M by 2026-03-31 (X%).";
    const pieces = tokenize(text).map(({ start, end, piece }) => `${piece[0]}:${text.slice(start, end)}`);
    assert.equal(
      pieces.join(" "),
      "w:Cut w:p95 w:latency w:from n:1,200ms w:to n:€1.5M w:by d:2026-03-31 m:( n:X m:% m:) m:.",
    );
  });

  it("mean the same with a sign of two keys as with the printed one", () => {
    const text = "Calls >= 40 and <=90";
    assert.deepEqual(
      tokenize(text).map((token) => [token.text, cut(text, token)]),
      [
        ["Calls", "Calls"],
        ["≥", ">="],
        ["40", "40"],
        ["and", "and"],
        ["≤", "<="],
        ["90", "90"],
      ],
    );
  });

  it("are known in every form", () => {
    const bases: Record<string, string> = {
      launched: "launch",
      planning: "plan",
      rewrote: "rewrite",
      studies: "study",
      criteria: "criterion",
      optimised: "optimize",
      "case-studies": "case-study",
      people: "person",
    };
    for (const [form, base] of Object.entries(bases))
      assert.equal(lookUp(form).lemma.replace("-", ""), base.replace("-", ""));
  });

  it("that nobody listed are guessed by their ending or their last part", () => {
    assert.ok(lookUp("gamify").tags.has("verb"));
    assert.ok(lookUp("co-design").tags.has("making"));
    assert.ok(lookUp("driver-dashboard").tags.has("feature"));
    assert.equal(lookUp("zzyzx").tags.size, 0);
  });
});

describe("Sentences", () => {
  it("end at a full stop before a space, not inside a number or an address", () => {
    const text = "Version 2.0 of example.com is out. Users love it! \n And then?";
    assert.deepEqual(
      sentences(text).map((span) => cut(text, span)),
      ["Version 2.0 of example.com is out.", "Users love it!", "And then?"],
    );
  });
});

describe("What is shipped", () => {
  const table: [text: string, thing: string, kind: string, forWhom?: string | undefined, byWhen?: string][] =
    [
      [
        "Launch the new mobile app for small shops by the end of March",
        "new mobile app",
        "feature",
        "small shops",
        "by the end of March",
      ],
      ["Users can export their data as CSV by Q3", "export their data as CSV", "feature", "Users", "by Q3"],
      ["Hire five backend engineers", "backend engineers", "hire"],
      ["Interview 20 customers about invoicing", "customers", "research"],
      ["Migrate all services to Kubernetes in Q2", "services", "platform", undefined, "in Q2"],
      ["The API is finalised and released", "API", "integration"],
      ["Publish 12 blog posts this quarter", "blog posts", "content", undefined, "this quarter"],
      [
        "SOC 2 audit completed before 2026-03-31",
        "SOC 2 audit",
        "compliance",
        undefined,
        "before 2026-03-31",
      ],
      ["Host a user conference", "user conference", "event"],
      ["Define the refund policy", "refund policy", "compliance"],
      ["Redesign the checkout flow", "checkout flow", "flow"],
    ];
  for (const [text, thing, kind, forWhom, byWhen] of table)
    it(`in “${text}”`, () => {
      const found = shippedThing(text);
      assert.deepEqual(
        [cut(text, found?.thing), found?.kind, cut(text, found?.forWhom), cut(text, found?.byWhen)],
        [thing, kind, forWhom, byWhen],
      );
    });

  it("is nothing where nothing is named", () => assert.equal(shippedThing("…"), undefined));
});

describe("A deadline", () => {
  it("is found as it is written", () => {
    const table: Record<string, string | undefined> = {
      "Ship it by 2026-03-31": "by 2026-03-31",
      "Ship it by the end of Q2": "by the end of Q2",
      "Ship it on 15 March": "on 15 March",
      "Payment flow in place ASAP": "ASAP",
      "Grow by 20%": undefined,
      "Ship it in Spain": undefined,
    };
    for (const [text, expected] of Object.entries(table)) assert.equal(cut(text, deadline(text)), expected);
  });
});

describe("Statements compared", () => {
  const same = (one: string, other: string) =>
    assert.deepEqual([...contentStems(one)].sort(), [...contentStems(other)].sort());
  it("are the same without their numbers, units, directions and small words", () => {
    same("Increase weekly retention from 60% to 75%", "Weekly retention to 80 %");
  });
  it("differ by what they are about", () => {
    assert.notDeepEqual(contentStems("Reduce churn to 2%"), contentStems("Reduce costs to 2%"));
  });
});

describe("People and vanity", () => {
  it("are found where they stand", () => {
    const text = "Small shops get paid the day their customers buy";
    assert.deepEqual(
      audienceIn(text).map((span) => cut(text, span)),
      ["customers"],
    );
    assert.deepEqual(audienceIn("Improve the build"), []);
  });

  it("a count that grows by itself is vanity when it is what is measured", () => {
    const table: Record<string, string | undefined> = {
      "Grow followers to 10,000": "followers",
      "5,000 downloads of the white paper": "downloads",
      "Conversion of sign-ups to paid from 5% to 9%": undefined,
      "Increase retention to 60%": undefined,
    };
    for (const [text, expected] of Object.entries(table)) assert.equal(cut(text, vanityIn(text)), expected);
  });

  it("the lens is guessed from what is measured, or left open", () => {
    assert.equal(lensOf("Companies applying each month from 4,200 to 7,000"), "reach");
    assert.equal(lensOf("Median time to a decision from 1 day to 1 hour"), "impact");
    assert.equal(lensOf("ARR of $2M"), "business");
    assert.equal(lensOf("Launch the app"), undefined);
  });
});

describe("Very long text", () => {
  it("is judged by its beginning", () => {
    const start = "Launch the new mobile app ";
    for (const filler of ["a ", "1,", "-", "((", "x.y.", "don't ", "from 1 to ", "<"]) {
      const long = start + filler.repeat(1_000_000 / filler.length);
      assert.deepEqual(judgeKeyResult(long), judgeKeyResult(long.slice(0, LONGEST)));
      assert.ok(sentences(long).length > 0);
    }
  });
});
