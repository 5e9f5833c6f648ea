/** Asks one question with the inputs of VS Code: a line to type, or something to choose. */
import {
  type Disposable,
  InputBoxValidationSeverity,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from "vscode";
import type { Question, Remark } from "../../../server/src/protocol.ts";
import type { Answer } from "./steps.ts";

/** `undefined` where somebody went away, and `BACK` where they want the question before. */
export const BACK = Symbol("back");
export type Given = Answer | typeof BACK | undefined;

export interface Asking {
  readonly title: string;
  readonly isFirst: boolean;
  /** What was answered before. */
  readonly before: Answer | undefined;
  remark(answer: string): Promise<Remark | null | undefined>;
}

const beside = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ");

type Input = Pick<QuickInput, "title" | "ignoreFocusOut" | "show" | "dispose" | "onDidHide"> & {
  buttons: readonly (typeof QuickInputButtons.Back)[];
  readonly onDidTriggerButton: (listen: () => void) => Disposable;
  readonly onDidAccept: (listen: () => void) => Disposable;
};

/** Shows an input until `accept` gives an answer, or somebody goes back or away. */
const shown = (
  input: Input,
  { title, isFirst }: Asking,
  accept: () => Promise<Answer | undefined>,
): Promise<Given> => {
  Object.assign(input, { title, ignoreFocusOut: true, buttons: isFirst ? [] : [QuickInputButtons.Back] });
  return new Promise<Given>((resolve) => {
    const end = (given: Given): void => {
      resolve(given);
      input.dispose();
    };
    input.onDidTriggerButton(() => end(BACK));
    input.onDidHide(() => resolve(undefined));
    input.onDidAccept(() => void accept().then((answer) => answer !== undefined && end(answer)));
    input.show();
  });
};

const line = (question: Question, asking: Asking): Promise<Given> => {
  const input = window.createInputBox();
  input.prompt = beside(question.ask, question.about);
  input.placeholder = question.hint ?? "";
  input.value = typeof asking.before === "string" ? asking.before : (question.value ?? "");
  const look = async (): Promise<Remark | null | undefined> => {
    const { value } = input;
    const remark = await asking.remark(value);
    if (value !== input.value) return remark;
    const severity = remark?.blocks ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Info;
    // The question is not shown beside what is said about its answer.
    input.validationMessage = remark ? { message: beside(remark.text, question.ask), severity } : undefined;
    return remark;
  };
  input.onDidChangeValue(() => void look());
  return shown(input, asking, async () => {
    const { value } = input;
    return (await look())?.blocks ? undefined : value.trim();
  });
};

interface Item extends QuickPickItem {
  readonly id: string;
}

const NONE: Item = { id: "", label: "None of these" };

const picked = (question: Question, before: Answer | undefined, id: string): boolean =>
  before === undefined
    ? (question.choices?.find((choice) => choice.id === id)?.picked ?? false)
    : before.includes(id);

/** One of several; a question that may be passed over has a choice for that. */
const choice = (question: Question, isOptional: boolean, asking: Asking): Promise<Given> => {
  const input = window.createQuickPick<Item>();
  const items: readonly Item[] = question.choices ?? [];
  const none = { ...NONE, ...(question.hint ? { label: question.hint } : {}) };
  input.items = isOptional ? [...items, none] : items;
  input.placeholder = question.about ?? "Type some of its words";
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.canSelectMany = question.many === true;
  if (question.many) input.selectedItems = items.filter(({ id }) => picked(question, asking.before, id));
  // The first stands ready for Enter, unless another one was chosen before.
  else if (asking.before !== undefined)
    input.activeItems = input.items.filter(({ id }) => id === asking.before);
  // A list has no line for a question of its own.
  const titled = { ...asking, title: beside(asking.title, question.ask) };
  return shown(input, titled, async () =>
    question.many ? input.selectedItems.map(({ id }) => id) : input.selectedItems[0]?.id,
  );
};

/** In: a question, and whether it may be passed over. Out: its answer, empty for none. */
export const ask = (question: Question, isOptional: boolean, asking: Asking): Promise<Given> =>
  question.choices ? choice(question, isOptional && !question.many, asking) : line(question, asking);
