/** The map, read as text: which cards stand where, what leads to what, and what a hostile page makes of it. */
import assert from "node:assert/strict";
import { wrap } from "../../server/src/reports/map/text.ts";
import { mapOf } from "../../server/src/reports/map.ts";
import type { PictureOptions } from "../../server/src/service.ts";
import { address, open } from "../kit/workspace.ts";

const PAGES = `
=== company.okr
cycle: 2026-Q1
phase: launched
company nettle: Nettle
  mission: Nobody throws away a jacket
  objective mend-first: Owners mend before they buy
    kr reach askers: Owners who ask each month from 100 to 200
      2026-02-02: 150, confidence 8/10
  objective plan: Menders plan their month
=== booking.okr
cycle: 2026-Q1
phase: launched
team booking: Booking
  mode: growth
  objective on-the-spot: Owners decide at once
    supports: nettle.mend-first
    kr impact wait: Median wait from 20 hours to 10 hours
      2026-01-26: 20 hours, confidence 6/10
      2026-02-02: 15 hours, confidence 3/10
  objective adrift: Owners smile
    kr impact smiles: Owners who smile from 10% to 20%
  initiative evening: Prices in the evening
    moves: on-the-spot.wait
    status: doing
=== parcels.okr
cycle: 2026-Q1
phase: launched
team parcels: Parcels
  shares booking.on-the-spot
    kr reach postage: Owners who know the postage from 10 to 20`;

const draw = (pages: string, options: Partial<PictureOptions> = {}): string =>
  open(pages)
    .service.picture({ kind: "map", ...options })
    .pieces.join("");

const plain = (markup: string): string =>
  markup
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Each card in the order of reading: its column, how sure it is, and all that it says. */
const cards = (svg: string): string[] => {
  const found: string[] = [];
  let column = "top";
  for (const [, name, sure, said] of svg.matchAll(
    /<g id="map team [^"]*" class="column">.*?<text class="name"[^>]*>([^<]*)|class="card \w+ (\w+)".*?<title>([^<]*)<\/title>/gs,
  ))
    if (name === undefined) found.push(`${column} | ${sure} | ${plain(said ?? "")}`);
    else column = name;
  return found;
};

const links = (svg: string): string[] =>
  [...svg.matchAll(/<g data-from="([^"]*)" data-to="([^"]*)"[^>]*><path class="line (\w+)"/g)].map(
    ([, from, to, kind]) => `${from} ${kind} ${to}`,
  );

interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxes = (svg: string): Box[] =>
  [
    ...svg.matchAll(
      /data-card="([^"]*)" transform="translate\(([\d.]+) ([\d.]+)\)"[^>]*>.*?<rect class="body" width="([\d.]+)" height="([\d.]+)"/gs,
    ),
  ].map(([, id = "", x, y, width, height]) => {
    const [left, top] = [Number(x), Number(y)];
    return { id, left, top, right: left + Number(width), bottom: top + Number(height) };
  });

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** So many teams, of which each third supports the one before, others the company, some nothing. */
const company = (teams: number, each: number): string =>
  [
    "=== company.okr\ncycle: 2026-Q1\ncompany acme: Acme\n  objective top: Everyone measures twice\n  objective two: Everyone is heard",
    ...Array.from({ length: teams }, (_, team) => {
      const objectives = Array.from({ length: each }, (_, n) => {
        const target = ["acme.top", "acme.two", team > 0 ? `t${team - 1}.o0` : "acme.top"][(team + n) % 3];
        return `  objective o${n}: ${"People find what they look for ".repeat((n % 3) + 1)}\n    supports: ${target}`;
      });
      return `=== t${team}.okr\ncycle: 2026-Q1\nteam t${team}: Team ${team}\n${objectives.join("\n")}`;
    }),
  ].join("\n");

