/** The few assertions that the suite makes, for the browser worker, which has no `node:assert/strict`. */
const fail = (message: string): never => {
  throw new Error(message);
};

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

export default {
  ok: (value: unknown, message = "expected something"): void => {
    if (!value) fail(message);
  },
  equal: (actual: unknown, expected: unknown): void => {
    if (!Object.is(actual, expected)) fail(`expected ${show(expected)}, got ${show(actual)}`);
  },
  /** For plain data. */
  deepEqual: (actual: unknown, expected: unknown): void => {
    if (show(actual) !== show(expected)) fail(`expected ${show(expected)}, got ${show(actual)}`);
  },
  match: (actual: string, pattern: RegExp): void => {
    if (!pattern.test(actual)) fail(`expected ${pattern}, got ${show(actual)}`);
  },
  rejects: async (promise: PromiseLike<unknown>, pattern: RegExp): Promise<void> => {
    const answer = await promise.then(
      (value) => fail(`expected a refusal, got ${show(value)}`),
      (reason: unknown) => String(reason),
    );
    if (!pattern.test(answer)) fail(`expected ${pattern}, got ${answer}`);
  },
};
