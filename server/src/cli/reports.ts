/** The forms in which findings are written. Each page is written when it is checked, whatever follows. */
import type { Finding, Lines, Severity } from "../service.ts";
import { plain, type Terminal } from "./terminal.ts";
import { counted, listed } from "./words.ts";

interface Report {
  page(path: string, findings: readonly Finding[], lines: Lines | undefined): void;
  /** Writes what stands after the last page. */
  end(): void;
}

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const diagnosticsOf = (findings: readonly Finding[], lines: Lines | undefined): Diagnostic[] =>
  findings.flatMap(({ rule, severity, message, ...range }) => {
    const start = lines?.positionAt(range.start);
    const end = lines?.positionAt(range.end);
    if (!start || !end) return [];
    const [line, column] = [start.line + 1, start.character + 1];
    return [{ rule, severity, message, line, column, endLine: end.line + 1, endColumn: end.character + 1 }];
  });

const json = (terminal: Terminal): Report => {
  let separator = "[\n";
  return {
    page(path, findings, lines) {
      terminal.print(separator + JSON.stringify({ path, diagnostics: diagnosticsOf(findings, lines) }));
      separator = ",\n";
    },
    end: () => terminal.print(separator === ",\n" ? "\n]\n" : "[]\n"),
  };
};

const KINDS: readonly (readonly [severity: Severity, many: string])[] = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["information", "information"],
  ["hint", "hints"],
];

const text = (terminal: Terminal): Report => {
  const counts = new Map<Severity, number>();
  let pages = 0;
  const write = (path: string, { rule, severity, message, line, column }: Diagnostic) => {
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
    const place = terminal.paint("strong", `${plain(path)}:${line}:${column}`);
    terminal.print(
      `${place} ${terminal.paint(severity, severity)} ${terminal.paint("faint", rule)} ${plain(message)}\n`,
    );
  };
  const totals = () =>
    KINDS.flatMap(([severity, many]) => {
      const count = counts.get(severity);
      return count ? [counted(count, severity, many)] : [];
    });
  return {
    page(path, findings, lines) {
      pages++;
      for (const diagnostic of diagnosticsOf(findings, lines)) write(path, diagnostic);
    },
    end() {
      if (pages === 0) return;
      terminal.print(`Checked ${counted(pages, "page")}: ${listed(totals(), "and") || "no findings"}.\n`);
    },
  };
};

export const REPORTS = { text, json };