describe("the map", () => {
  it("has the company above, and teams as columns with what they want, share and lack", () => {
    assert.deepEqual(cards(draw(PAGES)), [
      "top | high | Owners mend before they buy. 50% of the way. confidence 8/10. 1 key result",
      "top | unknown | Menders plan their month. no confidence yet. 0 key results",
      "Booking | low | Owners decide at once. 50% of the way. confidence 3/10 ↓. 2 key results",
      "Booking | unknown | Owners smile. no confidence yet. 1 key result. Supports nothing yet",
      "Parcels | unknown | Adds to Booking. Owners decide at once. no confidence yet. 1 key result",
    ]);
  });

  it("has a line for each support and each contribution", () => {
    assert.deepEqual(links(draw(PAGES)), [
      "booking.on-the-spot supports nettle.mend-first",
      "parcels+booking.on-the-spot adds booking.on-the-spot",
    ]);
  });

  it("shows the work that moves key results when it is asked for", () => {
    assert.ok(!draw(PAGES).includes("Prices in the evening"));
    assert.match(draw(PAGES, { work: true }), /<title>Prices in the evening \(doing\)<\/title>/);
  });

  it("shows a team in what it is a part of", () => {
    assert.deepEqual(
      cards(draw(PAGES, { team: "parcels" })).map((card) => card.split(" | ")[0]),
      ["top", "Booking", "Parcels"],
    );
    assert.deepEqual(links(draw(PAGES, { team: "parcels" })).length, 2);
  });

  it("shows a page in what it is a part of", () => {
    const svg = draw(PAGES, { near: address("booking.okr"), isOfPage: true });
    assert.deepEqual(
      cards(svg).map((card) => card.split(" | ")[2]?.split(".")[0]),
      ["Owners mend before they buy", "Owners decide at once", "Owners smile", "Adds to Booking"],
    );
  });

  it("leads from each card and column to where it is written", () => {
    const { service, files } = open(PAGES);
    const svg = service.picture({ kind: "map" }).pieces.join("");
    const [, uri, offset] =
      /data-card="booking.adrift"[^>]* data-uri="([^"]*)" data-offset="(\d+)"/.exec(svg) ?? [];
    assert.equal(uri, address("booking.okr"));
    assert.match(files.get("booking.okr")?.text.slice(Number(offset)) ?? "", /^objective adrift:/);
    assert.equal(svg.match(/tabindex="0" role="link"><title>[^<]+/g)?.length, 7);
  });

  it("is a picture that stands alone when it travels", () => {
    const svg = draw(PAGES, { live: false });
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="\d+" height="\d+"/);
    assert.ok(svg.includes("<style>") && !/ data-uri=| tabindex=|file:\/\//.test(svg));
    assert.deepEqual(
      svg.match(/(?:https?:|url\()[^")]*/g)?.filter((each) => !/w3\.org|^url\(#map-head/.test(each)),
      [],
    );
  });

  it("says the same, letter for letter, in whatever order pages come", () => {
    const [first = "", ...others] = PAGES.split(/(?=^=== )/m).filter((page) => page.trim() !== "");
    assert.equal(draw([...others.reverse(), first].join("\n")), draw(PAGES));
  });

  it("writes what people typed as text, whatever it is", () => {
    const hostile = `</title></svg><img src=x onerror=alert(1)><script>alert(2)</script>"' onload="alert(3) [x](command:evil) ../../etc`;
    const svg = draw(
      `cycle: 2026-Q1\nteam evil: ${hostile}\n  objective: ${hostile}\n    kr: ${hostile}\n  initiative: ${hostile}`,
      { work: true },
    );
    assert.deepEqual(
      svg.match(/<(?!\/?(?:svg|desc|defs|marker|path|text|g|title|rect|circle)\b)[^>]*/g),
      null,
    );
    assert.ok(!/<[^>]*\son\w+=/.test(svg.replaceAll(/"[^"]*"/g, '""')));
    assert.ok(svg.includes("&lt;img src=x onerror=alert(1)&gt;"));
  });

  it("cuts what has no room, and keeps the whole sentence in the title", () => {
    const sentence = "Owners who look for a mender in the evening find one who is awake and near and kind "
      .repeat(3)
      .trim();
    const svg = draw(`cycle: 2026-Q1\nteam booking: Booking\n  objective: ${sentence}`);
    assert.ok(svg.includes(`<title>${sentence}. `));
    assert.match(svg, /<text class="sentence"[^>]*>[^<]*…<\/text>/);
  });

  for (const [teams, each] of [
    [1, 1],
    [3, 4],
    [17, 3],
    [40, 2],
  ] as const)
    it(`has ${teams} teams of ${each} objectives beside one another, and nothing over another`, () => {
      const svg = draw(company(teams, each));
      const all = boxes(svg);
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
      assert.equal(all.length, teams * each + 2);
      assert.deepEqual(
        all.filter((a, index) => all.slice(index + 1).some((b) => overlap(a, b))),
        [],
      );
      assert.deepEqual(
        all.filter(
          ({ left, top, right, bottom }) =>
            left < 0 || top < 0 || right > (width ?? 0) || bottom > (height ?? 0),
        ),
        [],
      );
      assert.equal(links(svg).length, teams * each);
    });

  it("is as wide as it is asked to be", () => {
    const shape = (aspect: number): number => {
      const [, width = 1, height = 1] =
        /viewBox="0 0 (\d+) (\d+)"/.exec(draw(company(17, 3), { aspect }))?.map(Number) ?? [];
      return width / height;
    };
    assert.ok(shape(0.6) < 1 && shape(2.4) > 1.8, `${shape(0.6)}, ${shape(2.4)}`);
  });

  it("shows a team as one card where there are more objectives than anybody reads", () => {
    const board = open(company(1, 4)).service.board();
    const holders = board.holders.flatMap((holder) =>
      holder.kind === "company" ? holder : Array.from({ length: 101 }, () => holder),
    );
    const { top, columns } = mapOf({ ...board, holders });
    assert.deepEqual([top.length, columns.length], [2, 101]);
    assert.deepEqual(
      columns[0]?.cards.map(({ kind, sentence }) => [kind, sentence]),
      [["team", "4 objectives"]],
    );
  });

  it("says what to write where there is nothing yet", () => {
    assert.match(draw("# nothing yet"), /There is nothing to show yet/);
  });
});

describe("sentences on a card", () => {
  const lines = (text: string, most = 4): readonly string[] => wrap(text, 150, 13, most);

  it("are cut into lines of about one length", () => {
    assert.deepEqual(lines("Owners return to the mender who knows"), [
      "Owners return to the",
      "mender who knows",
    ]);
  });

  it("end with an ellipsis where they are too long", () => {
    assert.deepEqual(lines("Owners return to the mender who knows", 1), ["Owners return to the…"]);
    assert.match(lines("Pneumonoultramicroscopicsilicovolcanoconiosis")[0] ?? "", /^Pneumono.*…$/);
  });

  it("may be written without spaces between words", () => {
    assert.ok(lines("所有的客户都在同一天得到答复而且不必等待").length > 1);
  });
});
