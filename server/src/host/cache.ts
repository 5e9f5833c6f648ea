/** Where the server keeps what it can do without: a folder of its own, on the disk of this machine. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Cache } from "./platform.ts";

const PREFIX = "okr-";
/** Larger texts are neither written nor read. */
const MAX_BYTES = 64_000_000;
/** So many are kept, the latest. */
const MOST_FILES = 20;

/** A cache in a folder; nothing of it throws, and what can't be written is not there the next time. */
export const diskCache = (folder: string): Cache | undefined => {
  if (!path.isAbsolute(folder)) return undefined;
  const fileOf = (name: string) => path.join(folder, PREFIX + name);
  return {
    read: async (name) => {
      try {
        const file = fileOf(name);
        const about = await stat(file);
        return about.isFile() && about.size <= MAX_BYTES ? await readFile(file, "utf8") : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (name, text) => {
      if (text.length > MAX_BYTES) return;
      const part = `${fileOf(name)}.${process.pid}.part`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(part, text, { flag: "wx", mode: 0o600 });
        await rename(part, fileOf(name));
        await tidy(folder);
      } catch {
        await rm(part, { force: true }).catch(() => undefined);
      }
    },
  };
};

const tidy = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX));
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { file, time: (await stat(file)).mtimeMs };
    }),
  );
  files.sort((a, b) => b.time - a.time);
  for (const { file } of files.slice(MOST_FILES)) await rm(file, { force: true });
};
