/** A confidence in words: told, and a blank for its number. */
import { mends, tells } from "../kit/rules.ts";

const kr = (...lines: string[]): string =>
  `objective: Calm\n  kr: Orders a day from 40 to 90\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("confidence-words", () => {
  it("tells a confidence that is said in words, wherever it stands between commas", () =>
    tells(
      "confidence-words",
      `${kr(
        "2026-01-12: 50, «confidence medium»",
        "2026-01-19: 52, «high confidence», the vendor is live",
        "2026-01-26: 52, the vendor is live, «confidence: very low»",
        "2026-02-02: «fairly confident», 54 orders on Monday alone",
        "2026-02-09: 55 – «confidence is low» – the vendor has left",
      )}team till: Till\n  week 2026-02-09\n    update orders: 55, «Confidence: mid»\n`,
    ));

  it("keeps silent about a number, and about sentences in which the word stands", () =>
    tells(
      "confidence-words",
      kr(
        "2026-01-12: 50, confidence 6/10, high confidence in the vendor",
        "2026-01-19: 52, confidence 60%",
        "2026-01-26: 52, confidence grows with every release",
        "2026-02-02: 54, customers are confident that it pays",
        "2026-02-09: 55, confidence <n>/10",
        "2026-02-16: 55, confidence is medium, 6/10",
      ),
    ));

  it("leaves a blank for the number", () =>
    mends(
      "confidence-words",
      kr("2026-01-19: 52, confidence medium, the vendor is live"),
      "Say it in a number: confidence <n>/10",
      kr("2026-01-19: 52, confidence <n>/10, the vendor is live"),
    ));
});
