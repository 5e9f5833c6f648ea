/**
 * Which rule makes which others pointless on the same statement, so that a reader is not shouted at: the most useful
 * speaks. kr-output, kr-health, kr-unmeasured, objective-activity, objective-metric and objective-upkeep always speak.
 */
export const SILENCES: Readonly<Record<string, readonly string[]>> = {
  "kr-output": [],
};
