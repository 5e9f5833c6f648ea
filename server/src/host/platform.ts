/** What differs between Node and a browser worker, and nothing more. */
import type { Uri } from "../service.ts";
import type { Files } from "./files.ts";

/** Texts that are kept from one start to the next, by name. Nothing of it throws. */
export interface Cache {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

export interface Platform {
  /** The disk, where there is one. */
  disk(log: (message: string) => void): Files | undefined;
  /** A cache in a folder that the client names, where there is a disk. */
  cache(folder: string): Cache | undefined;
  /** Gives two addresses that this machine takes for one file the same spelling. Takes and gives canonical ones. */
  sameFile(uri: Uri): Uri;
  /** Calls back when what has arrived in the meantime was given its turn. */
  later(callback: () => void): void;
  /** Calls back after some milliseconds, unless the call is taken back; the process doesn't wait for it. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Milliseconds from some point on. */
  now(): number;
  /** The calendar day where this machine is, ISO. */
  today(): string;
  /** Calls back when the process that started this one is gone. */
  watchParent(processId: number, gone: () => void): void;
  exit(code: number): void;
}

/** The calendar day of a moment in the zone of this machine, ISO. */
export const dayOf = (moment: Date): string => {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
};
