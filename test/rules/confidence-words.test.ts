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

  it("tells it as a sentence of its own, and in brackets where nothing else can be meant", () =>
    tells(
      "confidence-words",
      kr(
        "2026-01-12: 50. «Confidence medium».",
        "2026-01-19: 52 («confidence: high»)",
        "2026-01-26: 52 («high confidence»), the vendor is live",
        "2026-02-02: 54, the vendor has left («confidence: low»).",
        "2026-02-09: 55, the vendor has left. «Fairly confident»!",
      ),
    ));

  it("keeps silent where brackets may speak of what stands before them, and about numbers there", () =>
    tells(
      "confidence-words",
      kr(
        "2026-01-12: 50, the vendor says May (high confidence)",
        "2026-01-19: 52, the vendor says May (confidence: high) and the bank June",
        "2026-01-26: 52. Confidence 6/10.",
        "2026-02-02: 54 (confidence: 60%)",
        "2026-02-09: 55, confidence medium, 60%",
        "2026-02-16: 55 (confidence: high, 70%)",
        "2026-02-23: 56. Confidence medium (6 of 10).",
      ),
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

  it("leaves a blank where a number is read: behind a comma", () => {
    const title = "Say it in a number: confidence <n>/10";
    const fixed = kr("2026-01-19: 52, confidence <n>/10, the vendor is live");
    for (const said of [
      "52 (confidence: high), the vendor is live",
      "52 – confidence is high, the vendor is live",
    ])
      mends("confidence-words", kr(`2026-01-19: ${said}`), title, fixed);
    mends(
      "confidence-words",
      kr("2026-01-19: 52. Confidence medium. The vendor is live."),
      title,
      kr("2026-01-19: 52, confidence <n>/10. The vendor is live."),
    );
  });

  it("leaves a blank for the number", () =>
    mends(
      "confidence-words",
      kr("2026-01-19: 52, confidence medium, the vendor is live"),
      "Say it in a number: confidence <n>/10",
      kr("2026-01-19: 52, confidence <n>/10, the vendor is live"),
    ));
});
