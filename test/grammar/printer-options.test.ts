/** What the formatter does otherwise where an editor asks for it. */
import { readPage } from "../../grammar/page.ts";
import { checkFormat } from "../kit/invariants.ts";
import { randomPage } from "../kit/pages.ts";
import { formats } from "./reads.ts";

describe("the formatter, if it is asked to,", () => {
  const MIXED = "objective: A\n  kr: B\r\n  kr: C\r  kr: D\n";

  it("sets all line ends, or makes them what most are", () => {
    formats(MIXED, "objective: A\n  kr: B\n  kr: C\n  kr: D\n", { endOfLine: "auto" });
    formats(MIXED, "objective: A\r\n  kr: B\r\n  kr: C\r\n  kr: D\r\n", { endOfLine: "crlf" });
    formats("objective: A", "objective: A\r", { endOfLine: "cr" });
  });

  it("adds no line end at the end", () => {
    formats("objective: A\nkr: B", "objective: A\n  kr: B", { insertFinalNewline: false });
    formats("objective: A\nkr: B\n\n", "objective: A\n  kr: B\n", { insertFinalNewline: false });
  });

  it("keeps blank lines at the end", () => {
    formats("objective: A\n\n\nkr: B\n \n\n", "objective: A\n\n  kr: B\n\n\n", { trimFinalNewlines: false });
    formats("\n\n", "\n\n", { trimFinalNewlines: false });
  });

  it("keeps spaces at line ends, or takes them out of what it can't read, too", () => {
    const page = "objective: A  \n  Metric\tBaseline  \n \n  kr: B\u00a0\n";
    formats(page, page, { trimTrailingWhitespace: false });
    formats(page, "objective: A\n  Metric\tBaseline\n\n  kr: B\n", { trimTrailingWhitespace: true });
  });

  it("does so with any page, and once is enough", () => {
    const ends = [undefined, "lf", "crlf", "cr", "auto"] as const;
    const flags = [undefined, true, false];
    for (let seed = 1; seed <= 400; seed++) {
      const endOfLine = ends[seed % ends.length];
      const [trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines] = [1, 3, 9].map(
        (step) => flags[Math.floor(seed / step) % flags.length],
      );
      const options = { endOfLine, trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines };
      const said = Object.entries(options).filter(([, value]) => value !== undefined);
      checkFormat(readPage(randomPage(seed)), Object.fromEntries(said));
    }
  });
});
