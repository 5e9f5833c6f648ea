/** Which quantities compare, and one in the unit of another. */
import type { Quantity } from "./quantity-types.ts";
import type { Dimension } from "./quantity-units.ts";

const PERCENT = 100;

/** `share`, `time`, a currency; undefined for a bare number. */
type Kind = Dimension | `money ${string}`;

const kindOf = (quantity: Quantity): Kind | undefined => {
  if (quantity.currency) return `money ${quantity.currency}`;
  return quantity.unit?.dimension ?? (quantity.of === undefined ? undefined : "share");
};

/** Points are a change of a share. */
const sameKind = (a: Kind, b: Kind): boolean =>
  a === b || (a === "points" && b === "share") || (a === "share" && b === "points");

const sameThing = (a: Quantity, b: Quantity): boolean =>
  !a.counted?.sure || !b.counted?.sure || a.counted.key === b.counted.key;

/**
 * Do two quantities compare? A number without a unit takes that of the other, unless it surely counts something;
 * currencies compare with themselves only.
 */
export const comparable = (a: Quantity, b: Quantity): boolean => {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA !== undefined && kindB !== undefined) return sameKind(kindA, kindB);
  if (kindA === undefined && kindB === undefined) return sameThing(a, b);
  const bare = kindA === undefined ? a : b;
  const other = kindA === undefined ? b : a;
  return other.of !== undefined || !bare.counted?.sure;
};

/** How much of the base of its dimension one of this unit is; `4 of 5` in percent is 80. */
const inBase = (quantity: Quantity): number => {
  const { value, of, unit, per } = quantity;
  const amount = of === undefined ? value * (unit?.factor ?? 1) : (value / of) * PERCENT;
  return per ? amount / per.seconds : amount;
};

const fromBase = (amount: number, like: Quantity): number => {
  const inTime = like.per ? amount * like.per.seconds : amount;
  return like.of === undefined ? inTime / (like.unit?.factor ?? 1) : (inTime / PERCENT) * like.of;
};

/**
 * The value of `quantity` in the unit of `like`: 1 day in hours is 24, `3 of 7` in `%` is 43. `N of M` stays N where M is the
 * same, and a bare number is taken as it stands. Undefined if they don't compare.
 */
export const inUnitOf = (quantity: Quantity, like: Quantity): number | undefined => {
  if (!comparable(quantity, like)) return undefined;
  const bare = kindOf(quantity) === undefined || kindOf(like) === undefined;
  const rated = quantity.per !== undefined && like.per !== undefined && quantity.per.key !== like.per.key;
  if (rated && bare) return (quantity.value / quantity.per.seconds) * like.per.seconds;
  if (bare || (quantity.of === like.of && quantity.unit?.key === like.unit?.key && !rated))
    return quantity.value;
  // A rate on one side serves both.
  const [from, to] = rated ? [quantity, like] : [withoutRate(quantity), withoutRate(like)];
  return fromBase(inBase(from), to);
};

const withoutRate = ({ per: _per, ...rest }: Quantity): Quantity => rest;

/** A quantity with the unit (or currency, or M) of the other, if it has none of its own and the other's fits. */
export const withUnitOf = (quantity: Quantity, other: Quantity): Quantity => {
  if (kindOf(quantity) !== undefined || kindOf(other) === undefined || !comparable(quantity, other))
    return quantity;
  const { unit, currency, of } = other;
  return {
    ...quantity,
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
    ...(of === undefined ? {} : { of }),
  };
};
