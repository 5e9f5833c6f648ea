/** `okr check` as a task, where there is a Node to run it. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

// A browser has no command line to run.
const isWithNode = globalThis.process?.versions?.node !== undefined;

// The oldest VS Code comes here from npm without a terminal to run anything in.
const hasTerminals = !vscode.version.startsWith("1.100.");

(isWithNode && hasTerminals ? describe : describe.skip)("a task", () => {
  it("looks at all pages with the command line that comes with the extension", async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: "okr" });
    assert.ok(task);
    assert.deepEqual([task.name, task.problemMatchers], ["check", ["$okr"]]);
    const ended = new Promise<number | undefined>((resolve) => {
      vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.definition.type === "okr") resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    // 1: the draft has errors, and nothing kept the command from telling.
    assert.equal(await ended, 1);
  });
});
