/** A file system in memory: just what VS Code needs for folders, files and their changes. */
import * as vscode from "vscode";

interface File {
  readonly data: Uint8Array;
  readonly mtime: number;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** In: nothing. Out: a provider without files; folders are there when something is in them. */
export const memoryFiles = (): vscode.FileSystemProvider => {
  const files = new Map<string, File>();
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  let clock = 0;

  const fileAt = (uri: vscode.Uri): File => {
    const file = files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  const below = (folder: string): string[] =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  const tell = (type: vscode.FileChangeType, uri: vscode.Uri): void => changes.fire([{ type, uri }]);

  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    createDirectory: () => undefined,
    stat: (uri) => {
      if (below(uri.path).length > 0) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { data, mtime } = fileAt(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime, size: data.length };
    },
    readDirectory: ({ path }) => {
      const names = new Map(
        below(path).map((file) => {
          const name = file.slice(path.length + 1).split("/")[0] ?? "";
          const isFile = parentOf(file) === path;
          return [name, isFile ? vscode.FileType.File : vscode.FileType.Directory];
        }),
      );
      return [...names];
    },
    readFile: (uri) => fileAt(uri).data,
    writeFile: (uri, data) => {
      const isThere = files.has(uri.path);
      files.set(uri.path, { data, mtime: ++clock });
      tell(isThere ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
    },
    delete: (uri) => {
      files.delete(uri.path);
      tell(vscode.FileChangeType.Deleted, uri);
    },
    rename: (from, to) => {
      files.set(to.path, fileAt(from));
      files.delete(from.path);
      tell(vscode.FileChangeType.Deleted, from);
      tell(vscode.FileChangeType.Created, to);
    },
  };
};
