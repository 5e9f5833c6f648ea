/** What the system tells of a process, where it does (Linux); elsewhere nothing is known, and nothing is taken off. */
import { readFileSync } from "node:fs";

const NANOSECONDS = 1e6;

const read = (pid: number, name: string): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
};

/** Memory that a process holds, in MB. */
export const memoryOf = (pid: number): number | undefined => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(read(pid, "status") ?? "")?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
};

/** Ticks in which programs are counted: a hundredth of a second on every Linux that people use. */
const TICK_MS = 10;
const USER = 11;
const SYSTEM = 12;

/** Milliseconds of processor that a process has taken, with all its threads. */
export const processorTime = (pid: number): number | undefined => {
  const fields = read(pid, "stat")
    ?.replace(/^.*\) /s, "")
    .split(" ");
  return fields && (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
};

/** Milliseconds in which a process could have worked and had no processor, because other programs had it. */
export const waited = (pid: number): number =>
  Number(read(pid, "schedstat")?.split(" ")[1] ?? 0) / NANOSECONDS;
