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
};
