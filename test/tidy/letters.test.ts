import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { simplified, simplifiedIn } from "../tools/letters.mjs";

const BLOCKS = [
  [0, 0x52f], // Latin, Greek, Cyrillic
  [0x2000, 0x2bff], // punctuation and signs
  [0x3000, 0x303f], // punctuation of Chinese and Japanese
  [0xff00, 0xff20],
  [0x1f300, 0x1f6ff], // emoji
] as const;

/** A mark whose other case is a letter. */
const IOTA_BELOW = "\u0345";

const characters = (): string[] =>
  BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ).filter((character) => character !== IOTA_BELOW);

describe("letters in few ranges", () => {
  for (const pattern of [
    "\\p{L}",
    "[\\p{L}\\p{N}]",
    "[^\\p{L}\\p{M}\\p{N}]",
    "[\\p{L}/!?'-]",
    "[\\p{L}\\d]+",
  ])
    for (const flags of ["u", "iu"])
      it(`match what ${pattern} matches, ${flags}`, () => {
        const asWritten = new RegExp(`^${pattern}$`, flags);
        const asRun = new RegExp(`^${simplified(pattern)}$`, flags);
        assert.deepEqual(
          characters().filter((character) => asWritten.test(character) !== asRun.test(character)),
          [],
        );
      });

  it("count letters of all scripts", () => {
    const letter = new RegExp(`^${simplified("\\p{L}")}$`, "u");
    for (const character of "ñßЖλ字かก한ع") assert.match(character, letter);
  });

  it("leave what is no class of letters", () =>
    assert.equal(simplified("^\\[a\\]\\p{Lu}[^)]$"), "^\\[a\\]\\p{Lu}[^)]$"));

  it("are found in literals and in strings", () => {
    const found = simplifiedIn('[/(?!\\p{L})[a]/iu, "(?![\\\\p{L}\\\\d-])[-/]x"]');
    assert.doesNotMatch(found, /p\{L\}/);
    assert.match(found, /^\[\/\(\?!\[\^.*\]\)\[a\]\/iu, "\(\?!\[\^.*\]\)\[-\/\]x"\]$/);
  });

  it("are found everywhere in our sources", () => {
    const left = ["grammar", "server/src"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .filter((name) => simplifiedIn(readFileSync(path.join(folder, name), "utf8")).includes("p{L}")),
    );
    assert.deepEqual(left, []);
  });
});
