/**
 * How the map looks. Colours are those of the theme, with fallbacks for a picture that stands alone; that goes by the
 * class `alone`. Sureness has a mark and words beside its colour.
 */
export const MAP_STYLE = `
.okr-map {
  --ink: var(--vscode-editor-foreground, #1f2933);
  --soft: var(--vscode-descriptionForeground, #52606d);
  --paper: var(--vscode-editor-background, #ffffff);
  --panel: var(--vscode-sideBar-background, #f3f5f8);
  --card: var(--vscode-editorWidget-background, #ffffff);
  --edge: var(--vscode-widget-border, var(--vscode-panel-border, #cbd2d9));
  --focus: var(--vscode-focusBorder, #0b69c7);
  --accent: var(--vscode-charts-blue, #2563a8);
  --high: var(--vscode-charts-green, #388a34);
  --middle: var(--vscode-charts-yellow, #bf8803);
  --low: var(--vscode-charts-red, #d1242f);
  --unknown: var(--vscode-descriptionForeground, #7b8794);
  color: var(--ink);
  font-family: var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
  font-size: 13px;
}
.okr-map text { fill: var(--ink); unicode-bidi: plaintext; }
.okr-map .paper { fill: var(--paper); }
.okr-map .title, .okr-map .mission, .okr-map .top .sentence { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Source Serif 4", Georgia, "Liberation Serif", serif; }
.okr-map .title { font-size: 34px; letter-spacing: -0.01em; }
.okr-map .when { fill: var(--soft); font-size: 14px; }
.okr-map .mission { fill: var(--soft); font-size: 16px; font-style: italic; }
.okr-map .column > rect { fill: var(--panel); stroke: var(--vscode-contrastBorder, none); }
.okr-map .name { font-size: 15px; font-weight: 650; }
.okr-map .about, .okr-map .above, .okr-map .foot, .okr-map .work, .okr-map .more, .okr-map .legend { font-size: 11px; }
.okr-map .about, .okr-map .above, .okr-map .more, .okr-map .foot, .okr-map .legend { fill: var(--soft); }
.okr-map .above { font-weight: 600; }
.okr-map .sentence { font-weight: 600; }
.okr-map .top .sentence { font-weight: 400; }
.okr-map .card .body { fill: var(--card); stroke: var(--edge); }
.okr-map .share .body, .okr-map .discovery .body { stroke-dasharray: 4 3; stroke: var(--soft); }
.okr-map .stripe { fill: var(--sure); }
.okr-map .track { fill: var(--ink); fill-opacity: 0.14; }
.okr-map .fill { fill: var(--sure); }
.okr-map .gone { fill: var(--ink); }
.okr-map .mark { fill: var(--sure); stroke: var(--sure); stroke-width: 1.6; }
.okr-map .mark .hollow { fill: none; }
.okr-map .high { --sure: var(--high); }
.okr-map .middle { --sure: var(--middle); }
.okr-map .low { --sure: var(--low); }
.okr-map .unknown { --sure: var(--unknown); }
.okr-map .status { fill: none; stroke: var(--soft); stroke-width: 1.3; }
.okr-map .status.done { fill: var(--soft); }
.okr-map .discovery .stripe { display: none; }
.okr-map .halo { fill: none; stroke: var(--paper); stroke-width: 5; }
.okr-map .line { fill: none; stroke: var(--soft); stroke-width: 1.6; }
.okr-map .line.adds { stroke-dasharray: 5 4; }
.okr-map .head { fill: var(--soft); stroke: none; }
.okr-map .links .on .line { stroke: var(--focus); stroke-width: 2.6; }
.okr-map .links .on .head { fill: var(--focus); }
.okr-map [tabindex] { cursor: pointer; }
.okr-map [tabindex]:focus { outline: none; }
.okr-map [tabindex]:hover .body, .okr-map .current .body { stroke: var(--focus); stroke-dasharray: none; }
.okr-map [tabindex]:focus-visible .body, .okr-map .current .body { stroke: var(--focus); stroke-width: 2.4; }
.okr-map .column > [tabindex]:focus-visible .name { text-decoration: underline; }
.okr-map .empty { font-size: 15px; fill: var(--soft); }
@media (forced-colors: active) {
  .okr-map .card .body, .okr-map .column > rect { stroke: CanvasText; }
}
`;
