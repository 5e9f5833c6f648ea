const MOCHA = { passed: /^\s*(\d+) passing\b/gm, failed: /^\s*(\d+) failing\b/gm };
const OURS = { passed: /^(\d+) passed, \d+ failed$/gm, failed: /^\d+ passed, (\d+) failed$/gm };

const lastOf = (output, form) => Number([...output.matchAll(form)].at(-1)?.[1] ?? 0);

/**
 * Reads what a test runner says at its end: mocha's "12 passing" and "1 failing", or our own "12 passed, 1 failed".
 * In: all that it printed, and whether it ended well. Out: the counts. A runner that ended badly without a failing test,
 * or well without a test, counts as one that failed.
 */
export const countsIn = (output, ok) => {
  // `test` would move a pattern's `lastIndex`, and `matchAll` begins there.
  const forms = output.search(OURS.passed) >= 0 ? OURS : MOCHA;
  const { passed, failed } = { passed: lastOf(output, forms.passed), failed: lastOf(output, forms.failed) };
  return { passed, failed: failed || (ok && passed ? 0 : 1) };
};

/** Adds counts up. */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

/** The closing line of everything that runs tests here. */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
