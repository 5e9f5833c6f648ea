/**
 * The looks of the board and of the pages that are shared. In VS Code the theme's colours hold; elsewhere light and dark by
 * what the reader prefers. Everything stands below `.okr-board`, so that it changes nothing beside it.
 */

const COLOURS = `
:root {
  --okr-own-ink: #1d2327; --okr-own-soft: #59636e; --okr-own-paper: #fbfaf7; --okr-own-card: #ffffff; --okr-own-line: #dcd9d0;
  --okr-own-track: #e6e3da; --okr-own-way: #0f6b63; --okr-own-time: #1d2327; --okr-own-low: #a8391f; --okr-own-middle: #8a6100; --okr-own-high: #0f6b63;
  --okr-own-accent: #0c4457;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --okr-own-ink: #e9e6df; --okr-own-soft: #a5adb3; --okr-own-paper: #14191c; --okr-own-card: #1c2327; --okr-own-line: #343d42;
    --okr-own-track: #39434a; --okr-own-way: #4fb8a8; --okr-own-time: #e9e6df; --okr-own-low: #f0896a; --okr-own-middle: #e0b04c; --okr-own-high: #4fb8a8;
    --okr-own-accent: #8cc5d8;
  }
}
.okr-board {
  --ink: var(--vscode-editor-foreground, var(--okr-own-ink));
  --soft: var(--vscode-descriptionForeground, var(--okr-own-soft));
  --paper: var(--vscode-editor-background, var(--okr-own-paper));
  --card: var(--vscode-editorWidget-background, var(--okr-own-card));
  --line: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-editorWidget-border, var(--okr-own-line))));
  --track: var(--vscode-scrollbarSlider-background, var(--okr-own-track));
  --way: var(--vscode-charts-green, var(--okr-own-way));
  --time: var(--vscode-editor-foreground, var(--okr-own-time));
  --low: var(--vscode-charts-red, var(--okr-own-low));
  --middle: var(--vscode-charts-yellow, var(--okr-own-middle));
  --high: var(--vscode-charts-green, var(--okr-own-high));
  --accent: var(--vscode-textLink-foreground, var(--okr-own-accent));
  --focus: var(--vscode-focusBorder, var(--okr-own-accent));
  --sans: var(--vscode-font-family, ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Source Serif 4", Georgia, "Liberation Serif", serif;
}
`;

const TYPE = `
.okr-board { box-sizing: border-box; margin: 0 auto; padding: clamp(1rem, 4vw, 4rem); max-width: 96rem; color: var(--ink); background: var(--paper); font: 400 1rem/1.5 var(--sans); font-variant-numeric: tabular-nums; text-wrap: pretty; overflow-wrap: anywhere; }
.okr-board *, .okr-board *::before { box-sizing: border-box; }
.okr-board h1, .okr-board h2, .okr-board h3, .okr-board h4, .okr-board h5, .okr-board p, .okr-board ul, .okr-board ol { margin: 0; padding: 0; font: inherit; }
.okr-board ul { list-style: none; }
.okr-board strong, .okr-board b { font-weight: 600; }
.okr-board h1 { font: 400 clamp(2.2rem, 5vw, 3.6rem)/1.08 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
.okr-board h2 { font: 600 1.35rem/1.2 var(--sans); }
.okr-board h3, .okr-board .eyebrow { font: 600 0.8rem/1.4 var(--sans); letter-spacing: 0.07em; text-transform: uppercase; color: var(--soft); }
.okr-board h5 { font: 600 0.85rem/1.4 var(--sans); color: var(--soft); }
.okr-board .objective > h4 { font: 400 clamp(1.5rem, 2.5vw, 2.1rem)/1.18 var(--serif); letter-spacing: -0.005em; text-wrap: balance; max-width: 34em; }
.okr-board .meta, .okr-board .leads, .okr-board .kind { font-size: 0.875rem; color: var(--soft); }
.okr-board .why { max-width: 62ch; color: var(--soft); }
.okr-board .mission { max-width: 60ch; font: italic 400 1.2rem/1.45 var(--serif); }
.okr-board .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.okr-board .nothing { font: italic 400 1.1rem/1.5 var(--serif); color: var(--soft); }
.okr-board .source { color: inherit; text-decoration: none; }
.okr-board .source:hover { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.okr-board .source:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
.okr-board .findings { border-bottom: 1px dotted currentColor; }
.okr-board .draft { border: 1px dashed var(--soft); border-radius: 1em; padding: 0 0.6em; }
`;

