import { formatsPage, reads, tells } from "./reads.ts";

describe("what people paste is read at once, told, and set right by the formatter", () => {
  it("list marks, check boxes, emoji, quotes", () => {
    reads(
      `
      - Objective: A
        * kr: B
        1. kr: C
      • note: D
      [x] owner: @ben
      🎯 kr: E
      🇩🇪 kr: F
      > - kr: G
      `,
      `
      objective "A"
        kr "B"
        kr "C"
          note "D"
          owner "@ben"
        kr "E"
        kr "F"
        kr "G"
      `,
      "pasted: - Objective",
      "pasted: * kr",
      "pasted: 1. kr",
      "pasted: • note",
      "pasted: [x] owner",
      "pasted: 🎯 kr",
      "pasted: 🇩🇪 kr",
      "pasted: > - kr",
    );
  });

  it("bold around a line or its head", () => {
    reads(
      `
      **Objective: Founders hear yes**
      **kr reach a:** Applications
      __kr__: Time
      **Why**: Every **hour** counts
      - **kr: Kept**
      **Objective** my goal: Said
      `,
      `
      objective "Founders hear yes"
        kr reach a "Applications"
        kr "Time"
        why "Every **hour** counts"
        kr "Kept"
      objective "Said"
      `,
      "pasted: **Objective",
      "pasted: **kr",
      "pasted: __kr",
      "pasted: **Why",
      "pasted: - **kr",
      "pasted: **Objective",
      "bad-name: my goal",
    );
  });

  it("numbered heads", () => {
    reads(
      `
      O1: A
      KR1: B
      KR 1.2 - C
      Key result 3 – D
      **KR4:** E
      kr 5: F
      **Objective 2 **. G
      KR3 **: H
      `,
      `
      objective 1 "A"
        kr 1 "B"
        kr 2 "C"
        kr 3 "D"
        kr 4 "E"
        kr 5 "F"
      objective 2 "G"
        kr 3 "H"
      `,
      "pasted: O1:",
      "pasted: KR1:",
      "pasted: KR 1.2 -",
      "pasted: Key result 3 –",
      "pasted: **KR4:**",
      "pasted: **Objective 2 **.",
      "pasted: KR3 **:",
    );
  });

  it("days that can mean one day only, and cycles", () => {
    reads(
      `
      cycle: Q1 2026
      team a: A
        week 19 Jan 2026
          done: B
        initiative: C
          due: 2026/02/15
          - 25/12/2026: late
          January 5th, 2026: later
        objective: D
          since: 2025 H2
          decision: 3 Feb 2026 vendor first
          note: 3 Feb 2026 is text
      `,
      `
      cycle "Q1 2026"
      team a "A"
        week 19 Jan 2026
          done "B"
        initiative "C"
          due "2026/02/15"
          25/12/2026 "late"
          January 5th, 2026 "later"
        objective "D"
          since "2025 H2"
          decision "3 Feb 2026 vendor first"
          note "3 Feb 2026 is text"
      `,
      "pasted: Q1 2026",
      "pasted: 19 Jan 2026",
      "pasted: 2026/02/15",
      "pasted: - 25/12/2026",
      "pasted: January 5th, 2026",
      "pasted: 2025 H2",
      "pasted: 3 Feb 2026",
    );
  });

  it("bare bullets are not guessed", () => {
    tells("unreadable", "Objective: A\n«- Increase NPS from 30 to 40\n- Reduce churn»");
    tells("unreadable", "objective: A\n  why: B\n«- 🎯 Increase NPS»");
  });

  it("set right", () => {
    formatsPage(
      `
      cycle: Q1 2026
      **Objective 1:** Founders hear yes before they close the tab
      - **KR 1.1:** Applications approved from 12% to 60%
          - Owner: @ben
          - 19 Jan 2026: 31%
      - KR 1.2 – Time to a decision
      Note:
      • one
      • **two** of them

      2) three
      `,
      `
      cycle: 2026-Q1
      objective 1: Founders hear yes before they close the tab
        kr 1: Applications approved from 12% to 60%
          owner: @ben
          2026-01-19: 31%
        kr 2: Time to a decision
          note:
            - one
            - **two** of them

            - three
      `,
    );
  });
});
