/** Every example of every rule is a test: bad reports exactly what is drawn, good reports nothing, a fix leads there. */
import assert from "node:assert/strict";
import type { Example, Rule } from "../../server/src/rules/frame/define.ts";
import { EXAMPLE_TODAY, wholeExample } from "../../server/src/rules/frame/examples.ts";
import { RULES } from "../../server/src/rules/registry.ts";
import { draw, drawnFiles } from "../kit/fixture.ts";
import { address, allFindings, applied, type Opened, open } from "../kit/workspace.ts";

const openExample = (rule: Rule, example: Example, text: string): Opened => {
  const setting = example.options ? [rule.severity, example.options] : rule.severity;
  const today = example.today ?? EXAMPLE_TODAY;
  const opened = open(wholeExample(text, example.around), {
    today,
    config: { extends: ["recommended"], rules: { [rule.id]: setting } },
  });
  if (example.earlier)
    for (const [path, { text: earlier }] of drawnFiles(wholeExample(example.earlier, example.around)))
      opened.service.setEarlier(address(path), earlier);
  if (example.changed)
    for (const uri of opened.service.linkedDocuments())
      opened.service.setChanged(uri, text === example.bad ? example.changed : today);
  return opened;
};

/** All files with what a rule underlines drawn in, as the examples are written. */
const drawnBy = (opened: Opened, rule: Rule): string =>
  [...opened.files]
    .map(([path, { text }]) => {
      const ranges = opened.service.findings(address(path)).filter((found) => found.rule === rule.id);
      return `=== ${path}\n${draw(text, ranges)}`;
    })
    .join("");

const asWritten = (opened: Opened): string =>
  [...opened.files].map(([path, { text, ranges }]) => `=== ${path}\n${draw(text, ranges)}`).join("");

const list = (opened: Opened): string[] =>
  allFindings(opened).map(([path, found]) => `${path}: ${found.rule}: ${found.message}`);

const afterFirstFix = (opened: Opened, rule: Rule): Opened => {
  const [path, finding] = allFindings(opened).find(([, found]) => found.rule === rule.id) ?? [];
  assert.ok(path && finding, "nothing to fix");
  const fix = opened.service
    .fixes(address(path), finding)
    .find(({ findings }) => findings[0]?.rule === rule.id);
  assert.ok(fix, "no fix is offered");
  assert.equal(fix.kind, "quickfix", "an editor offers it on the finding only then");
  const texts = new Map([...opened.files].map(([name, { text }]) => [name, text]));
  for (const edit of fix.edits()) texts.set(edit.uri.slice(address("").length), applied(opened, edit));
  return open([...texts].map(([name, text]) => `=== ${name}\n${text}`).join(""), { today: EXAMPLE_TODAY });
};

const texts = (opened: Opened): string =>
  [...opened.files].map(([path, { text }]) => `=== ${path}\n${text}`).join("");

for (const rule of RULES) {
  describe(rule.id, () => {
    for (const [index, example] of rule.examples.entries()) {
      const bad = () => openExample(rule, example, example.bad);
      const good = () => openExample(rule, example, example.good);
      const name = rule.examples.length > 1 ? ` (${index + 1})` : "";

      it(`tells the bad example at its place${name}`, () => {
        const opened = bad();
        assert.equal(drawnBy(opened, rule), asWritten(opened));
      });

      it(`has nothing to say of the good example, nor has any other rule${name}`, () => {
        const blanks = (line: string) => example.fixed === true && line.includes(": placeholder-left:");
        assert.deepEqual(
          list(good()).filter((line) => !blanks(line)),
          [],
        );
      });

      it(`has examples that are formatted${name}`, () => {
        for (const opened of example.asTyped ? [good()] : [bad(), good()])
          for (const path of opened.files.keys())
            assert.deepEqual(opened.service.format(address(path)), [], path);
      });

      if (rule.fixes && example.fixed !== false)
        it(`has a fix that makes the good example of the bad one, once and for all${name}`, () => {
          const fixed = afterFirstFix(bad(), rule);
          assert.equal(texts(fixed), texts(good()));
        });
    }

    it("says in a message what was seen, in whole sentences", () => {
      for (const example of rule.examples)
        for (const [, { rule: id, message }] of allFindings(openExample(rule, example, example.bad)))
          if (id === rule.id) assert.match(message, /^[“"‘`\p{Lu}\d@].*[.?!”)]$/su);
    });
  });
}
