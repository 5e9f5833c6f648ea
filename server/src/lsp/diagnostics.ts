/** Findings as diagnostics. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import { rulePage } from "../host/about.ts";
import type { Finding, Severity } from "../service.ts";
import type { Base } from "./base.ts";
import { type Page, pageAt } from "./page.ts";

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS: Record<Finding["tags"][number], DiagnosticTag> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** What is told about the configuration, or about findings left out, comes from no rule. */
const WITHOUT_PAGE = ["configuration", "more"];

export const toDiagnostic = (base: Base, page: Page, finding: Finding): Diagnostic => {
  const diagnostic: Diagnostic = {
    range: page.range(finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: "okr",
    message: finding.message,
  };
  if (!WITHOUT_PAGE.includes(finding.rule)) diagnostic.codeDescription = { href: rulePage(finding.rule) };
  if (finding.tags.length && base.client.diagnosticTags)
    diagnostic.tags = finding.tags.map((tag) => TAGS[tag]);
  if (finding.related.length && base.client.relatedInformation)
    diagnostic.relatedInformation = finding.related.flatMap((place) => relatedPlace(base, page, place));
  return diagnostic;
};

/** A name for what a page was told: the same for the same findings, whoever tells them and whenever. */
export const resultIdOf = (items: readonly Diagnostic[]): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of JSON.stringify(items)) {
    const code = sign.codePointAt(0) as number;
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
};

const relatedPlace = (base: Base, page: Page, place: Finding["related"][number]) => {
  const there = place.uri === page.uri ? page : pageAt(base, place.uri);
  if (!there) return [];
  return [
    { location: { uri: base.addresses.write(place.uri), range: there.range(place) }, message: place.message },
  ];
};
