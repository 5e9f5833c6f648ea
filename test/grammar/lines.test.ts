import assert from "node:assert/strict";
import { fold } from "../../grammar/vocabulary.ts";
import { isFine, reads, tells } from "./reads.ts";

describe("a line says by itself what it is", () => {
  it("a block: keyword, lens, id, text", () => {
    reads(
      `
      objective yes: Founders hear yes
        kr reach untouched: Applications approved from 12% to 60%
        kr impact: Time to a decision
        kr kept: Accounts
        kr: Anything
      `,
      `
      objective yes "Founders hear yes"
        kr reach untouched "Applications approved from 12% to 60%"
        kr impact "Time to a decision"
        kr kept "Accounts"
        kr "Anything"
      `,
    );
  });

  it("a reference block needs no colon, and may have one", () => {
    reads(
      `
      company northbank
      team risk-ops
        shares onboarding.instant-yes
        shares a.b:
        week 2026-01-19
        week 2026-W04:
      `,
      `
      company northbank
      team risk-ops
        shares onboarding.instant-yes
        shares a.b
        week 2026-01-19
        week 2026-W04
      `,
    );
  });

  it("a property, an entry, an update, an item", () => {
    reads(
      `
      phase: launched
      team a: A
        agreements:
          - One owner for each key result
          - Never an input to pay
        objective b: B
          owner: @ben
          2026-01-19: 31%, confidence 7/10
        week 2026-01-19
          update b.c: 31%
          commit: [x] call the vendor -> b
      `,
      `
      phase "launched"
      team a "A"
        agreements
          - "One owner for each key result"
          - "Never an input to pay"
        objective b "B"
          owner "@ben"
          2026-01-19 "31%, confidence 7/10"
        week 2026-01-19
          update b.c "31%"
          commit "[x] call the vendor -> b"
      `,
    );
  });

  it("a comment is # and a space, another #, or nothing", () => {
    reads(
      `
      # first
      ## second
      #
      objective: A
        why: #1 bank, #MLonCode
        strategy: first-yes#automation
      `,
      `
      objective "A"
        why "#1 bank, #MLonCode"
        strategy "first-yes#automation"
      `,
    );
    tells("unreadable", "«#1 bank»");
  });

  it("only the first colon with a space or the end behind it counts", () => {
    reads(
      `
      objective a: Reach https://a.b: by 10:30
        link: https://example.com/a:b
        heard : @ben: we want the yes
        note:
      `,
      `
      objective a "Reach https://a.b: by 10:30"
        link "https://example.com/a:b"
        heard "@ben: we want the yes"
        note
      `,
    );
    tells("unreadable", "«https://example.com»");
    tells("unreadable", "«10:30 we meet»");
  });

  it("strategy is a block with an id and a property without one", () => {
    reads(
      `
      team a: A
        strategy first-yes: Win founders
        objective b: B
          strategy: first-yes
      `,
      `
      team a "A"
        strategy first-yes "Win founders"
        objective b "B"
          strategy "first-yes"
      `,
    );
    tells("misplaced-property", "team a: A\n  «strategy»: Win founders");
  });

  it("ids hold letters and marks of any script, digits, - and _", () => {
    isFine("objective größe: A\n  kr 目標_1: B\n  kr 2x-y: C\n  kr हिन्दी: D\n");
    tells("bad-name", "objective «my goal»: A");
    tells("bad-name", "objective: A\n  kr impact «reach»: B");
    tells("bad-name", "objective: A\n  kr «one two three»: B");
  });

  it("keywords, keys and lenses are read in any case, and told", () => {
    reads(
      "Team a: A\nOBJECTIVE b: B\nKr Reach c: C\nOwner: @ben\n",
      `
      team a "A"
        objective b "B"
          kr reach c "C"
            owner "@ben"
      `,
      "keyword-case: Team",
      "keyword-case: OBJECTIVE",
      "keyword-case: Kr",
      "keyword-case: Reach",
      "keyword-case: Owner",
    );
    isFine("objective YES: A\n");
  });

  it("letters fold as Unicode says", () => {
    assert.equal(fold("ΟΔΟΣ"), fold("οδος"));
    assert.equal(fold("STRASSE"), fold("straße"));
    assert.equal(fold("GRO\u0308SSE"), fold("größe"));
    assert.notEqual(fold("kır"), fold("kir"));
    reads(
      "company a: A\n  \u017fquad: B\n",
      `
      company a "A"
        squad "B"
      `,
      "keyword-case: \u017fquad",
    );
  });

  it("because is why, and customer as a lens is told", () => {
    reads(
      "objective: A\n  because: B\n  kr customer c: C\n  kr business-impact d: D\n",
      `
      objective "A"
        why "B"
        kr impact c "C"
        kr business d "D"
      `,
      "lens-alias: customer",
      "lens-alias: business-impact",
    );
  });

  it("odd spaces count as space and ： as a colon", () => {
    reads(
      "\ufeffobjective\u00a0größe\u3000：客户满意\n\u3000\u3000kr\u200b reach :\u2067 A\u2069\n\tnote\u200f: B\u00a0\n",
      `
      objective größe "客户满意"
        kr reach "A\u2069"
          note "B"
      `,
    );
  });

  it("a tab goes to the next multiple of 4 columns", () => {
    reads(
      "team a: A\n  objective b: B\n\tkr c: C\n  \tnote: D\n",
      `
      team a "A"
        objective b "B"
          kr c "C"
          note "D"
      `,
    );
  });

  it("lines end with LF, CRLF or CR", () => {
    for (const end of ["\n", "\r\n", "\r"])
      reads(
        ["objective a: A", "  why: one", "    two", "", "    three", "  kr: B", ""].join(end),
        `
        objective a "A"
          why "one two\\n\\nthree"
          kr "B"
        `,
      );
    reads("objective: A\r\n  kr: B\rnote: C\n", 'objective "A"\n  kr "B"\n    note "C"\n');
  });

  it("anything else is text: NUL, lone surrogates, emoji", () => {
    reads("objective: a\0b\ud800 🎯\n", `objective ${JSON.stringify("a\0b\ud800 🎯")}\n`);
    tells("unreadable", "«\0»\n\n«\udc00: x»");
  });
});
