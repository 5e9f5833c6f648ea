/** Reports in a browser: axe-core finds nothing serious in them, and hostile text does nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { SAMPLE_TODAY } from "../tools/sample.mjs";
import { openBrowser } from "../vscode/browser.mjs";

const REPORTS = [
  "board",
  "sprint-review",
  "all-hands",
  "weekly",
  "brief",
  "audit",
  "contribution",
  "retrospective",
];
const LOOKS = [
  { media: "screen", colorScheme: "light", forcedColors: "none" },
  { media: "screen", colorScheme: "dark", forcedColors: "none" },
  { media: "screen", colorScheme: "dark", forcedColors: "active" },
  { media: "print", colorScheme: "dark", forcedColors: "none" },
];
const HARM = `cycle: 2026-Q1
phase: launched
team evil: <img src=x onerror="window.harmed=1">
  mission: "><script>window.harmed=1</script>
  objective bad: <svg onload=window.harmed=1> [Click](command:workbench.action.quit)
    kr reach sum: <style>*{display:none}</style> from 1 to 2
      2026-02-09: 1.5, confidence 6/10, <iframe srcdoc="<script>parent.harmed=1</script>"></iframe>
`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const written = (cli, name, folder) => {
  const args = [cli, "report", name, folder, "--format", "html", "--today", SAMPLE_TODAY];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`okr report ${name} ended with ${status}: ${stderr}`);
  return stdout;
};

/** What axe-core calls serious or critical, a line each. */
const serious = async (page, look) => {
  await page.emulateMedia(look);
  await page.evaluate(axe);
  const { violations } = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}) ${nodes[0].html.slice(0, 160)}`);
};

const plays = (cli, sample, hostile) => [
  ...REPORTS.map((name) => ({
    title: `axe-core finds nothing serious in the report “${name}”, light, dark, in high contrast and on paper`,
    play: async (page) => {
      await page.setContent(written(cli, name, sample));
      const found = [];
      for (const look of LOOKS) found.push(...(await serious(page, look)));
      if (found.length > 0) throw new Error(found.join("\n"));
    },
  })),
  {
    title: "hostile text does nothing in a report",
    play: async (page) => {
      for (const name of REPORTS) {
        await page.setContent(written(cli, name, hostile));
        const harm = await page.evaluate(
          "window.harmed || document.querySelectorAll('script, img, iframe, a, style + style').length",
        );
        if (harm) throw new Error(`It did something in “${name}”.`);
      }
    },
  },
];

/** In: the program `okr`, and the folder of the sample. Out: how many passed and failed. */
export const inBrowser = async (cli, sample) => {
  const folder = mkdtempSync(path.join(tmpdir(), "okr-reports-"));
  const hostile = path.join(folder, "hostile");
  mkdirSync(hostile);
  writeFileSync(path.join(hostile, "evil.okr"), HARM);
  const counts = { passed: 0, failed: 0 };
  const { page, close } = await openBrowser(path.join(folder, "browser"));
  for (const { title, play } of plays(cli, sample, hostile)) {
    const error = await play(page).catch((caught) => caught);
    counts[error ? "failed" : "passed"]++;
    console.log(error ? `  ✗ ${title}\n${error.message}` : `  ✓ ${title}`);
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  return counts;
};
