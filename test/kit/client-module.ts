/** Modules of the client outside of VS Code: what they import is a stand-in that the test looks after. */
import { build } from "esbuild";

/**
 * A module of the client, run anew.
 * @param given what stands in for each module that it imports, by the text behind `from`
 */
export const clientModule = async <Module>(
  entry: string,
  given: Readonly<Record<string, object>>,
): Promise<Module> => {
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, format: "cjs", entryPoints: [entry], outdir: "nowhere" },
    // What is imported later comes by `require` as well.
    supported: { "dynamic-import": false },
    plugins: [
      {
        name: "stand-ins",
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ path }) => (path in given ? { path, external: true } : undefined)),
      },
    ],
  });
  const module = { exports: {} };
  new Function("module", "require", outputFiles[0]?.text ?? "")(module, (name: string) => given[name]);
  return module.exports as Module;
};