const LAYOUT = `
.okr-board > * + * { margin-top: clamp(2.5rem, 5vw, 4.5rem); }
.okr-board .head { display: grid; gap: 0.6rem; }
.okr-board .clock { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; color: var(--soft); font-size: 0.875rem; }
.okr-board .clock > svg { flex: 0 1 20rem; min-width: 8rem; }
.okr-board .clock > p { flex: 1 1 18rem; }
.okr-board .holder { border-top: 2px solid var(--ink); padding-top: 1.25rem; display: grid; gap: 1.75rem; }
.okr-board .holder > header { display: grid; gap: 0.25rem; }
.okr-board .holder > header .mission { margin-top: 0.35rem; }
.okr-board .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(15rem, 20rem); gap: 2rem clamp(1.5rem, 3vw, 3rem); align-items: start; }
.okr-board .columns.is-single { grid-template-columns: minmax(0, 1fr); }
.okr-board .main, .okr-board .side { display: grid; gap: 2rem; }
.okr-board .objectives, .okr-board .health, .okr-board .week, .okr-board .squads, .okr-board .strategies { display: grid; gap: 0.9rem; align-content: start; }
.okr-board .objective { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: clamp(1.1rem, 2vw, 1.9rem); display: grid; gap: 0.75rem; }
.okr-board .objective:focus-within { border-color: var(--focus); }
.okr-board .objective + .objective { margin-top: 0.75rem; }
.okr-board .objective.is-retired > h4 { text-decoration: line-through; text-decoration-thickness: 1px; color: var(--soft); }
.okr-board .summary { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
.okr-board .summary > .bar { flex: 1 1 8rem; max-width: 22rem; }
.okr-board .summary strong { font-size: 1.15rem; }
.okr-board .lenses { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.25rem 1.75rem; margin-top: 0.5rem; }
.okr-board .lens { display: grid; gap: 0.6rem; align-content: start; border-top: 1px solid var(--line); padding-top: 0.6rem; }
.okr-board .lens > ul { display: grid; gap: 1.5rem; }
.okr-board .lens > .said { gap: 0.5rem; }
.okr-board .lens.is-missing { border: 1.5px dashed var(--soft); border-radius: 6px; padding: 0.8rem 1rem; color: var(--soft); }
.okr-board .lens.is-missing p { font: italic 400 1rem/1.45 var(--serif); }
.okr-board .result { display: grid; gap: 0.35rem; }
.okr-board .leads p { margin: 0.1rem 0; }
.okr-board .figures { color: var(--soft); font-size: 0.9rem; }
.okr-board .figures strong { font-size: 1.5rem; line-height: 1.2; color: var(--ink); margin-right: 0.2rem; }
.okr-board .figures em { font-style: normal; }
.okr-board .beside { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; align-items: center; }
.okr-board .work { border-top: 1px solid var(--line); padding-top: 0.6rem; display: grid; gap: 0.3rem; font-size: 0.925rem; }
.okr-board .work ul { columns: 22rem; column-gap: 1.75rem; }
.okr-board .work li { break-inside: avoid; padding: 0.12rem 0 0.12rem 1.4rem; position: relative; }
.okr-board .due { color: var(--soft); white-space: nowrap; }
.okr-board .due.is-late { font-weight: 600; }
.okr-board .strategies ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2rem; }
.okr-board .strategies li { border-left: 3px solid var(--accent); padding-left: 1rem; display: grid; gap: 0.3rem; align-content: start; font-size: 0.925rem; color: var(--soft); }
.okr-board .strategies h4 { font: 400 1.25rem/1.3 var(--serif); color: var(--ink); }
.okr-board .strategies b { font-size: 0.75rem; letter-spacing: 0.06em; text-transform: uppercase; margin-right: 0.4rem; }
.okr-board .guards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.75rem; }
.okr-board .health ul, .okr-board .squads ul { display: grid; gap: 0.75rem; }
.okr-board .guard, .okr-board .squads li, .okr-board .week .card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.15rem; }
.okr-board .guard, .okr-board .squads li { display: grid; gap: 0.3rem; }
.okr-board .guard h4, .okr-board .squads h4 { font: 400 1.2rem/1.28 var(--serif); }
.okr-board .state { font-size: 0.9rem; display: flex; gap: 0.5rem; align-items: baseline; }
.okr-board .week .card { display: grid; gap: 0.4rem; font-size: 0.925rem; }
.okr-board .week h4 { font-weight: 600; }
.okr-board .week ul + h4 { margin-top: 0.4rem; }
.okr-board .commits li { display: grid; grid-template-columns: 1.1rem 1fr; gap: 0.35rem; padding: 0.12rem 0; }
.okr-board .said li { padding: 0.12rem 0 0.12rem 0.9rem; text-indent: -0.9rem; }
.okr-board .said li::before { content: "–"; display: inline-block; width: 0.9rem; text-indent: 0; color: var(--soft); }
.okr-board .loose { border: 1.5px dashed var(--soft); border-radius: 6px; padding: 1.5rem; display: grid; gap: 0.5rem; }
.okr-board .loose li { padding: 0.2rem 0; }
.okr-board .loose .kind { display: inline-block; min-width: 14rem; }
@media (max-width: 60rem) { .okr-board .columns { grid-template-columns: minmax(0, 1fr); } }
`;

