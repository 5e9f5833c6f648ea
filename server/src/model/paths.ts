/** Where the paths of `doc` and `link` lead. */
import { URI, Utils } from "vscode-uri";

export type Target =
  | { readonly kind: "file"; readonly uri: string; readonly heading: string | undefined }
  | { readonly kind: "web"; readonly address: string }
  | { readonly kind: "outside" };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Half of a sign, as it stands while a sign is being typed: no address can hold it. */
const HALF_SIGN = /\p{Cs}/u;

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Is an address the folder itself or below it? */
export const isWithin = (uri: string, folder: string): boolean =>
  uri === folder || uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

/**
 * Reads a path of a page: relative to the page, a leading `/` is the workspace folder; `https` and `mailto` lead
 * outside. Anything else, and a path that leaves the folder, leads nowhere (`outside`).
 */
export const readPath = (path: string, page: string, folder: string | undefined): Target => {
  const scheme = SCHEME.exec(path)?.[1]?.toLowerCase();
  if (scheme === "https" || scheme === "http" || scheme === "mailto") return { kind: "web", address: path };
  if (scheme && scheme.length > 1) return { kind: "outside" };
  if (HALF_SIGN.test(path)) return { kind: "outside" };
  const hash = path.indexOf("#");
  const file = decode(hash < 0 ? path : path.slice(0, hash));
  const base = URI.parse(page);
  const root = folder ? URI.parse(folder) : Utils.dirname(base);
  const target = file.startsWith("/")
    ? Utils.joinPath(root, file)
    : file
      ? Utils.joinPath(Utils.dirname(base), file)
      : base;
  const uri = target.toString();
  if (!isWithin(uri, root.toString())) return { kind: "outside" };
  return { kind: "file", uri, heading: hash < 0 ? undefined : decode(path.slice(hash + 1)) };
};
