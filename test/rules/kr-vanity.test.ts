import assert from "node:assert/strict";
import { address, open } from "../kit/workspace.ts";

const isTold = (statement: string): boolean =>
  open(`objective: Owners start the week knowing what they will earn\n  kr: ${statement}\n`)
    .service.findings(address("page.okr"))
    .some(({ rule }) => rule === "kr-vanity");

describe("kr-vanity", () => {
  for (const statement of [
    "Monthly page views from 12,000 to 40,000",
    "Website traffic from 10,000 to 30,000 visits",
    "Followers on social media from 900 to 3,000",
    "App downloads from 2,000 to 10,000",
  ])
    it(`tells “${statement}”`, () => assert.ok(isTold(statement)));

  for (const statement of [
    "Emergency visits by people with asthma from 310 to 180",
    "Truck traffic on Mill Lane from 900 to 400",
    "Library visits by children from 1,200 to 3,000",
    "Impressions of patients from 3.1/5 to 4.2/5",
    "Service visits per hundred lockers from 14 to 6",
  ])
    it(`leaves “${statement}” alone`, () => assert.ok(!isTold(statement)));
});
