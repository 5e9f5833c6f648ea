/**
 * Starts a real VS Code as a server on a free port of this machine, in folders that are thrown away when it stops.
 * A browser that opens the address shows the workbench; the extensions run here, in VS Code's extension host.
 */
import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { releaseOf } from "./release.mjs";
import { installExtension, logOf, makeFolders, portOf, startServer } from "./server.mjs";

const SETTINGS = JSON.parse(readFileSync(path.join(import.meta.dirname, "settings.json"), "utf8"));
/** Restricted mode, without a question at the start. */
const RESTRICTED = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
};
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

// Whatever ends us ends the server too: each stops when the process exits.
for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));

// A signal to npm ends npm and its shell, and reaches nobody below them.
const endWithNpm = () => {
  const parent = process.ppid;
  const look = () => process.ppid === parent || process.exit(SIGNALS.SIGHUP);
  if (process.env.npm_lifecycle_event) setInterval(look, 1000).unref();
};

const stopper = (server, { root }) => {
  const stop = () => {
    process.removeListener("exit", stop);
    server.removeAllListeners("exit");
    try {
      process.kill(-server.pid, "SIGKILL");
    } catch {} // It has ended already.
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once("exit", stop);
  return stop;
};

const seed = (folders, settings) => {
  const token = randomBytes(16).toString("hex");
  writeFileSync(folders.token, token, { mode: 0o600 });
  writeFileSync(path.join(folders.user, "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  return token;
};

/**
 * In: `extensions` (packages or folders to install), `settings`, `smokeTest`: whether the address may name an
 * extension and its tests, which a built VS Code ignores otherwise, and `trusted`: whether every folder is.
 * Out: `url(opened, payload)`, for a folder or a workspace file, and `resource(file)`, for the workbench; `broke`, a promise of what the server said if it
 * ends by itself; `folder`, which goes with the server; `stop()`.
 */
export const startHost = async ({ extensions = [], settings = {}, smokeTest = false, trusted = true }) => {
  endWithNpm();
  const release = releaseOf();
  const folders = makeFolders();
  for (const file of extensions) installExtension(release, folders, file);
  const token = seed(folders, { ...settings, ...(trusted ? {} : RESTRICTED) });
  const server = startServer(release, folders, { smokeTest, trusted });
  const stop = stopper(server, folders);
  const authority = `127.0.0.1:${await portOf(server, folders)}`;
  const query = (opened, payload) => {
    const kind = opened.endsWith(".code-workspace") ? "workspace" : "folder";
    return new URLSearchParams({ tkn: token, [kind]: opened, payload: JSON.stringify(payload) });
  };
  return {
    url: (opened, payload) => `http://${authority}/?${query(opened, payload)}`,
    resource: (file) => `vscode-remote://${authority}${file}`,
    broke: new Promise((resolve) =>
      server.once("exit", () => resolve(`VS Code ended by itself.\n${logOf(folders)}`)),
    ),
    folder: folders.root,
    stop,
  };
};
