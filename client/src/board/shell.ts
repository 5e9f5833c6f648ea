/** The page of a panel before anything is shown in it: a bar of controls, and room for the picture. */

export interface Parts {
  /** What may be loaded as a style, as VS Code has it. */
  readonly cspSource: string;
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Nothing is loaded from anywhere but the extension; the drawing of a PNG goes through an image in memory. */
const policy = ({ cspSource, nonce }: Parts): string =>
  [
    "default-src 'none'",
    "img-src blob:",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const CONTROLS = `<header id="bar">
<div class="group" role="group" aria-label="What is shown"><button id="board" aria-pressed="true">Board</button><button id="map" aria-pressed="false">Map</button></div>
<select id="scope" aria-label="Of whom"></select>
<select id="cycle" aria-label="Of which cycle"></select>
<button id="work" class="toggle of-map" aria-pressed="false" title="Show the work that moves the key results">Work</button>
<span class="space"></span>
<span class="search"><input id="search" type="search" placeholder="Search" aria-label="Search" aria-describedby="found" autocomplete="off" spellcheck="false"><output id="found" aria-live="polite"></output></span>
<div class="group" role="group" aria-label="Size"><button id="smaller" aria-label="Smaller" title="Smaller (−)">−</button><button id="size" title="Show the whole picture (0)">100%</button><button id="larger" aria-label="Larger" title="Larger (+)">+</button></div>
<select id="save" aria-label="Save as"><option value="">Save as…</option></select>
</header>`;

/** The whole page. */
export const shellOf = (parts: Parts): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>OKRs</title>
<link rel="stylesheet" href="${escaped(parts.style)}">
</head>
<body>
${CONTROLS}
<main id="picture" tabindex="0" aria-label="Board" aria-busy="true"></main>
<script nonce="${escaped(parts.nonce)}" src="${escaped(parts.script)}"></script>
</body>
</html>
`;