const DOCUMENTS = `
.okr-board.is-document { max-width: 62rem; line-height: 1.55; font-size: 1.05rem; }
.okr-board.is-document > * + * { margin-top: 0.9rem; }
.okr-board.is-document > h1 { margin-top: 2.5rem; }
.okr-board.is-document > h1:first-child, .okr-board.is-document > .eyebrow + h1 { margin-top: 0.3rem; }
.okr-board.is-document h2 { font: 400 1.7rem/1.22 var(--serif); letter-spacing: -0.005em; text-wrap: balance; }
.okr-board.is-document > h2 { margin-top: 2.75rem; }
.okr-board.is-document > h3 { margin-top: 1.5rem; }
.okr-board.is-document .soft { color: var(--soft); }
.okr-board .points { display: grid; gap: 0.45rem; }
.okr-board .points li { padding-left: 1.1rem; position: relative; }
.okr-board .points li::before { content: ""; position: absolute; left: 0; top: 0.68em; width: 0.4rem; border-top: 1.5px solid var(--soft); }
.okr-board .points .box { vertical-align: -0.1em; margin: 0 0.25rem 0 0; }
.okr-board .points ul { margin: 0.35rem 0 0.25rem; display: grid; gap: 0.3rem; }
.okr-board .blank { border-bottom: 1px solid var(--soft); padding-top: 0.5rem; padding-bottom: 2.6rem; color: var(--soft); break-inside: avoid; }
.okr-board table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
.okr-board th { text-align: left; font-weight: 600; font-size: 0.85rem; color: var(--soft); border-bottom: 1.5px solid var(--ink); padding: 0.35rem 0.75rem 0.35rem 0; }
.okr-board td { vertical-align: top; border-bottom: 1px solid var(--line); padding: 0.5rem 0.75rem 0.5rem 0; overflow-wrap: normal; }
.okr-board .slide { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: clamp(1.5rem, 4vw, 3.5rem); min-height: 30rem; align-items: start; }
.okr-board .slide > * > * + * { margin-top: 1rem; }
.okr-board .slide .lenses { margin-top: 1.5rem; }
.okr-board .slide h1 { font-size: clamp(1.9rem, 3.6vw, 2.9rem); }
.okr-board .slide h2 { font: 600 0.8rem/1.4 var(--sans); letter-spacing: 0.07em; text-transform: uppercase; color: var(--soft); margin-top: 1.75rem; }
.okr-board .slide aside h2 { margin-top: 0; }
.okr-board.is-document:has(.slide) { max-width: 84rem; }
.okr-board .slide + .slide { margin-top: 2rem; }
`;

