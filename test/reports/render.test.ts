import assert from "node:assert/strict";
import { renderBoard, type Scope } from "../../server/src/service.ts";
import { BANK, BANK_TODAY } from "../kit/bank.ts";
import { HOSTILE } from "../kit/hostile.ts";
import { open } from "../kit/workspace.ts";

const bank = (live: boolean, scope: Scope = {}): string =>
  renderBoard(open(BANK, { today: BANK_TODAY }).service.board(scope), live);

/** The words of markup, with a space between elements. */
const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("the board as HTML", () => {
  it("begins with the objective, its lenses and the empty place of the missing one", () => {
    const said = words(bank(false, { team: "bank" }));
    assert.match(said, /Founders think of us first when they open an account/);
    assert.match(said, /Reach Companies applying each month 5,600 from 4,200 to 7,000/);
    assert.match(said, /Customer impact Nothing measures this yet\. How will they notice/);
  });

  it("tells bars and trend lines in words", () => {
    const labels = [...bank(false).matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    assert.ok(labels.includes("40% of the way; 46% of the time is over"));
    assert.ok(labels.includes("Confidence from 5/10 on 19 January to 7/10 on 9 February"));
  });

  it("draws how far something is, and where time stands", () => {
    const markup = bank(false);
    assert.match(markup, /<rect class="way"[^>]* width="39\.6%"/);
    assert.match(markup, /<svg class="time" x="45\.6%"/);
  });

  it("has a heading for each thing, and none is skipped", () => {
    const levels = [...bank(false).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries())
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`);
  });

  it("leads to the source in an editor, and says nothing of it elsewhere", () => {
    const markup = bank(true);
    assert.match(
      markup,
      /<a class="source" href="#" data-uri="file:\/\/\/ws\/q1\/onboarding\.okr" data-offset="\d+">/,
    );
    assert.match(markup, /\d+ findings?</);
    assert.doesNotMatch(bank(false), /file:|data-uri|<a |findings?</);
  });

  it("needs no script and no style in the page", () => {
    for (const live of [true, false])
      assert.doesNotMatch(bank(live), /<script|<style|\sstyle=|\son\w+=|javascript:/i);
  });

  it("shows hostile text as text", () => {
    const { service } = open(HOSTILE, { today: BANK_TODAY });
    const markup = renderBoard(service.board());
    const elements = new Set([...markup.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name));
    for (const name of ["img", "script", "iframe", "style", "b"]) assert.ok(!elements.has(name), name);
    assert.match(markup, /&lt;img src=x onerror=/);
    assert.match(markup, /&quot;&gt;&lt;script&gt;/);
    assert.doesNotMatch(markup, /(?!\s)\p{Cc}/u);
  });
});
