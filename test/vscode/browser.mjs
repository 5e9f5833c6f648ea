/** Finds a browser of Chromium's family, or installs Debian's where that is possible, and opens a page in it. */
import { existsSync } from "node:fs";
import path from "node:path";
import { installFromDebian } from "../tools/debian.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];
const NONE =
  "The tests in VS Code need Chrome, Chromium or Edge. Install one of them, or name one in the variable CHROMIUM.";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const onPath = () =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
const find = () => [process.env.CHROMIUM, ...onPath(), ...ELSEWHERE].find((file) => file && existsSync(file));

/** Out: the path of a browser. Throws, saying what to do, where there is none and none can be installed. */
export const ensureBrowser = () => {
  if (!find()) installFromDebian("chromium", NONE);
  return find();
};

/**
 * Opens an empty page, without a window, that reaches this machine only.
 * In: a folder for the browser's profile. Out: the page, playwright's, and `close()`.
 */
export const openBrowser = async (profile) => {
  const { chromium } = await import("playwright-core");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: true,
    viewport: { width: 1400, height: 850 },
    args: FLAGS,
  });
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  const close = () => context.close().catch(() => {}); // It may have crashed.
  return { page: context.pages()[0] ?? (await context.newPage()), close };
};
