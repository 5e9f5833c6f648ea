/** Reads files for a server that has no disk of its own, or not the one of the workspace. */
import { FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientRequests } from "../../server/src/protocol.ts";

type Name = keyof ClientRequests;
type Answers = { readonly [N in Name]: (uri: Uri) => Promise<ClientRequests[N]["result"]> };

const answers: Answers = {
  "okr/fs/list": async (uri) => {
    const entries = await workspace.fs.readDirectory(uri);
    return entries
      .filter(([, type]) => (type & FileType.SymbolicLink) === 0)
      .map(([name, type]) => ({ name, folder: (type & FileType.Directory) !== 0 }));
  },
  "okr/fs/read": async (uri) => ({ text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }),
  "okr/fs/stat": async (uri) => {
    const { size, mtime } = await workspace.fs.stat(uri);
    return { size, time: mtime };
  },
};

/** The requests that are answered here, to be named to the server. */
export const FILE_REQUESTS = Object.keys(answers) as Name[];

/** While VS Code starts, a file system may not be there yet: then it is asked again, after so many milliseconds. */
const PAUSES_MS = [300, 1000, 3000];

const patiently = async <T>(read: () => Promise<T>, [pause, ...pauses] = PAUSES_MS): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    const isGone = error instanceof FileSystemError && GONE.has(error.code);
    if (isGone || pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return patiently(read, pauses);
  }
};

const GONE = new Set(["FileNotFound", "FileNotADirectory", "FileIsADirectory", "NoPermissions"]);

/** What can't be read is answered by null. */
export const answerFileRequests = (client: BaseLanguageClient): void => {
  const reads: Readonly<Record<Name, (uri: Uri) => Promise<unknown>>> = answers;
  for (const name of FILE_REQUESTS) {
    client.onRequest(name, ({ uri }: { uri: string }) =>
      patiently(() => reads[name](Uri.parse(uri, true))).catch(() => null),
    );
  }
};
