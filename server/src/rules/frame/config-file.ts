/** Reads `okr.config.json` as text: comments and trailing commas are forgiven, problems are told at their place. */
import { findNodeAtLocation, getNodeValue, type ParseError, parseTree } from "jsonc-parser";
import type { Span } from "../../../../grammar/tree.ts";
import { type Config, type ConfigProblem, DEFAULT_CONFIG, readConfig } from "./config.ts";
import type { Rule } from "./define.ts";

export interface ConfigFile {
  readonly text: string;
  /** What holds: what the file says, or what it last said before it broke. */
  readonly config: Config;
  readonly problems: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** Reads a configuration file; `last` is what it was before. Never throws. */
export const readConfigFile = (
  text: string,
  rules: readonly Rule[],
  last: ConfigFile | undefined,
): ConfigFile => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (!root || error) {
    const start = error?.offset ?? 0;
    const message = "This is no valid JSON, so the configuration read before stays in force.";
    const end = Math.min(text.length, start + Math.max(1, error?.length ?? 1));
    return { text, config: last?.config ?? DEFAULT_CONFIG, problems: [{ start, end, message }] };
  }
  const { config, problems } = readConfig(getNodeValue(root), rules);
  const placed = problems.map((problem) => ({ ...placeOf(root, problem), message: problem.message }));
  return { text, config, problems: placed };
};

/** The patterns of `ignore` as they are written, each with the place of its text in quotes. */
export const ignoredIn = (text: string): readonly (Span & { readonly pattern: string })[] => {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const nodes = (root && findNodeAtLocation(root, ["ignore"])?.children) ?? [];
  return nodes.flatMap(({ type, value, offset, length }) =>
    type === "string" ? [{ start: offset, end: offset + length, pattern: value }] : [],
  );
};

const placeOf = (root: NonNullable<ReturnType<typeof parseTree>>, { path }: ConfigProblem) => {
  const node = findNodeAtLocation(root, [...path]) ?? root;
  const named = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  const { offset, length } = named ?? node;
  return { start: offset, end: offset + length };
};
