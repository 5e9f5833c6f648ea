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

const relatedPlace = (base: Base, page: Page, place: Finding["related"][number]) => {
  const there = place.uri === page.uri ? page : pageAt(base, place.uri);
  if (!there) return [];
  return [
    { location: { uri: base.addresses.write(place.uri), range: there.range(place) }, message: place.message },
  ];
};
