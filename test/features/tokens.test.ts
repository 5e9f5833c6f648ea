import assert from "node:assert/strict";
import { randomPage } from "../kit/pages.ts";
import { address, open } from "../kit/workspace.ts";

/** Each token with its kind; declarations are marked with `!`. */
const tokens = (page: string): string[] => {
  const { service } = open(page);
  const uri = service.pages()[0] ?? "";
  const text = service.lines(uri)?.text() ?? "";
  return service
    .tokens(uri)
    .map(({ start, end, kind, modifier }) => `${kind}${modifier ? "!" : ""} ${text.slice(start, end)}`);
};

describe("tokens", () => {
  it("say what each word of the language is, and each name, number and person", () =>
    assert.deepEqual(
      tokens(`
# A page
cycle: 2026-Q1
team a: A team
  mode: growth, mostly
  objective yes: Yes
    kr reach one: Calls from 12 to 60 a day
      owner: @ana
      2026-01-19: 14
`),
      [
        "comment # A page",
        "property cycle",
        "number 2026-Q1",
        "keyword team",
        "namespace! a",
        "property mode",
        "enumMember growth",
        "keyword objective",
        "class! yes",
        "keyword kr",
        "enumMember reach",
        "variable! one",
        "number 12",
        "number 60",
        "property owner",
        "decorator @ana",
        "number 2026-01-19",
      ],
    ));

  it("colour a number in words only where something is measured by it", () => {
    const numbers = (sentence: string) =>
      tokens(`objective o: O\n  kr: ${sentence}\n`).flatMap((each) => each.match(/^number (.*)/)?.[1] ?? []);
    assert.deepEqual(numbers("Owners who order in one go, in three steps, from 12% to 60%"), ["12%", "60%"]);
    assert.deepEqual(numbers("Steps of an order from eleven to three"), ["eleven", "three"]);
  });

  it("colour a reference by what it leads to, each name by itself, and what leads nowhere not at all", () =>
    assert.deepEqual(
      tokens(`
team a: A
  objective yes: Yes
  objective go: Go
    supports: a.yes, nothing
`).slice(-4),
      ["class! go", "property supports", "namespace a", "class yes"],
    ));

  it("are in order, on one line each, and none lies over another", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { service } = open("");
      service.setFile(address("page.okr"), randomPage(seed));
      const text = service.lines(address("page.okr"))?.text() ?? "";
      let end = 0;
      for (const token of service.tokens(address("page.okr"))) {
        assert.ok(end <= token.start && token.start < token.end, `seed ${seed}`);
        assert.doesNotMatch(text.slice(token.start, token.end), /[\r\n]/, `seed ${seed}`);
        end = token.end;
      }
    }
  });
});
