/** The kinds of windows that the suite is played in. Each: options of `startHost`, and `furnish(stage)`, which gives what is opened. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const PAGES = {
  "company.okr": (name) =>
    `cycle: 2026-Q1\ncompany ${name}: The ${name}\n  objective heard: Patients are heard\n`,
  "team.okr": () =>
    "cycle: 2026-Q1\nteam care: Care\n  objective calls: Calls\n    supports: heard\n    kr: Launch the new page\n",
};

const folderOf = (root, folder, name) => {
  mkdirSync(path.join(root, folder));
  for (const [page, text] of Object.entries(PAGES)) writeFileSync(path.join(root, folder, page), text(name));
  return { path: folder };
};

const twoFolders = ({ host }) => {
  const folders = [folderOf(host.folder, "one", "lark"), folderOf(host.folder, "two & more #2", "kite")];
  const workspace = path.join(host.folder, "two.code-workspace");
  writeFileSync(workspace, JSON.stringify({ folders }));
  return workspace;
};

// Git would run this program for whoever asks how the files of the repository are.
const hostileRepository = ({ folder }) => {
  const git = (...args) => execFileSync("git", ["-C", folder, ...args]);
  git("init", "--quiet");
  git("config", "core.fsmonitor", `touch '${path.join(folder, "was-run")}'; false`);
  return folder;
};

export const WINDOWS = {
  folder: { options: {}, furnish: ({ folder }) => folder },
  folders: { options: {}, furnish: twoFolders },
  restricted: { options: { trusted: false }, furnish: hostileRepository },
};
