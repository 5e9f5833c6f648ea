/** What VS Code waits for when it starts the extension. `npm run bench:activation` tells how long that takes. */
import assert from "node:assert/strict";
import { build, type Metafile } from "esbuild";

type Inputs = Metafile["inputs"];

/** Each with the platform that it is built for. */
const MAINS = { "client/src/extension.ts": "node", "client/src/web.ts": "browser" } as const;

const inputsOf = async (entry: keyof typeof MAINS): Promise<Inputs> => {
  const { metafile } = await build({
    ...{ bundle: true, write: false, metafile: true, external: ["vscode"] },
    ...{ entryPoints: [entry], platform: MAINS[entry] },
  });
  return metafile?.inputs ?? {};
};

/** All that is run before anything is asked for later. */
const atOnce = (
  inputs: Metafile["inputs"],
  entry: string,
  found = new Set<string>(),
): ReadonlySet<string> => {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { path, kind } of inputs[entry]?.imports ?? [])
    if (kind !== "dynamic-import") atOnce(inputs, path, found);
  return found;
};

describe("the start of the extension", () => {
  for (const entry of Object.keys(MAINS) as (keyof typeof MAINS)[])
    it(`needs nothing but our own code, and the language client later (${entry})`, async () => {
      const inputs = await inputsOf(entry);
      const isForeign = (path: string) => path.includes("node_modules");
      assert.deepEqual([...atOnce(inputs, entry)].filter(isForeign), []);
      assert.ok(Object.keys(inputs).some((path) => path.includes("vscode-languageclient")));
    });
});
