import assert from "node:assert/strict";
import { METRIC_TEMPLATES } from "../../server/src/features/data/metrics.ts";
import { BLOCK_TEMPLATES, SENTENCE_TEMPLATES } from "../../server/src/features/data/templates.ts";
import { address, open } from "../kit/workspace.ts";

/** What a person might write into the blanks. */
const filled = (text: string): string => {
  let number = 20;
  const next = () => {
    number += 17;
    return number;
  };
  return text.replace(/<([^<>]*)>/g, (_all, blank: string) => {
    if (/^(?:number|days|months)$/.test(blank)) return String(next());
    return blank === "amount" ? `€${next()}k` : blank.replace(/^@who$/, "@ana");
  });
};

const rulesIn = (page: string): string[] => {
  const { service } = open(page, { today: "2026-02-09" });
  return service.findings(address("page.okr")).map(({ rule, message }) => `${rule}: ${message}`);
};

const keyResult = ({ lens, text }: { lens: string; text: string }): string =>
  `cycle: 2026-Q1\nphase: launched\nteam a: A\n  objective: Owners sleep well\n    kr ${lens}: ${filled(text)}\n`;

/** What is said of a statement alone. */
const OF_STATEMENTS =
  /^(?:syntax|placeholder-left|measure-form|two-measures|unit-mismatch|objective-long|kr-(?!unworked|no-))/;

describe("the library of measures", () => {
  for (const metric of METRIC_TEMPLATES)
    it(`has a good key result in “${metric.text}”`, () => {
      const found = rulesIn(keyResult(metric));
      assert.deepEqual(
        found.filter((each) => OF_STATEMENTS.test(each)),
        [],
      );
    });

  it("has several for every lens and every kind of business", () => {
    for (const lens of ["reach", "impact", "business"]) {
      const all = METRIC_TEMPLATES.filter((metric) => metric.lens === lens);
      assert.ok(all.filter(({ models }) => !models).length >= 5, lens);
      for (const model of [
        "subscription",
        "transactions",
        "marketplace",
        "advertising",
        "licence",
        "services",
        "hardware",
      ] as const)
        assert.ok(
          all.some(({ models }) => models?.includes(model)),
          `${lens} ${model}`,
        );
    }
  });

  it("says nothing twice", () => {
    const texts = METRIC_TEMPLATES.map(({ text }) => text);
    assert.deepEqual(texts, [...new Set(texts)]);
  });
});

describe("sentences to begin with", () => {
  for (const { block, text } of SENTENCE_TEMPLATES)
    it(`make a good ${block} of “${text}”`, () => {
      const page = `cycle: 2026-Q1\nphase: launched\nteam a: A\n  ${block} x: ${filled(text)}\n`;
      const wording = rulesIn(page).filter(
        (each) => !/^(?:objective-(?:no|un)|strategy-no|initiative-un)/.test(each),
      );
      assert.deepEqual(wording, []);
    });
});

describe("blocks to begin with", () => {
  const inPage: Readonly<Record<string, string>> = {
    page: "",
    team: "",
    squad: "company c: C\n",
    strategy: "company c: C\n",
  };
  for (const { block, label, lines } of BLOCK_TEMPLATES)
    it(`are read and formatted: ${label}`, () => {
      const around = inPage[block] ?? "team a: A\n";
      const indent = around && "  ";
      const written = lines.map((line) => (line ? indent + line : "")).join("\n");
      const page = `${around}${written}\n`.replace("{cycle}", "2026-Q1").replace("{monday}", "2026-02-09");
      const { service } = open(page);
      const errors = service
        .findings(address("page.okr"))
        .filter(
          ({ severity, rule }) =>
            severity === "error" && !/^(?:invalid-value|unresolved-reference)$/.test(rule),
        );
      assert.deepEqual(errors, []);
      assert.deepEqual(service.format(address("page.okr")), []);
    });
});
