/**
 * Judges messages by the protocol's own machine-readable model, which nobody here wrote. The model isn't part of the
 * project; where it is absent, tests that need it are skipped and say so.
 */
import { existsSync, readFileSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv";

const FILE = "../shared/lsp/metaModel-3.18.json";

export const hasMetaModel = existsSync(FILE);

export type Side = "client" | "server";

/** A message with the side that sent it. */
export interface Sent {
  readonly by: Side;
  readonly message: Message;
}

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** What is wrong with messages, in the order in which they were sent, as sentences. Our own `okr/…` aren't judged. */
export const complaints = (messages: readonly Sent[]): string[] => {
  const asked = new Map<string, string>();
  /** By its token: the method whose answer comes in pieces. */
  const inPieces = new Map<unknown, string>();
  return messages.flatMap(({ by, message }) => {
    const key = (side: Side) => `${side} ${message.id}`;
    if (message.method?.startsWith("okr/")) return [];
    const { partialResultToken, token, value } = (message.params ?? {}) as Loose;
    if (message.method && partialResultToken !== undefined) inPieces.set(partialResultToken, message.method);
    const piecewise = message.method === "$/progress" ? inPieces.get(token) : undefined;
    if (piecewise) return judge(`a piece of ${piecewise}`, definitionOf("piece", piecewise), value);
    if (message.method === undefined)
      return judgeAnswer(message, asked.get(key(by === "client" ? "server" : "client")));
    if (message.id !== undefined) asked.set(key(by), message.method);
    return judgeParams(by, message as Message & { method: string });
  });
};

type Loose = Readonly<Record<string, unknown>>;

const definitionOf = (part: "params" | "result" | "piece", method: string): string =>
  `#/definitions/${encodeURIComponent(`${part} ${method}`)}`;

const judgeAnswer = (message: Message, method: string | undefined): string[] => {
  if (message.error) return judge("the error", "#/definitions/ResponseError", message.error);
  if (method === undefined) return message.id === null ? [] : [`nobody asked ${message.id}`];
  if (method.startsWith("okr/")) return [];
  return judge(`the answer to ${method}`, definitionOf("result", method), message.result);
};

const judgeParams = (by: Side, { method, params }: Message & { method: string }): string[] => {
  const directions = model().directions.get(method);
  if (!directions) return [`${method} is no method of the protocol`];
  if (directions !== "both" && directions !== by) return [`${method} isn't sent by the ${by}`];
  return judge(method, definitionOf("params", method), params ?? {});
};

const judge = (what: string, definition: string, value: unknown): string[] => {
  const validate = model().validator(definition);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message}`);
  return [`${what}: ${errors.join("; ")} in ${JSON.stringify(value).slice(0, 500)}`];
};

interface Type {
  readonly kind: string;
  readonly name?: string;
  readonly element?: Type;
  readonly items?: readonly Type[];
  readonly key?: Type;
  readonly value?: Type | string | number | boolean | { readonly properties: readonly Property[] };
}

interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

interface Method {
  readonly method: string;
  readonly messageDirection: "clientToServer" | "serverToClient" | "both";
  readonly params?: Type;
  readonly result?: Type;
  readonly partialResult?: Type;
}

interface MetaModel {
  readonly requests: readonly Method[];
  readonly notifications: readonly Method[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly {
    readonly name: string;
    readonly type: Type;
    readonly values: readonly { readonly value: unknown }[];
    readonly supportsCustomValues?: boolean;
  }[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

type Schema = Record<string, unknown>;

const BASES: Record<string, Schema> = {
  integer: { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  uinteger: { type: "integer", minimum: 0, maximum: 2 ** 31 - 1 },
  decimal: { type: "number" },
  string: { type: "string" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  URI: { type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*:" },
  DocumentUri: { type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*:" },
};

/** Anything goes where the protocol says so; elsewhere a property that it doesn't know is a mistake. */
const OPEN = new Set(["LSPAny", "LSPObject", "LSPArray"]);

const schemaOf = (type: Type): Schema => {
  const items = (type.items ?? []).map(schemaOf);
  switch (type.kind) {
    case "base":
      return BASES[type.name ?? ""] ?? {};
    case "reference":
      return OPEN.has(type.name ?? "") ? {} : { $ref: `#/definitions/${type.name}` };
    case "array":
      return { type: "array", items: schemaOf(type.element as Type) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(type.value as Type) };
    case "or":
      return { anyOf: items };
    case "and":
      return { allOf: items };
    case "tuple":
      return { type: "array", items, minItems: items.length, maxItems: items.length };
    case "literal":
      return objectOf((type.value as { properties: readonly Property[] }).properties);
    default:
      return { const: type.value };
  }
};

const objectOf = (properties: readonly Property[]): Schema => ({
  type: "object",
  properties: Object.fromEntries(properties.map(({ name, type }) => [name, schemaOf(type)])),
  required: properties.filter((property) => !property.optional).map((property) => property.name),
  additionalProperties: false,
});

const RESPONSE_ERROR = {
  type: "object",
  properties: { code: { type: "integer" }, message: { type: "string", minLength: 1 }, data: {} },
  required: ["code", "message"],
  additionalProperties: false,
};

const definitionsOf = ({ requests, notifications, ...model }: MetaModel): Schema => {
  const structures = new Map(model.structures.map((structure) => [structure.name, structure]));
  const all = (structure: Structure): Property[] => {
    const above = [...(structure.extends ?? []), ...(structure.mixins ?? [])];
    const inherited = above.flatMap((type) => all(structures.get(type.name ?? "") as Structure));
    const own = new Set(structure.properties.map((property) => property.name));
    return [...structure.properties, ...inherited.filter((property) => !own.has(property.name))];
  };
  return {
    ResponseError: RESPONSE_ERROR,
    ...Object.fromEntries(model.structures.map((structure) => [structure.name, objectOf(all(structure))])),
    ...Object.fromEntries(model.typeAliases.map(({ name, type }) => [name, schemaOf(type)])),
    ...Object.fromEntries(
      model.enumerations.map(({ name, type, values, supportsCustomValues }) => [
        name,
        supportsCustomValues ? schemaOf(type) : { enum: values.map(({ value }) => value) },
      ]),
    ),
    ...Object.fromEntries(
      [...requests, ...notifications].map(({ method, params }) => [
        `params ${method}`,
        params ? schemaOf(params) : {},
      ]),
    ),
    ...Object.fromEntries(
      requests.flatMap(({ method, result, partialResult }) => [
        [`result ${method}`, result ? schemaOf(result) : {}],
        [`piece ${method}`, partialResult ? schemaOf(partialResult) : { not: {} }],
      ]),
    ),
  };
};

const SIDES = { clientToServer: "client", serverToClient: "server", both: "both" } as const;

interface Compiled {
  readonly directions: ReadonlyMap<string, Side | "both">;
  validator(definition: string): ValidateFunction;
}

let compiled: Compiled | undefined;

const model = (): Compiled => {
  if (compiled) return compiled;
  const metaModel: MetaModel = JSON.parse(readFileSync(FILE, "utf8"));
  const ajv = new Ajv({ strict: false }).addSchema({ $id: "lsp", definitions: definitionsOf(metaModel) });
  const methods = [...metaModel.requests, ...metaModel.notifications];
  compiled = {
    directions: new Map(methods.map(({ method, messageDirection }) => [method, SIDES[messageDirection]])),
    validator: (definition) => ajv.getSchema(`lsp${definition}`) as ValidateFunction,
  };
  return compiled;
};
