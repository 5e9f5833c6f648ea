/** Good statements that look like work, upkeep or a figure: the coach has nothing to say about any of them. */
import assert from "node:assert/strict";
import { judgeKeyResult, judgeObjective } from "../../server/src/english/index.ts";

const OBJECTIVES: Record<string, string[]> = {
  "others do something": [
    "Buses run every ten minutes",
    "Trust returns to the high street",
    "Invoices pay themselves",
    "Renting a bike takes seconds",
    "Lockers open at the first touch, in frost and in rain",
    "The sickest are in front of a doctor in minutes",
    "Rooms are ready when the guest is",
    "Commuters arrive rested",
    "Kids walk to school",
    "Batteries last all winter",
    "Neighbours greet each other",
    "Flights land on time",
    "Lessons start on time",
    "The checkout gets out of the way",
    "Reports write themselves",
    "Deployments happen without drama",
    "Everybody works together",
    "Going live feels boring",
    "Moving house feels easy",
    "Paying taxes takes minutes",
    "Reporting a pothole leads to a repair",
    "Sales calls start with a story",
    "Security teams sleep at night",
    "Results are available before the appointment",
  ],
  "a promise in a verb that can also be work": [
    "Set teachers free",
    "Remove the fear of the first day",
    "Close the gap between branch and app",
    "Move care closer to home",
    "Create a place where makers belong",
    "Connect growers with kitchens",
    "Serve the towns that others forgot",
    "Put nurses in control of their rota",
    "Bring the joy back to grocery shopping",
    "Take the fear out of buying a used car",
    "End the wait for a first appointment",
    "Protect small sellers from fraud",
    "Lead customers to their first success",
    "Own the moment a parcel arrives",
  ],
  "others keep something": [
    "Sitters in smaller towns earn enough to keep going",
    "Engineers keep their flow",
    "Families keep more of what they earn",
    "Drivers keep coming back",
    "Nothing keeps a founder from opening an account",
    "Partners maintain their own listings",
    "Apprentices stay after they qualify",
  ],
  "a number or a figure that nobody counts": [
    "Prices that nobody has to explain",
    "Sales feels like help",
    "Doctors have the full picture in one view",
    "24/7 care reaches the last village",
    "Customers in 12 countries feel at home",
    "Two clicks are enough to reorder",
    "One in three patients never sees a waiting room",
    "The value of a good night's sleep is felt by every guest",
    "Costs never surprise our customers",
  ],
};

const FIGURES = [
  "Test runs per change under 4",
  "Answer 80% of calls in the first minute",
  "Create 40 apprenticeships",
  "Claims documented by customers themselves from 5% to 40%",
  "Weekly active editors from 3,400 to 6,000",
  "Monthly active planners at least 500",
  "Integrations that partners maintain from 3 to 15",
  "Templates that customers built and shared at least 200",
  "Apps in the store built by third parties at least 40",
  "Support chats below 300 a week",
  "Test failures per week below 5",
  "Review cycles per change at most 2",
  "Design changes after sign-off fewer than 3",
  "Release rollbacks at most 1 a quarter",
  "Audit findings below 4",
  "Resolve 60% of conversations in one reply (41% today)",
  "Approve 60% of applications without human touch, from 12%",
  "Detect 75% of incidents before customers do, from 35%",
  "New logos in healthcare from 4 to 12",
  "Create 200 jobs in the valley",
  "Generate 500K in sales pipeline",
  "Test coverage from 40% to 80%",
];

const PROGRESS = [
  "Endpoints documented from 30% to 100%",
  "Servers moved to the cloud from 20% to 90%",
  "Code migrated from 20% to 100%",
  "Services migrated to Kubernetes from 10 to 40",
  "Employees who completed the training from 40% to 100%",
  "New pricing rolled out to 100%",
];

describe("An objective about which nothing is said", () => {
  for (const [name, objectives] of Object.entries(OBJECTIVES))
    it(name, () => {
      for (const objective of objectives) {
        const { kind } = judgeObjective(objective);
        assert.ok(kind === "good" || kind === "vague", `“${objective}” was taken for ${kind}`);
      }
    });
});

describe("An objective that reads much like one of those", () => {
  const work = [
    "Lead the migration to the cloud",
    "Lead the rebrand",
    "Own the redesign of the billing page",
    "Protect the API with OAuth",
    "Put the new CRM in place",
    "Take over the data platform",
    "Stop supporting IE11",
    "Set up a data team",
    "Atlas goes live",
    "The data warehouse is migrated",
  ];
  for (const text of work)
    it(`“${text}” is a piece of work`, () => {
      assert.equal(judgeObjective(text).kind, "activity");
    });

  for (const text of ["Retention stays above 90%", "Costs stay flat", "We keep our customers happy"])
    it(`“${text}” is business as usual`, () => {
      assert.equal(judgeObjective(text).kind, "business-as-usual");
    });
});

describe("A key result with a figure", () => {
  const isOutput = (text: string): boolean => {
    const { kind, sure } = judgeKeyResult(text);
    return sure && kind === "output";
  };

  it("is no output, whatever word it begins with", () => {
    assert.deepEqual(FIGURES.filter(isOutput), []);
  });

  it("is an output where the figure says how far the work has come", () => {
    assert.deepEqual(PROGRESS.filter(isOutput), PROGRESS);
  });
});
