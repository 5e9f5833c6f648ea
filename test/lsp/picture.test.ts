/** The board for a panel: what is shown there already is not sent again. */
import assert from "node:assert/strict";
import type { SentPicture } from "../../server/src/protocol.ts";
import { type Client, uriOf } from "../kit/lsp.ts";
import { connectWhole } from "../kit/lsp-whole.ts";

const pageOf = (team: string): string =>
  `cycle: 2026-Q1\nteam ${team}: The ${team}\n  objective calm: The ${team} are calm\n`;

describe("a picture for a panel", () => {
  let client: Client;
  beforeEach(async () => {
    client = await connectWhole({
      files: { "ants.okr": pageOf("ants"), "bees.okr": pageOf("bees"), "cats.okr": pageOf("cats") },
      initializationOptions: { today: "2026-02-09" },
    });
    client.open("bees.okr", pageOf("bees"));
  });

  const ask = (more: object): Promise<SentPicture> =>
    client.request<SentPicture>("okr/picture", { kind: "board", near: uriOf("bees.okr"), ...more });

  /** Pieces by the team that they speak of, or by their place among those that are shown. */
  const told = ({ pieces }: SentPicture) =>
    pieces.map((piece) => (typeof piece === "number" ? piece : (/The (\w+) are/.exec(piece)?.[1] ?? "head")));

  it("comes whole at first, and to whoever is no panel", async () => {
    assert.deepEqual(told(await ask({ panel: 1 })), ["head", "ants", "bees", "cats"]);
    assert.deepEqual(told(await ask({})), ["head", "ants", "bees", "cats"]);
  });

  it("brings only the team that is another", async () => {
    const { number: shown } = await ask({ panel: 1 });
    client.edit("bees.okr", "3:36-3:36", "er");
    const next = await ask({ panel: 1, shown });
    assert.deepEqual(told(next), [0, 1, "bees", 3]);
    assert.match(String(next.pieces[2]), /The bees are calmer/);
  });

  it("comes whole where another picture is shown than the last one that was sent", async () => {
    const { number: shown } = await ask({ panel: 1 });
    await ask({ panel: 1, shown });
    assert.deepEqual(told(await ask({ panel: 1, shown })), ["head", "ants", "bees", "cats"]);
  });

  it("is another one for each panel", async () => {
    const { number: shown } = await ask({ panel: 1 });
    assert.deepEqual(told(await ask({ panel: 2, shown })), ["head", "ants", "bees", "cats"]);
    assert.deepEqual(told(await ask({ panel: 1, shown })), [0, 1, 2, 3]);
  });
});
