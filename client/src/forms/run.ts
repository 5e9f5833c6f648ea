/** Walks through the questions of a form, there and back, and makes the edit that comes of the answers. */
import { window } from "vscode";
import type { AskedSubject, Form, FormBefore, FormName } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { makeEdit } from "../views/edits.ts";
import { answerOf } from "../waiting.ts";
import { ask, BACK } from "./ask.ts";
import { type Answer, type Answers, hasSome, openQuestions, stepOf } from "./steps.ts";

/** What was answered, and never written: it is asked again with these answers. */
const drafts = new Map<string, Answers>();

const GO_ON = "Go On";
const WRITE = "Write It Now";

/** The answers to what is still asked, so that nothing is written that somebody took back. */
const kept = (form: Form, answers: Answers): Answers =>
  Object.fromEntries(
    openQuestions(form.questions, answers).flatMap(({ id }) =>
      answers[id] === undefined ? [] : [[id, answers[id]]],
    ),
  );

interface Run {
  readonly server: Server;
  readonly name: FormName;
  readonly subject: AskedSubject;
  readonly form: Form;
}

/** Out: were all questions answered? Somebody who goes away in between leaves the answers so far. */
const walk = async (
  { server, name, subject, form }: Run,
  answers: Record<string, Answer>,
): Promise<boolean> => {
  for (let index = 0; ; ) {
    const question = openQuestions(form.questions, answers)[index];
    if (!question) return true;
    const { id } = question;
    const { step, of } = stepOf(form.questions, question);
    const given = await ask(question, true, {
      title: of > 1 ? `${form.title} · step ${step} of ${of}` : form.title,
      isFirst: index === 0,
      before: answers[id],
      remark: async (answer) => server.request("okr/form/remark", { name, subject, question: id, answer }),
    });
    if (given === undefined) return false;
    if (given !== BACK) answers[id] = given;
    index += given === BACK ? -1 : 1;
  }
};

const write = async (run: Run, answers: Answers): Promise<boolean> => {
  const { server, name, subject, form } = run;
  const edit = await answerOf(server, "okr/form/edit", { name, subject, answers: kept(form, answers) });
  return makeEdit(edit, true);
};

/** One question that decides which form it is. */
const before = async (
  { title, first }: FormBefore,
  subject: AskedSubject,
): Promise<AskedSubject | undefined> => {
  const asking = { title, isFirst: true, before: undefined, remark: async () => undefined };
  const given = await ask(first, false, asking);
  return typeof given === "string" && given ? { ...subject, [first.id]: given } : undefined;
};

/** A page may change while questions are answered, so what the form is about is held on to, not where it stood. */
const lasting = ({ position, ...subject }: AskedSubject, { subject: about }: Form): AskedSubject =>
  about ? { ...subject, ...about } : { ...subject, ...(position ? { position } : {}) };

const getForm = async (
  server: Server,
  name: FormName,
  subject: AskedSubject,
): Promise<Omit<Run, "server" | "name"> | undefined> => {
  const answer = await answerOf(server, "okr/form", { name, subject });
  if (!answer) return undefined;
  if ("questions" in answer) return { form: answer, subject: lasting(subject, answer) };
  if ("refused" in answer) {
    void window.showInformationMessage(answer.refused);
    return undefined;
  }
  const next = await before(answer, subject);
  return next && getForm(server, name, next);
};

const keep = async (run: Run, key: string, answers: Answers): Promise<boolean> => {
  drafts.set(key, answers);
  const picked = await window.showInformationMessage("What you answered is kept.", GO_ON, WRITE);
  if (picked === GO_ON) return goThrough(run, key);
  return picked === WRITE && finish(run, key, answers);
};

const finish = async (run: Run, key: string, answers: Answers): Promise<boolean> => {
  const isWritten = await write(run, answers);
  if (isWritten) drafts.delete(key);
  else drafts.set(key, answers);
  return isWritten;
};

const goThrough = async (run: Run, key: string): Promise<boolean> => {
  const answers = { ...drafts.get(key) };
  if (await walk(run, answers)) return finish(run, key, answers);
  return Object.values(answers).some(hasSome) ? keep(run, key, answers) : false;
};

/** Out: was anything written? */
export const runForm = async (server: Server, name: FormName, subject: AskedSubject): Promise<boolean> => {
  const found = await getForm(server, name, subject);
  if (!found) return false;
  const { uri = "", team = "", about = "" } = found.subject;
  return goThrough({ server, name, ...found }, JSON.stringify([name, uri, team, about, found.form.title]));
};
