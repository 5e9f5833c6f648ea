/** The beginning of a strategy document. What stands in `<…>` is for a person to write. */
export const MEMO = (sentence: string): string => `# ${sentence}

## Why now

<what we see that others do not, and what it costs to wait>

## What we start doing differently

<what people will notice within a month>

## What we stop doing

<what we no longer do, so that there is room>

## What we believe

<if we do this, then who will do what; we would know that we are wrong when …>

## What we decided against

<the alternatives, and why not>
`;
