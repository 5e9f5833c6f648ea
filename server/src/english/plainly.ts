/** Ways of saying work that hide the verb or the thing, said plainly: the words that stay are the writer's. */

const PLAINLY: readonly (readonly [RegExp, string])[] = [
  // To connect a thing of ours with theirs: theirs is where people work with us.
  [
    /^(?:integrate|connect|link|hook up|sync(?:hroni[sz]e)?) (?:our|the|my) [\p{L}\p{N} -]{2,40}? (?:with|to|and) (?=\p{Lu})/iu,
    "Integrate with ",
  ],
  // Others may use it then, and few of them are customers.
  [
    /^open[ -]source ((?:our|the|all|its) [\p{L}\p{N} -]{2,40}?)(?= by | in Q|$)/iu,
    "Publish $1 for external developers",
  ],
  [
    /^(?:equip|fit|fit out|outfit) ([\p{L}\p{N}, -]{2,40}?) with ([\p{L}\p{N} -]{2,40})/iu,
    "Roll out $2 to $1",
  ],
  [/^(?:let|allow) (?=[\p{L}]{3,20}s? [\p{L}]{2,20} )/iu, "Enable "],
];

/** `Let citizens renew` → `Enable citizens to renew`. */
const ABLE = /^Enable ((?:our |the |all )?[\p{L}-]{3,20}) (?!to\b)(?=\p{Ll})/u;

export const plainly = (text: string): string => {
  const found = PLAINLY.find(([form]) => form.test(text));
  if (!found) return text;
  return text.replace(found[0], found[1]).replace(ABLE, "Enable $1 to ");
};
