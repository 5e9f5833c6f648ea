/** What is asked while somebody types is answered on any page, valid or broken, and stays within it. */
import assert from "node:assert/strict";
import type { Range } from "../../server/src/service.ts";
import { randomPage } from "../kit/pages.ts";
import { randomFrom } from "../kit/random.ts";
import { address, open } from "../kit/workspace.ts";

const PAGE = address("page.okr");

describe("on any page", () => {
  it("hierarchies, linked places, suggestions and what is typed stay within the page and keep its words", () => {
    const random = randomFrom(11);
    const { service } = open("");
    let answers = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const text = randomPage(seed);
      service.openPage(PAGE, text, seed);
      const inside = (ranges: readonly Range[]) => {
        answers += ranges.length;
        for (const { start, end } of ranges)
          assert.ok(0 <= start && start <= end && end <= text.length, `${seed}`);
      };
      for (let turn = 0; turn < 12; turn++) {
        const at = random.below(text.length + 1);
        const linked = service.linked(PAGE, at);
        inside(linked);
        assert.ok(new Set(linked.map(({ start, end }) => text.slice(start, end))).size <= 1, `${seed}`);
        for (const character of ["\n", ":"]) {
          const edits = service.typed(PAGE, at, character);
          inside(edits);
          for (const { start, end } of edits)
            assert.doesNotMatch(text.slice(start, end), /\p{L}/u, `${seed}`);
        }
        inside([service.suggest(PAGE, at) ?? []].flat());
        const aligned = service.aligned(PAGE, at);
        if (aligned)
          inside([aligned, ...service.supported(aligned.handle), ...service.supporters(aligned.handle)]);
        const work = service.work(PAGE, at);
        const calls = work ? [...service.movedBy(work.handle), ...service.movers(work.handle)] : [];
        inside(calls.flatMap(({ item, ranges }) => [item, item.selection, ...ranges]));
      }
    }
    assert.ok(answers > 500, String(answers));
  });
});
