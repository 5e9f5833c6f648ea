/** Forms, documents of other tools, and reports, for our own client. */
import { isBelow } from "../../host/uri.ts";
import {
  type FormAnswers,
  type FormName,
  type FormSubject,
  REPORTS,
  type ReportFormat,
  type Scope,
} from "../../service.ts";
import type { RequestHandler } from "../handlers.ts";
import { counting, editing, type Loose, on, patient } from "../own-requests.ts";
import { invalid, pageAt } from "../page.ts";
import type { Session } from "../session.ts";

const NAMES: readonly FormName[] = [
  ...(["objective", "check-in", "week", "grade"] as const),
  ...(["next-cycle", "move", "strategy"] as const),
];
const FORMATS: readonly ReportFormat[] = ["html", "markdown", "text", "csv", "json"];
const LONGEST = 20_000;
const MOST_ANSWERS = 5000;

const textIn = (value: unknown, longest = LONGEST): string => {
  if (typeof value !== "string" || value.length > longest)
    throw invalid("A text is a text, and not too long.");
  return value;
};

const nameIn = ({ name }: Loose): FormName => {
  const found = NAMES.find((each) => each === name);
  if (!found) throw invalid(`\`name\` is one of ${NAMES.join(", ")}.`);
  return found;
};

const asLoose = (value: unknown): Loose =>
  typeof value === "object" && value !== null ? (value as Loose) : {};

/** The place of a subject in our own spelling and offsets; what isn't known is left out. */
const placeIn = ({ uri, position }: Loose, session: Session): Pick<FormSubject, "uri" | "offset"> => {
  if (uri === undefined) return {};
  const page = pageAt(session, session.addresses.read(textIn(uri)));
  if (!page) return {};
  return position === undefined
    ? { uri: page.uri }
    : { uri: page.uri, offset: page.offset(position as never) };
};

const subjectIn = ({ subject }: Loose, session: Session): FormSubject => {
  const { team, cycle, about, ...place } = asLoose(subject);
  return {
    ...placeIn(place, session),
    ...(team === undefined ? {} : { team: textIn(team) }),
    ...(cycle === undefined ? {} : { cycle: textIn(cycle) }),
    ...(about === undefined ? {} : { about: textIn(about) }),
  };
};

const answersIn = ({ answers }: Loose): FormAnswers => {
  const entries = Object.entries(asLoose(answers)).slice(0, MOST_ANSWERS);
  return Object.fromEntries(
    entries.map(([id, value]) => [
      id,
      Array.isArray(value) ? value.slice(0, MOST_ANSWERS).map((each) => textIn(each)) : textIn(value),
    ]),
  );
};

/** Any page may be that of the next cycle, or name what is moved: these forms wait until all are read. */
const AFTER_READING: ReadonlySet<FormName> = new Set(["next-cycle", "move"]);

const nameWhenRead = async (params: Loose, { workspace }: Session): Promise<FormName> => {
  const name = nameIn(params);
  if (AFTER_READING.has(name)) await workspace.ready();
  return name;
};

const form = patient("okr/form", async (params, session) => {
  const name = await nameWhenRead(params, session);
  return session.service.forms.form(name, subjectIn(params, session));
});

const remark = on("okr/form/remark", (params, session) => {
  const { question, answer } = params;
  const { forms } = session.service;
  return forms.remark(nameIn(params), subjectIn(params, session), textIn(question), textIn(answer)) ?? null;
});

const edit = patient("okr/form/edit", async (params, session) => {
  const name = await nameWhenRead(params, session);
  const answer = session.service.forms.edit(name, subjectIn(params, session), answersIn(params));
  return editing(session, answer);
});

const imported = on("okr/import", ({ text }, { service }) =>
  // The service says in a sentence what is too long.
  service.forms.read(textIn(text, Number.POSITIVE_INFINITY)),
);

const list = on("okr/report/list", () =>
  REPORTS.map(({ name, title, summary, formats }) => ({ name, title, summary, formats })),
);

/** The folder that a page lies in, and where it is asked for, the team that its place belongs to and its cycle. */
const scopeOf = (params: Loose, session: Session): Scope => {
  const { uri, offset } = placeIn(params, session);
  if (uri === undefined) return {};
  const folders = session.folders.map((each) => session.addresses.read(each));
  const within = [folders.find((each) => isBelow(uri, each)) ?? uri];
  const here = session.service.forms.scope({ uri, ...(offset === undefined ? {} : { offset }) });
  const isAsked = { team: params.ofTeam === true, cycle: params.ofCycle === true };
  return {
    within,
    ...(isAsked.team && here.team !== undefined ? { team: here.team } : {}),
    ...(isAsked.cycle && here.cycle !== undefined ? { cycle: here.cycle } : {}),
  };
};

const report = counting("okr/report", (params, session) => {
  const name = REPORTS.find((each) => each.name === params.name)?.name;
  const format = FORMATS.find((each) => each === params.format);
  if (!name) return null;
  return session.service.report(name, scopeOf(params, session), format) ?? null;
});

export const forms: readonly RequestHandler[] = [form, remark, edit, imported, list, report];
