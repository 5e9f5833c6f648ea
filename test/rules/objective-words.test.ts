/** How objectives are worded: what any team could sign, what is too long, and what speaks of us alone. */
import { mends, tells } from "../kit/rules.ts";

describe("objective-generic", () => {
  it("tells sentences that any team could sign", () => {
    tells(
      "objective-generic",
      `
      objective a: «Be the best partner for our customers»
      objective b: «Deliver a world-class customer experience»
      objective c: «Customers love us»
      objective d: Customers love our rent alarm
      objective e: Owners trust us with their rent`,
    );
  });

  it("tells the same sentence in two teams of one cycle, at both", () => {
    tells(
      "objective-generic",
      `
      === a.okr
      cycle: 2026-Q1
      team a: A
        objective rent: «Owners sleep well before the rent is due»
      team b: B
        objective sleep: «Owners sleep well, before the rent is due!»
      team c: C
        objective sleep: Owners sleep well after the rent was due
      === b.okr
      cycle: 2026-Q2
      team a
        objective rent: Owners sleep well before the rent is due`,
    );
  });
});

describe("objective-long", () => {
  it("takes no number with a full stop for the end of a sentence where it may be a place in an order", () => {
    const page = (text: string) => `language: de\n\nobjective: ${text}\n`;
    tells("objective-long", page("Jedes Kind liest am Ende der 2. Klasse gern"));
    tells(
      "objective-long",
      page("«Jedes Kind liest gern. Eltern helfen dabei»").replace(
        "«Jedes Kind liest gern. ",
        "Jedes Kind liest gern. «",
      ),
    );
  });

  it("tells a second sentence, a reason and a long aside, and nothing else", () => {
    tells(
      "objective-long",
      `
      objective a: Owners sleep well. «Every surprise closes a shop.»
      objective b: Owners sleep well even before the rent is due «because every surprise closes a shop»
      objective c: Owners sleep well «(every surprise closes a shop)»
      objective d: Owners sleep well before the rent is due.
      objective e: Owners see rent, tax, etc. before they are due
      objective f: Owners in the U.S. sleep well (and in Canada)
      objective g: Shops of Dr. Smith and others sleep well
      objective h: Tenants stay because they like the place`,
    );
  });

  it("underlines an explanation on the next line, and moves it", () => {
    mends(
      "objective-long",
      `
      objective rent: Owners sleep well before the rent is due.
          Every surprise closes a shop. And we lose an owner.
        owner: @mia
      `,
      "Move the explanation to “why”",
      `
      objective rent: Owners sleep well before the rent is due
        why: Every surprise closes a shop. And we lose an owner.
        owner: @mia
      `,
    );
  });

  it("moves it to a document where the objective has a name", () => {
    mends(
      "objective-long",
      `
      === page.okr
      objective rent: Owners sleep well. Every surprise closes a shop.
      `,
      "Move the explanation to objectives/rent.md",
      `
      === page.okr
      objective rent: Owners sleep well
        doc: objectives/rent.md
      === objectives/rent.md
      # Owners sleep well

      ## Why

      Every surprise closes a shop.
      `,
    );
  });

  it("leaves the reason that is there alone", () => {
    mends(
      "objective-long",
      `
      objective rent: Owners sleep well even before the rent is due, because every surprise closes a shop
        why: Half of them told us so
      `,
      "Move the explanation to “note”",
      `
      objective rent: Owners sleep well even before the rent is due
        note: Every surprise closes a shop
        why: Half of them told us so
      `,
    );
  });
});

describe("objective-company-centric", () => {
  const config = { extends: ["strategy-communication"] };

  it("tells objectives that speak of us alone", () => {
    tells(
      "objective-company-centric",
      `
      objective a: «Become the platform that everybody talks about»
      objective b: Become the platform that owners talk about
      objective c: Menders choose our platform first
      objective d: Become the platform that everybody talks about
        customer: Shop owners`,
      { config },
    );
  });

  it("is no concern of the recommended pack", () => {
    tells("objective-company-centric", "objective a: Become the platform that everybody talks about\n");
  });
});
