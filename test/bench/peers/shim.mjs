/** Chevrotain 13, which Langium stands on, calls what Node 20 doesn't have yet. */
Object.groupBy ??= (items, keyOf) => {
  const groups = {};
  for (const [index, item] of [...items].entries()) {
    const key = keyOf(item, index);
    groups[key] = [...(groups[key] ?? []), item];
  }
  return groups;
};
