/** `okr check` as a task, by the command line that comes with the extension. */
import {
  type Disposable,
  type ExtensionContext,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

const TYPE = "okr";
const MATCHER = "$okr";

interface Checking extends TaskDefinition {
  /** What to check; all below the folder without it. */
  readonly paths?: readonly string[];
}

const pathsOf = ({ paths }: TaskDefinition): readonly string[] =>
  Array.isArray(paths) ? paths.filter((each) => typeof each === "string" && !each.startsWith("-")) : [];

export const registerTasks = (context: ExtensionContext): Disposable => {
  const cli = context.asAbsolutePath("dist/cli.js");
  const make = (definition: TaskDefinition, folder: WorkspaceFolder): Task => {
    // The desktop runs its own program as Node only where it is told to.
    const options = { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: "1" } };
    const run = new ProcessExecution(process.execPath, [cli, "check", ...pathsOf(definition)], options);
    const task = new Task(definition, folder, "check", "okr", run, MATCHER);
    task.group = TaskGroup.Build;
    task.detail = "Look at all pages of OKRs, and list what is found";
    return task;
  };
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => {
      const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
      const definition: Checking = { type: TYPE };
      return folders.map((folder) => make(definition, folder));
    },
    resolveTask: ({ definition, scope }) =>
      typeof scope === "object" && scope.uri.scheme === "file" ? make(definition, scope) : undefined,
  });
};
