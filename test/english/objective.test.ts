import assert from "node:assert/strict";
import { judgeObjective, type ObjectiveKind } from "../../server/src/english/index.ts";

const groups: Record<string, [ObjectiveKind[], string[]]> = {
  "a piece of work": [
    ["activity"],
    [
      "Launch our product in Germany",
      "Build a new data platform",
      "Migrate to the cloud",
      "Hire a great sales team",
      "Roll out the new CRM to all regions",
      "Define our brand identity",
      "Improve the onboarding screens",
      "Expand into the Nordics",
      "Raise our Series B",
      "Run a successful beta programme",
      "Organise the annual user conference",
      "Document all internal processes",
    ],
  ],
  "a piece of work, whoever is named": [
    ["activity"],
    [
      "The new stores launch in May",
      "New features ship in March",
      "Managers are trained",
      "Customers are migrated to the new platform",
      "Our team launches the new app",
    ],
  ],
  "people other than the writers, who act or get something": [
    ["good"],
    [
      "Returning shoppers buy in one breath, even on the bus",
      "Returning shoppers pay in one tap",
      "Corner bakeries trust us with their busiest week",
      "School secretaries in Lima finish the job on their phone",
      "Host families bring a colleague along",
      "Market stalls in Leeds get an answer before they ask twice",
      "Returning travellers in Oslo start the day in our app",
      "Returning travellers from New York pay without thinking about it",
      "Visiting farmers order seeds from the field",
      "Hosts create a listing before their coffee is cold",
      "Editors write and publish alone",
      "Small shops launch a store in an afternoon",
      "Couriers deliver before lunch",
      "Chefs plan a menu with what is left",
      "Teachers grade a class in an afternoon",
      "Hosts who travel publish a listing from the train",
      "First-time buyers complete checkout on the phone",
      "Clinics order in one click",
      "Sellers are found",
      "Sellers get found",
      "Riders get picked up in minutes",
    ],
  ],
  "a business metric": [
    ["business-metric"],
    [
      "Increase revenue by 20%",
      "Grow monthly active users",
      "Reduce churn",
      "Improve NPS",
      "Hit $10M ARR",
      "Achieve profitability",
      "Become profitable",
      "Drive more traffic to the website",
      "Increase brand awareness in Europe",
      "Revenue growth",
      "Reach 100,000 users",
    ],
  ],
  "business as usual, or a wish": [
    ["business-as-usual"],
    [
      "Maintain high availability of our services",
      "Keep our customers happy",
      "Ensure the platform is stable and secure",
      "Continue to deliver excellent support",
      "Improve team communication",
      "Improve internal processes",
      "Run smooth operations",
      "Foster a culture of collaboration",
      "Make our team happier",
      "Better communication across teams",
    ],
  ],
  "an effect for somebody, or a choice too vague to blame": [
    ["good", "vague"],
    [
      "Founders hear yes before they close the tab",
      "Small shops get paid the day they sell",
      "Make checkout effortless for first-time buyers",
      "Become the first choice of freelance designers",
      "New users see value in their first session",
      "Nurses spend their time with patients, not paperwork",
      "Help teachers plan lessons in minutes",
      "Give drivers a reason to choose us first",
      "Be the most trusted bank for students",
      "Create an onboarding experience that customers rave about",
      "Empower small farmers to sell directly",
      "Improve quality",
      "Drive innovation",
    ],
  ],
};

describe("An objective", () => {
  for (const [name, [kinds, objectives]] of Object.entries(groups))
    it(`is ${name}`, () => {
      for (const objective of objectives) {
        const { kind } = judgeObjective(objective);
        assert.ok(kinds.includes(kind), `“${objective}” was taken for ${kind}`);
      }
    });
});
