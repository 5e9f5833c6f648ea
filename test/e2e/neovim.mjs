/**
 * A client that nobody here wrote: Neovim drives the server on stdio, by keys and by its own commands. Debian's (0.7)
 * knows little of the protocol: no snippets, no pulled diagnostics, no resolved edits. All must work plainly.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installFromDebian } from "../tools/debian.mjs";
import { runMocha } from "./mocha.mjs";

const NONE = "The test with Neovim needs Neovim 0.7 or newer on the PATH.";
const PATIENCE_MS = 20_000;
const POLL_MS = 50;

const PAGES = {
  "company.okr": `cycle: 2026-Q1

company acme: Acme

  objective heard: Every patient is heard on the day they call
    kr reach callers: Patients who speak to a nurse on the same day from 40% to 80%
`,
  "care.okr": `cycle: 2026-Q1

team care: Care

  objective calls: Patients who call are called back before lunch
    supports:   acme.heard
    kr: Launch the new phone system
`,
};

const setup = (server) => `
vim.o.swapfile = false
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.cmd("autocmd BufRead,BufNewFile *.okr setfiletype okr")
vim.api.nvim_create_autocmd("FileType", { pattern = "okr", callback = function(event)
  client = client or vim.lsp.start_client({
    name = "okr", cmd = { "${process.execPath}", "${server}", "lsp", "--stdio" }, root_dir = vim.fn.getcwd(),
    init_options = { today = "2026-01-20" },
  })
  vim.lsp.buf_attach_client(event.buf, client)
  vim.bo[event.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
end })
function findings()
  return vim.tbl_map(function(each) return each.lnum + 1 .. " " .. each.code end, vim.diagnostic.get(0))
end
function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\\n")
    end
  end
  return ""
end
`;

const ensureNeovim = () => {
  const isThere = () => spawnSync("nvim", ["--version"]).status === 0;
  if (!isThere()) installFromDebian("neovim", NONE);
};

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts Neovim on a folder of pages. Out: what a person does and sees there. */
const startNeovim = async (server) => {
  const folder = mkdtempSync(path.join(tmpdir(), "okr-neovim-"));
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(folder, "init.lua"), setup(server));
  const socket = path.join(folder, "socket");
  const child = spawn("nvim", ["--headless", "--clean", "-u", "init.lua", "--listen", socket, "care.okr"], {
    cwd: folder,
    stdio: "ignore",
  });
  const remote = (...args) => spawnSync("nvim", ["--server", socket, ...args], { encoding: "utf8" });
  const see = (expression) => {
    const { stdout, stderr } = remote("--remote-expr", `json_encode(${expression})`);
    const said = stdout || stderr; // 0.7 writes the answer to the one, newer ones to the other
    try {
      return JSON.parse(said);
    } catch {
      return undefined;
    }
  };
  const until = async (expression, isRight) => {
    const end = Date.now() + PATIENCE_MS;
    let seen;
    do {
      seen = see(expression);
      if (seen !== undefined && isRight(seen)) return seen;
      await sleep(POLL_MS);
    } while (Date.now() < end);
    return seen;
  };
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { see, until, stop, keys: (keys) => remote("--remote-send", keys) };
};

const LINES = "getline(1, '$')";
const lua = (code) => `:lua ${code}<CR>`;

const inCare = (server) => {
  let neovim;
  before(async () => {
    neovim = await startNeovim(server);
  });
  after(() => neovim.stop());

  it("shows what was found", async () => {
    const found = await neovim.until("luaeval('findings()')", (all) => all.includes("7 kr-output"));
    assert.ok(found.includes("7 kr-output"), JSON.stringify(found));
  });

  it("says what a reference leads to", async () => {
    neovim.keys(`:6<CR>$${lua("vim.lsp.buf.hover()")}`);
    const said = await neovim.until("luaeval('floating()')", (text) => text !== "");
    assert.match(said, /Every patient is heard on the day they call/);
    assert.doesNotMatch(said, /command:|<[a-z]+>/);
  });

  it("formats", async () => {
    neovim.keys(lua("(vim.lsp.buf.format or vim.lsp.buf.formatting_sync)()"));
    const lines = await neovim.until(LINES, (all) => all[5] === "    supports: acme.heard");
    assert.equal(lines[5], "    supports: acme.heard");
  });

  it("completes without snippets", async () => {
    neovim.keys("Gokr b<C-x><C-o>");
    await neovim.until("pumvisible()", (shown) => shown === 1);
    neovim.keys("<C-n><C-y><Esc>");
    const lines = await neovim.until(LINES, (all) => /business/.test(all.at(-1)));
    assert.match(lines.at(-1), /^ {4}kr business/);
    assert.doesNotMatch(lines.at(-1), /\$\{|\$0/);
    neovim.keys("dd");
  });

  it("turns an output into an outcome, with visible blanks", async () => {
    neovim.keys(`:7<CR>^${lua("vim.lsp.buf.code_action()")}`);
    const lines = await neovim.until(LINES, (all) => !all[6].includes("Launch"));
    assert.match(lines[6], /^ {4}kr reach: .*<number> to <number>/);
  });

  it("goes to where a name is declared, and back", async () => {
    neovim.keys(`:6<CR>$${lua("vim.lsp.buf.definition()")}`);
    assert.equal(await neovim.until("expand('%:t')", (name) => name === "company.okr"), "company.okr");
    assert.equal(
      neovim.see("getline('.')"),
      "  objective heard: Every patient is heard on the day they call",
    );
    neovim.keys(":b care.okr<CR>");
  });

  it("renames across pages", async () => {
    neovim.keys(`:6<CR>$${lua('vim.lsp.buf.rename("listened")')}`);
    const lines = await neovim.until(LINES, (all) => all[5].endsWith("listened"));
    assert.equal(lines[5], "    supports: acme.listened");
    neovim.keys(":b company.okr<CR>");
    const declared = await neovim.until("getline(5)", (line) => line.includes("listened"));
    assert.equal(declared, "  objective listened: Every patient is heard on the day they call");
  });
};

/** In: the built command line. Out: the counts. */
export const inNeovim = (server) => {
  ensureNeovim();
  return runMocha(() => describe("in Neovim, a page", () => inCare(server)));
};
