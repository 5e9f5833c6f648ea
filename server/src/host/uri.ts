/** Addresses: clients spell one file in many ways (`c:` and `C%3A`, brackets, spaces), and it has to be one file. */
import { URI, Utils } from "vscode-uri";
import type { Uri } from "../service.ts";

/** The one spelling of an address by which everything is looked up. What is no URI stays as it is. */
export const canonical = (address: string): Uri => {
  try {
    return URI.parse(address).toString();
  } catch {
    return address;
  }
};

/** The address of a path of this machine. */
export const uriOfPath = (path: string): Uri => URI.file(path).toString();

/** The path of a `file:` address, as this machine writes paths. */
export const pathOfUri = (uri: Uri): string => URI.parse(uri).fsPath;

/** The address of a name in a folder. */
export const childOf = (folder: Uri, name: string): Uri => Utils.joinPath(URI.parse(folder), name).toString();

/** The last part of an address, as people write it. */
export const nameOf = (uri: Uri): string => decoded(uri.slice(uri.lastIndexOf("/") + 1));

/** Is the file below the folder? */
export const isBelow = (uri: Uri, folder: Uri): boolean =>
  uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
