/** Remembers what was made of a key; when too much is remembered, all of it is forgotten. */
export const remember = <Value>(most: number): ((key: string, make: () => Value) => Value) => {
  const known = new Map<string, Value>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = make();
    known.set(key, value);
    return value;
  };
};
