import assert from "node:assert/strict";
import snippets from "../../syntaxes/okr.snippets.json";

const bodyOf = (label: keyof typeof snippets): string => snippets[label].body;

describe("the snippets", () => {
  it("have a stop for each blank, in their order", () => {
    assert.equal(
      bodyOf("health metric with an owner"),
      [
        // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how stops of snippets are written
        "health: ${1:<what must stay well>} at least ${2:<number>}%",
        "  owner: ${3:<@who>}",
        "  source: ${4:<where the number comes from>}",
        // biome-ignore-end lint/suspicious/noTemplateCurlyInString: this is how stops of snippets are written
      ].join("\n"),
    );
  });

  it("know the quarter of each month", () => {
    const [, pattern = "", shown = ""] =
      /CURRENT_MONTH\/(.+?)\/(.+?)\/\}/.exec(bodyOf("team page: an objective with three key results")) ?? [];
    const quarterOf = (month: string): string => {
      const groups = new RegExp(pattern).exec(month) ?? [];
      return shown.replace(/\$\{(\d):\+(Q\d)\}/g, (_, group: string, quarter: string) =>
        groups[Number(group)] ? quarter : "",
      );
    };
    assert.deepEqual(["01", "03", "04", "06", "07", "09", "10", "12"].map(quarterOf), [
      "Q1",
      "Q1",
      "Q2",
      "Q2",
      "Q3",
      "Q3",
      "Q4",
      "Q4",
    ]);
  });

  it("stay out of completion, which has the same blocks where they fit", () => {
    assert.ok(Object.values(snippets).every((each) => !("prefix" in each)));
  });
});
