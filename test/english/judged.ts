/** Groups of statements that are all judged alike. */
import assert from "node:assert/strict";
import { judgeKeyResult, type KeyResultKind } from "../../server/src/english/index.ts";

/** Every statement of a group is of one kind, and surely so. */
export const groups = (kind: KeyResultKind, table: Record<string, string[]>): void => {
  describe(`A key result: ${kind}`, () => {
    for (const [name, statements] of Object.entries(table))
      it(name, () => {
        for (const statement of statements) {
          const { kind: said, sure } = judgeKeyResult(statement);
          assert.deepEqual([statement, said, sure], [statement, kind, true]);
        }
      });
  });
};