const DRAWINGS = `
.okr-board svg.bar { display: block; overflow: visible; }
.okr-board .track { fill: var(--track); }
.okr-board .track.is-open { fill: none; stroke: var(--soft); stroke-dasharray: 3 3; }
.okr-board .way { fill: var(--way); }
.okr-board .time path { fill: var(--time); }
.okr-board .time .now { stroke: var(--time); stroke-width: 1.5; }
.okr-board .trend { display: inline-flex; gap: 0.4rem; align-items: center; font-size: 0.875rem; font-weight: 600; }
.okr-board .trend svg { overflow: visible; }
.okr-board .trend .middle { stroke: var(--line); stroke-dasharray: 2 3; }
.okr-board .trend polyline { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linejoin: round; stroke-linecap: round; }
.okr-board .trend circle { fill: currentColor; }
.okr-board .trend.is-low svg { color: var(--low); }
.okr-board .trend.is-middle svg { color: var(--middle); }
.okr-board .trend.is-high svg { color: var(--high); }
.okr-board .mark { flex: none; width: 0.7em; height: 0.7em; border-radius: 50%; border: 2px solid var(--soft); }
.okr-board .is-within .mark { background: var(--high); border-color: var(--high); }
.okr-board .is-outside .mark { background: var(--low); border-color: var(--low); border-radius: 0; transform: rotate(45deg); }
.okr-board .is-outside .state { font-weight: 600; }
.okr-board .box, .okr-board .work li::before { width: 0.85rem; height: 0.85rem; margin-top: 0.3em; border: 1.5px solid var(--soft); border-radius: 3px; display: inline-block; position: relative; }
.okr-board .work li::before { content: ""; position: absolute; left: 0; top: 0.12rem; border-radius: 50%; }
.okr-board .box.is-done, .okr-board .work .is-done::before { background: var(--high); border-color: var(--high); }
.okr-board .work .is-doing::before { background: linear-gradient(90deg, var(--high) 50%, transparent 50%); border-color: var(--high); }
.okr-board .box.is-dropped, .okr-board .work .is-dropped::before { border-style: dotted; }
.okr-board .work .is-dropped > :first-child { text-decoration: line-through; }
`;

/** Paper is white, whatever the theme on the screen. */
const PRINTED = ["ink", "soft", "line", "track", "way", "time", "low", "middle", "high", "accent"]
  .map((name) => `--${name}: var(--okr-own-${name});`)
  .join(" ");

const PLACES = `
.vscode-high-contrast .okr-board .track { fill: transparent; stroke: var(--line); }
@media (forced-colors: active) {
  .okr-board { --track: CanvasText; --way: Highlight; --time: CanvasText; --low: CanvasText; --middle: CanvasText; --high: CanvasText; --line: CanvasText; --soft: CanvasText; }
  .okr-board .track { fill: Canvas; stroke: CanvasText; }
  .okr-board .box.is-done, .okr-board .work .is-done::before, .okr-board .mark { forced-color-adjust: none; }
}
@media print {
  @page { size: A3 landscape; margin: 14mm; }
  :root { --okr-own-paper: #fff; }
  .okr-board { ${PRINTED} --paper: #fff; --card: #fff; max-width: none; padding: 0; font-size: 11pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .okr-board .objective, .okr-board .guard, .okr-board .result, .okr-board .lens, .okr-board .strategies li, .okr-board .card { break-inside: avoid; }
  .okr-board h2, .okr-board h3, .okr-board h4 { break-after: avoid; }
  .okr-board .holder, .okr-board .slide + .slide { break-before: page; }
  .okr-board .slide { border: 0; padding: 0; min-height: 0; }
  .okr-board .head + .holder { break-before: auto; }
  .okr-board .columns { grid-template-columns: minmax(0, 1fr) 17rem; }
}
`;

export const STYLE = [COLOURS, TYPE, LAYOUT, DOCUMENTS, DRAWINGS, PLACES].join("");
