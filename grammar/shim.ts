/** Chevrotain 13 groups with `Object.groupBy`, which Node 20 does not have yet. */
Object.groupBy ??= <K extends PropertyKey, T>(items: Iterable<T>, key: (item: T, index: number) => K) => {
  const groups: Partial<Record<K, T[]>> = {};
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups[name] = [...(groups[name] ?? []), item];
  }
  return groups;
};
