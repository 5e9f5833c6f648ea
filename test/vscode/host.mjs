/**
 * Starts a real VS Code as a server on a free port of this machine, in folders that are thrown away when it stops.
 * A browser that opens the address shows the workbench; the extensions run here, in VS Code's extension host.
 */
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { releaseOf } from "./release.mjs";

/** Something under the tests failed, and not what they test: worth a second try. */
export class HostError extends Error {}

const SETTINGS = JSON.parse(readFileSync(path.join(import.meta.dirname, "settings.json"), "utf8"));
const SECONDS_TO_START = 30;
// Extensions that come with VS Code, are of no use here, and look for the network or take time to start.
const LEFT_OUT = [
  "GitHub.copilot-chat",
  "vscode.tunnel-forwarding",
  "ms-vscode.js-debug",
  "ms-vscode.js-debug-companion",
  "ms-vscode.vscode-js-profile-table",
];

const makeFolders = () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "okr-vscode-"));
  const within = (...names) => path.join(root, ...names);
  const folders = {
    root,
    user: within("server", "data", "User"),
    extensions: within("extensions"),
    log: within("server.log"),
    token: within("token"),
  };
  for (const folder of [folders.user, folders.extensions]) mkdirSync(folder, { recursive: true });
  return folders;
};

const commandOf = ({ server, node }, { root, extensions }) => {
  const own = ["--server-data-dir", path.join(root, "server"), "--extensions-dir", extensions];
  return [node, [path.join(server, "out", "server-main.js"), ...own, "--accept-server-license-terms"]];
};

const environmentOf = ({ root }, more) => ({
  ...process.env,
  ...more,
  HOME: root,
  XDG_RUNTIME_DIR: root,
  EXTENSIONS_GALLERY: "{}",
  VSCODE_SKIP_BUILTIN_EXTENSIONS: LEFT_OUT.join(","),
});

// A package is installed as a person would; a folder is linked, so that a new build is seen when the window reloads.
const installExtension = ([node, args], env, { extensions }, file) => {
  if (statSync(file).isDirectory()) return symlinkSync(file, path.join(extensions, path.basename(file)));
  const { stdout, stderr } = spawnSync(node, [...args, "--install-extension", file], {
    env,
    encoding: "utf8",
  });
  if (!/successfully installed/.test(stdout))
    throw new Error(`VS Code does not install ${file}.\n${stdout}${stderr}`);
};

const writeToken = (file) => {
  const token = randomBytes(16).toString("hex");
  writeFileSync(file, token, { mode: 0o600 });
  return token;
};

const startServer = ([node, args], env, folders, smokeTest) => {
  const log = openSync(folders.log, "w");
  const listen = ["--host", "127.0.0.1", "--port", "0", "--connection-token-file", folders.token];
  const quiet = ["--telemetry-level", "off", "--disable-telemetry", "--disable-workspace-trust"];
  const all = [...args, ...listen, ...quiet, ...(smokeTest ? ["--enable-smoke-test-driver"] : [])];
  // A process group of its own: VS Code's children outlive a signal to their parent.
  return spawn(node, all, { env, cwd: folders.root, detached: true, stdio: ["ignore", log, log] });
};

const portOf = async (server, readLog) => {
  for (const end = Date.now() + SECONDS_TO_START * 1000; Date.now() < end && server.exitCode === null; ) {
    const port = /Extension host agent listening on (\d+)/.exec(readLog())?.[1];
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new HostError(`VS Code's server does not start.\n${readLog()}`);
};

const cleanerOf =
  (server, { root }) =>
  () => {
    server.removeAllListeners("exit");
    try {
      process.kill(-server.pid, "SIGKILL");
    } catch {} // It has ended already.
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };

// Whatever ends us ends the server too.
const cleanUpAtExit = (clean) => {
  process.once("exit", clean);
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])
    process.once(signal, () => process.exit(code));
};

/**
 * In: `extensions` (VSIX files or folders to install), `env` for the extension host, `smokeTest` (honours
 * the paths of an extension and its tests in the address; a built VS Code ignores them otherwise).
 * Out: `url(folder, payload)` and `resource(file)` for the workbench; `broke`, a promise of
 * what it said if it ends by itself; `folder`, which goes when it stops; `stop()`.
 */
export const startHost = async ({
  extensions = [],
  env: more = {},
  settings = {},
  smokeTest = false,
} = {}) => {
  const release = releaseOf();
  const folders = makeFolders();
  const env = environmentOf(folders, more);
  const command = commandOf(release, folders);
  for (const file of extensions) installExtension(command, env, folders, file);
  writeFileSync(path.join(folders.user, "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const token = writeToken(folders.token);
  const server = startServer(command, env, folders, smokeTest);
  const stop = cleanerOf(server, folders);
  cleanUpAtExit(stop);
  const log = () => readFileSync(folders.log, "utf8");
  const authority = `127.0.0.1:${await portOf(server, log)}`;
  const resource = (file) => `vscode-remote://${authority}${file}`;
  const query = (folder, payload) =>
    new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) });
  return {
    url: (folder, payload = []) => `http://${authority}/?${query(folder, payload)}`,
    resource,
    folder: folders.root,
    broke: new Promise((resolve) =>
      server.once("exit", () => resolve(`VS Code's server ended by itself.\n${log()}`)),
    ),
    stop,
  };
};
