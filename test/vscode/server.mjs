/** VS Code's server as a process: its folders, its command, its start. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, statSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Something under the tests failed, and not what they test: worth a second try. */
export class HostError extends Error {}

const SECONDS_TO_START = 30;
// Extensions that come with VS Code, are of no use here, and look for the network or take time to start.
const LEFT_OUT = [
  "GitHub.copilot-chat",
  "vscode.tunnel-forwarding",
  "ms-vscode.js-debug",
  "ms-vscode.js-debug-companion",
  "ms-vscode.vscode-js-profile-table",
];

/** Makes the folders of one server, to be thrown away with their root. */
export const makeFolders = () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "okr-vscode-"));
  const within = (...names) => path.join(root, ...names);
  const folders = {
    root,
    data: within("server"),
    user: within("server", "data", "User"),
    extensions: within("extensions"),
    log: within("server.log"),
    token: within("token"),
  };
  for (const folder of [folders.user, folders.extensions]) mkdirSync(folder, { recursive: true });
  return folders;
};

const environmentOf = ({ root }) => ({
  ...process.env,
  HOME: root,
  XDG_RUNTIME_DIR: root,
  EXTENSIONS_GALLERY: "{}",
  VSCODE_SKIP_BUILTIN_EXTENSIONS: LEFT_OUT.join(","),
});

const argumentsOf = ({ server }, { data, extensions }) => {
  const places = ["--server-data-dir", data, "--extensions-dir", extensions];
  return [path.join(server, "out", "server-main.js"), ...places, "--accept-server-license-terms"];
};

/** Installs a package as a person would, or links a folder, so that a new build is seen when the window reloads. */
export const installExtension = (release, folders, file) => {
  if (statSync(file).isDirectory()) {
    symlinkSync(file, path.join(folders.extensions, path.basename(file)));
    return;
  }
  const args = [...argumentsOf(release, folders), "--install-extension", file];
  const options = { env: environmentOf(folders), encoding: "utf8" };
  const { stdout, stderr } = spawnSync(release.node, args, options);
  if (!/successfully installed/.test(stdout))
    throw new Error(`VS Code does not install ${file}.\n${stdout}${stderr}`);
};

/** Starts the server, in a process group of its own: its children outlive a signal to their parent. */
export const startServer = (release, folders, { smokeTest, trusted }) => {
  const log = openSync(folders.log, "w");
  const listen = ["--host", "127.0.0.1", "--port", "0", "--connection-token-file", folders.token];
  const quiet = ["--telemetry-level", "off", "--disable-telemetry"];
  const chosen = [
    ...(trusted ? ["--disable-workspace-trust"] : []),
    ...(smokeTest ? ["--enable-smoke-test-driver"] : []),
  ];
  return spawn(release.node, [...argumentsOf(release, folders), ...listen, ...quiet, ...chosen], {
    env: environmentOf(folders),
    cwd: folders.root,
    detached: true,
    stdio: ["ignore", log, log],
  });
};

/** Out: all that a server said so far. */
export const logOf = ({ log }) => readFileSync(log, "utf8");

/** Waits until the server listens. Out: its port. */
export const portOf = async (server, folders) => {
  for (const end = Date.now() + SECONDS_TO_START * 1000; Date.now() < end && server.exitCode === null; ) {
    const port = /Extension host agent listening on (\d+)/.exec(logOf(folders))?.[1];
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new HostError(`VS Code's server does not start.\n${logOf(folders)}`);
};
