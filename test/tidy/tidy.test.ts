/** What keeps the house in order: sizes, directions of imports, and what the core may not know. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const DATA = /(?:^|\/)(?:data\/|vocabulary-|examples\.ts$|metrics-|.*-table\.ts$)/;

const sources = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")))
      .filter((file) => /\.(?:ts|mts|mjs|js)$/.test(file) && !/node_modules|installed|\/sample\//.test(file)),
  );

const code = sources("grammar", "server/src", "client");
const all = [...code, ...sources("test")];
const texts = new Map<string, string>();
const text = (file: string): string => {
  const known = texts.get(file) ?? readFileSync(file, "utf8");
  texts.set(file, known);
  return known;
};

/** What is imported or handed on at run time, at the start of a line or by a call. An import of types has a word more. */
const IMPORT =
  /^(?:import|export)\s+(?:(?:\*(?:\s+as\s+[\w$]+)?|[\w$]+|(?:[\w$]+\s*,\s*)?\{[^}]*\})\s+from\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Every file with the files and packages that it imports. */
const readImports = (files: readonly string[]): Map<string, string[]> =>
  new Map(
    files.map((file) => {
      const named = [...text(file).matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? "");
      const beside = path.posix.dirname(file);
      return [file, named.map((name) => (name.startsWith(".") ? path.posix.join(beside, name) : name))];
    }),
  );

/** Type-only imports leave no dependency at run time; cycles of types are no cycles. */
const cycleIn = (imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined => {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};

/** Layers, lowest first: a file imports its own layer and those it is allowed. */
const LAYERS: readonly (readonly [layer: RegExp, allowed: RegExp])[] = [
  [/^grammar\//, /^(?:grammar\/|chevrotain$)/],
  [/^server\/src\/model\//, /^(?:server\/src\/model\/|grammar\/|vscode-uri$)/],
  [/^server\/src\/english\//, /^server\/src\/english\//],
  [
    /^server\/src\/rules\//,
    /^(?:server\/src\/(?:rules|model|english)\/|grammar\/|picomatch|jsonc-parser$|fastest-levenshtein$|vscode-uri$)/,
  ],
  [
    /^server\/src\/(?:features|reports)\//,
    /^(?:server\/src\/(?:features|reports|rules|model|english)\/|server\/src\/service\.ts$|grammar\/|vscode-uri$|@dagrejs\/dagre$)/,
  ],
  [/^server\/src\/service\.ts$/, /^server\/src\/(?:features|reports|rules|model)\/|^grammar\//],
  [/^server\/src\/protocol\.ts$/, /^$/],
  [/^client\//, /^(?!server\/|grammar\/)|^server\/src\/protocol\.ts$/],
];

describe("the house", () => {
  const imports = readImports(code);

  it("has files of at most 300 lines, but for data", () => {
    const long = all.filter((file) => !DATA.test(file) && text(file).split("\n").length > 301);
    assert.deepEqual(long, []);
  });

  it("imports in one direction", () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const allowed = LAYERS.find(([layer]) => layer.test(file))?.[1];
      return targets
        .filter((target) => allowed && !allowed.test(target))
        .map((target) => `${file} → ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("has no cycles", () => {
    assert.equal(cycleIn(imports), undefined);
  });

  it("has no rule that imports a rule, and no feature that imports a feature's edge", () => {
    const rules = new Set(
      sources("server/src/rules").filter(
        (file) => /defineRule[<(]/.test(text(file)) && !file.endsWith("define.ts"),
      ),
    );
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => rules.has(target) && !file.endsWith("/registry.ts"))
        .map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("has rules alone in the folder of the rules, each named like its file", () => {
    const files = readdirSync("server/src/rules").filter(
      (name) => name.endsWith(".ts") && name !== "registry.ts",
    );
    const other = files.filter(
      (name) => !text(`server/src/rules/${name}`).includes(`id: "${name.slice(0, -3)}"`),
    );
    assert.deepEqual(other, []);
  });

  it("keeps node, the clock and the process out of the core", () => {
    const core = code.filter((file) =>
      /^grammar\/|^server\/src\/(?:model|english|rules|features|reports)\/|service\.ts$/.test(file),
    );
    const wrong = core.filter((file) =>
      /from "node:|Date\.now\(|new Date\(\)|(?<![\w-])process\.(?!ts\b)/.test(text(file)),
    );
    assert.deepEqual(wrong, []);
  });

  it("imports vscode-languageserver in lsp/ and the mains only, and vscode in the client only", () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter(
          (target) =>
            /^vscode-(?:languageserver|jsonrpc)/.test(target) &&
            !/^server\/src\/(?:lsp\/|node\.ts|browser\.ts)/.test(file),
        )
        .concat(targets.filter((target) => target === "vscode" && !file.startsWith("client/")))
        .map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("leaves nothing for later", () => {
    const marks = new RegExp(
      ["TO" + "DO", "FIX" + "ME", "X" + "XX\\b", "\\.only\\(", "\\.skip\\(", "@ts-ig" + "nore"].join("|"),
    );
    assert.deepEqual(
      all.filter((file) => !file.startsWith("test/tidy/") && marks.test(text(file))),
      [],
    );
  });
});
