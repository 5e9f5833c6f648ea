/** Quantities and measures read back in words. */

import type { Quantity } from "../../../../grammar/quantity.ts";
import { CURRENCY_SIGNS } from "../../../../grammar/quantity-units.ts";
import type { Goal } from "../../model/earlier.ts";

const MAGNITUDES: Readonly<Record<number, string>> = { 1e3: "k", 1e6: "M", 1e9: "bn" };
/** Units that stand directly behind their number. */
const TOUCHING = /^[%°]|^x$/;
/** Units that have no plural. */
const SYMBOL = /^(?:[A-Z]|k[A-Z]|pp$|bp$|mm$|cm$|km$|kg$|kbps$)/;

const number = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 4 });

/** The sign of a currency, or its code and a space. */
export const currencySign = (currency: string): string =>
  Object.entries(CURRENCY_SIGNS)
    .filter(([, code]) => code === currency)
    .sort(([a], [b]) => a.length - b.length)[0]?.[0] ?? `${currency} `;

const unitText = (key: string, amount: number): string => {
  if (TOUCHING.test(key)) return key;
  return SYMBOL.test(key) || Math.abs(amount) === 1 ? ` ${key}` : ` ${key}s`;
};

/** A quantity as a person would write it: `€310k`, `2.5 hours`, `3 of 7`, `500 a month`. */
export const sayQuantity = ({ value, of, currency, unit, per, magnitude }: Quantity): string => {
  const letter = magnitude === undefined ? undefined : MAGNITUDES[magnitude];
  const amount = letter ? value / (magnitude as number) : value;
  const figure = `${amount < 0 ? "−" : ""}${currency ? currencySign(currency) : ""}${number(Math.abs(amount))}${letter ?? ""}`;
  const whole = of === undefined ? figure : `${figure} of ${number(of)}`;
  return `${whole}${unit ? unitText(unit.key, amount) : ""}${per ? ` a ${per.key}` : ""}`;
};

const say = (quantity: Quantity | undefined): string => (quantity ? sayQuantity(quantity) : "");

/** A goal in words: `from 12% to 60%`, `at least 99.9%`. */
export const sayGoal = ({ kind, from, to, low, high, change, direction }: Goal): string => {
  if (kind === "between") return `between ${say(low)} and ${say(high)}`;
  if (kind === "change") {
    const way = direction === "down" ? "down" : "up";
    return `${from ? `from ${say(from)} ` : ""}${direction ? way : "by"} ${say(change)}`;
  }
  if (from) return `from ${say(from)} to ${say(to)}`;
  if (kind === "atMost") return `at most ${say(to)}`;
  if (kind === "only" && !direction) return to ? say(to) : "start and target can’t be told apart";
  return kind === "to" ? `to ${say(to)}` : `at least ${say(to)}`;
};
