/** Programs that tests need and npm doesn't have: installed from Debian, where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const apt = (...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`"apt-get ${args.join(" ")}" failed.\n${stdout}${stderr}`);
};

/** In: a package of Debian, and what to tell a person where it can't be installed. */
export const installFromDebian = (name, otherwise) => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new Error(otherwise);
  console.log(`Installing Debian's ${name} for the tests. This takes about a minute, once.`);
  apt("update", "-q");
  apt("install", "-y", "-q", name);
};
