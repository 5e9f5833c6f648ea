/** One server at a time, and nobody who asks is left waiting for ever. */
import assert from "node:assert/strict";
import { createLifecycle, type Startable } from "../../client/src/lifecycle.ts";

/** As the protocol's connection says that it went away with a question on its way. */
const gone = () => Object.assign(new Error("Pending response rejected"), { code: -32097 });

/** A lifecycle of servers that are only told about. */
const play = (asked: { load?: () => unknown; start?: () => Promise<void>; answer?: () => unknown } = {}) => {
  const told: string[] = [];
  let made = 0;
  const make = async (): Promise<Startable> => {
    await asked.load?.();
    const number = ++made;
    return {
      start: async () => {
        told.push(`${number} starts`);
        await asked.start?.();
        told.push(`${number} runs`);
      },
      dispose: async () => void told.push(`${number} ends`),
      sendRequest: async <R>(method: string) => {
        told.push(`${number} is asked ${method}`);
        return (asked.answer ? asked.answer() : `${method} by ${number}`) as R;
      },
    };
  };
  const failures: unknown[] = [];
  return { told, failures, life: createLifecycle(make, (error) => void failures.push(error), 0) };
};

describe("the server", () => {
  it("is started once, however often it is asked for", async () => {
    const { told, life } = play();
    await Promise.all([life.start(), life.start()]);
    assert.deepEqual(told, ["1 starts", "1 runs"]);
  });

  it("that is stopped while it starts, is stopped once it runs", async () => {
    const { told, life } = play();
    await Promise.all([life.start(), life.stop()]);
    assert.deepEqual(told, ["1 starts", "1 runs", "1 ends"]);
    assert.equal(await life.ask("week"), undefined);
  });

  it("never runs beside another one, however often it is restarted at once", async () => {
    const { told, life } = play();
    await Promise.all([life.start(), life.restart(), life.restart()]);
    assert.deepEqual(
      told.filter((each) => !each.endsWith("runs")),
      ["1 starts", "1 ends", "2 starts", "2 ends", "3 starts"],
    );
  });

  it("that can’t be stopped keeps no other one from being started", async () => {
    const { told, failures, life } = play();
    await life.start();
    const broken = createLifecycle(
      async () => ({
        start: async () => void told.push("starts"),
        dispose: () => Promise.reject(new Error("It hangs.")),
        sendRequest: async () => undefined as never,
      }),
      (error) => void failures.push(error),
    );
    await broken.start();
    await broken.restart();
    assert.deepEqual(told.slice(-2), ["starts", "starts"]);
    assert.match(String(failures[0]), /It hangs/);
  });

  it("that can’t even be loaded leaves nobody waiting, and is tried again", async () => {
    let isBroken = true;
    const load = () => {
      if (isBroken) throw new Error("A file is missing.");
    };
    const { failures, life } = play({ load });
    void life.start();
    assert.equal(await life.ask("week"), undefined);
    assert.match(String(failures[0]), /A file is missing/);
    isBroken = false;
    void life.restart();
    assert.equal(await life.ask("week"), "week by 1");
  });
});

/** The first start takes until it is told to end; every other one is done at once. */
const slowFirst = () => {
  let run = (): void => {};
  const slow = new Promise<void>((resolve) => {
    run = resolve;
  });
  let starts = 0;
  return { run: () => run(), start: () => (++starts === 1 ? slow : Promise.resolve()) };
};

describe("a start that never ends", () => {
  it("is given up by whoever restarts", async () => {
    const { told, life } = play({ start: slowFirst().start });
    void life.start();
    await life.restart();
    assert.deepEqual(told, ["1 starts", "1 ends", "2 starts", "2 runs"]);
    assert.equal(await life.ask("week"), "week by 2");
  });

  it("is given up by whoever stops, and by each of several who restart", async () => {
    const { told, life } = play({ start: () => new Promise(() => {}) });
    void life.start();
    void life.restart();
    void life.restart();
    await life.stop();
    assert.deepEqual(told, ["1 starts", "1 ends", "2 starts", "2 ends", "3 starts", "3 ends"]);
  });

  it("leaves no second server running, should it end after all", async () => {
    const { run, start } = slowFirst();
    const { told, life } = play({ start });
    void life.start();
    await life.restart();
    told.length = 0;
    run();
    await life.ask("week");
    assert.deepEqual(told, ["1 runs", "1 ends", "2 is asked week"]);
  });

  it("starts nothing when it was given up before there was anything to start", async () => {
    const { run, start } = slowFirst();
    const { told, life } = play({ load: start });
    void life.start();
    await life.restart();
    run();
    await life.ask("week");
    assert.deepEqual(told, ["1 starts", "1 runs", "1 is asked week"]);
  });
});

describe("a question", () => {
  it("waits for the server that is being started", async () => {
    let run = (): void => {};
    const started = new Promise<void>((resolve) => {
      run = resolve;
    });
    const { told, life } = play({ start: () => started });
    void life.start();
    const answer = life.ask("week");
    await Promise.resolve();
    run();
    assert.equal(await answer, "week by 1");
    assert.deepEqual(told, ["1 starts", "1 runs", "1 is asked week"]);
  });

  it("waits for the next server while one is restarted", async () => {
    const { life } = play();
    await life.start();
    void life.restart();
    assert.equal(await life.ask("week"), "week by 2");
  });

  it("that a server takes along when it goes, is answered by the next one", async () => {
    let life = createLifecycle(
      () => Promise.reject(),
      () => {},
    );
    let times = 0;
    const answer = () => {
      if (++times > 1) return "by the next one";
      void life.restart();
      throw gone();
    };
    life = play({ answer }).life;
    await life.start();
    assert.equal(await life.ask("week"), "by the next one");
  });

  it("that no server survives, or that one can’t answer, is given up", async () => {
    let times = 0;
    const fail = (error: () => Error) => () => {
      times++;
      throw error();
    };
    const deadly = play({ answer: fail(gone) }).life;
    await deadly.start();
    assert.equal(await deadly.ask("week"), undefined);
    assert.equal(times, 2);
    const odd = play({ answer: fail(() => new Error("Internal error")) }).life;
    await odd.start();
    assert.equal(await odd.ask("week"), undefined);
    assert.equal(times, 3);
  });
});
