/** What stands near a key is found from both sides, and whoever asked there is told of it. */
import assert from "node:assert/strict";
import { EVERYTHING, Facts, NOTHING, type Watcher } from "../../server/src/model/facts.ts";

interface Said {
  readonly says: string;
}

const watcherOf = (): Watcher => ({ cells: [], stale: NOTHING, onStale: () => undefined });

describe("facts that are near each other", () => {
  it("finds what has one word more, and what has one less", () => {
    const facts = new Facts<Said>();
    facts.add(1, { says: "fewer" });
    facts.add(2, { says: "more" }, [1, 3]);
    assert.deepEqual(facts.around(1, []), [{ says: "fewer" }, { says: "more" }]);
    assert.deepEqual(facts.around(2, [1, 3]), [{ says: "more" }, { says: "fewer" }]);
  });

  it("keeps what is near to either of two that got one key by chance", () => {
    const facts = new Facts<Said>();
    facts.add(7, { says: "one" }, [1]);
    facts.add(7, { says: "other" }, [2]);
    assert.deepEqual(facts.around(1, []), [{ says: "one" }, { says: "other" }]);
    assert.deepEqual(facts.around(2, []), [{ says: "one" }, { says: "other" }]);
  });

  it("tells those who asked of what comes near, and not those who asked elsewhere", () => {
    const facts = new Facts<Said>();
    const [near, far] = [watcherOf(), watcherOf()];
    facts.look(1, near, 1, []);
    facts.look(9, far, 1, []);
    facts.add(2, { says: "more" }, [1]);
    assert.deepEqual([near.stale, far.stale], [1, NOTHING]);
  });
});

describe("facts that several look at", () => {
  it("hold nobody who doesn't look any more", () => {
    const facts = new Facts<Said>();
    const [one, other] = [watcherOf(), watcherOf()];
    for (const watcher of [one, other]) facts.look(1, watcher);
    facts.release(other);
    assert.equal(facts.look(1)?.watcher, one);
    facts.add(1, { says: "news" });
    assert.deepEqual([one.stale, other.stale], [EVERYTHING, NOTHING]);
  });
});
