import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

/** What is selected step by step, on one line each. */
const steps = (page: string): string[] => {
  const { service, files } = open(page);
  const { text = "", cursor = 0 } = files.get("page.okr") ?? {};
  return service
    .selections(address("page.okr"), cursor)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
};

describe("growing the selection", () => {
  it("goes from the word to the quantity, the measure, the sentence, the block, the team and the page", () =>
    assert.deepEqual(
      steps(`
cycle: 2026-Q1
team a: A
  objective yes: Yes
    kr wait: Time from 1 d‸ay to 2 hours
      owner: @ana
  health h: At least 1
`),
      [
        "day",
        "1 day",
        "from 1 day to 2 hours",
        "Time from 1 day to 2 hours",
        "kr wait: Time from 1 day to 2 hours",
        "kr wait: Time from 1 day to 2 hours owner: @ana",
        "objective yes: Yes kr wait: Time from 1 day to 2 hours owner: @ana",
        "team a: A objective yes: Yes kr wait: Time from 1 day to 2 hours owner: @ana health h: At least 1",
        "cycle: 2026-Q1 team a: A objective yes: Yes kr wait: Time from 1 day to 2 hours owner: @ana health h: At least 1",
      ],
    ));

  it("goes from a name to the whole reference, and on to the value", () =>
    assert.deepEqual(steps("initiative do: Do\n  moves: a.y‸es.one, two\n").slice(0, 4), [
      "yes",
      "a.yes.one",
      "a.yes.one, two",
      "moves: a.yes.one, two",
    ]));

  it("is the page where nothing stands", () => {
    assert.deepEqual(steps("team a: A\n\n‸\n\nteam b: B\n"), ["team a: A team b: B"]);
    assert.deepEqual(steps("‸"), [""]);
  });
});
