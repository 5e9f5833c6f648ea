import { monthOf } from "../../../grammar/date.ts";
import type { Facts } from "./facts.ts";
import type { Declaration, Fact } from "./unit.ts";

/** The month in which the company's year starts, 1 to 12; January when nobody says otherwise. */
export const yearStartsOf = (facts: Facts<Fact>): number => {
  const months: number[] = [];
  for (const fact of facts.get("kind:company")) {
    const { block } = fact.value as Declaration;
    const value = block.properties.find((property) => property.key === "year-starts")?.value?.value;
    const month = value === undefined ? undefined : monthOf(value.trim());
    if (month) months.push(month);
  }
  return months.length ? Math.min(...months) : 1;
};
