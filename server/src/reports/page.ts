/** A page that stands alone: one file, no scripts, nothing that is loaded from anywhere. */
import { html, Markup } from "./html.ts";
import { STYLE } from "./style.ts";

/** Nothing but the styles in the page itself may be used, whatever a reader pastes into the file. */
const POLICY = new Markup(
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
);

const BODY = "html, body { margin: 0; background: var(--okr-own-paper); }";

/** `body`: markup that was made by `html`. */
export const wholePage = (title: string, body: string, language = "en"): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${new Markup(BODY + STYLE)}</style>
</head>
<body>
<main>${new Markup(body)}</main>
</body>
</html>
`.html;
