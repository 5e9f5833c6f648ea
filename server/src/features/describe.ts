/** What there is to say about a topic: for hovers, and for completions when somebody looks at one. */
import { blockRow, keyRow, type Place } from "../../../grammar/vocabulary.ts";
import type { PageState } from "../model/page-state.ts";
import { explainShort } from "../rules/frame/explain.ts";
import type { Project } from "../rules/frame/project.ts";
import { RULES_BY_ID } from "../rules/registry.ts";
import type { Topic } from "../service.ts";
import { METRIC_TEMPLATES } from "./data/metrics.ts";
import { BLOCK_TEMPLATES } from "./data/templates.ts";
import { subjectOf } from "./describe/subject.ts";
import { describeThing, findThing } from "./describe/thing.ts";
import { describeBlock, describeKey } from "./describe/words.ts";
import { code } from "./markdown.ts";

const rule = (id: string): string | undefined => {
  const found = RULES_BY_ID.get(id);
  return found && explainShort(found);
};

const metric = (text: string): string | undefined => {
  const found = METRIC_TEMPLATES.find((each) => each.text === text);
  return found && `${found.help}\n\n${code(`kr ${found.lens}: ${found.text}`)}`;
};

const template = (label: string): string | undefined => {
  const found = BLOCK_TEMPLATES.find((each) => each.label === label);
  return found && `${found.help}\n\n${code(found.lines.join("\n"))}`;
};

/** Describes a topic as seen from a page. Topics come back from clients, so anything may be handed in. */
export const describe = (project: Project, page: PageState, topic: Topic): string | undefined => {
  switch (topic?.about) {
    case "block": {
      const row = blockRow(String(topic.word));
      return row && describeBlock(row);
    }
    case "key": {
      const row = keyRow(String(topic.word), topic.place as Place);
      return row && describeKey(row);
    }
    case "rule":
      return rule(String(topic.rule));
    case "metric":
      return metric(String(topic.text));
    case "template":
      return template(String(topic.label));
    case "thing": {
      const subject = subjectOf(project, page);
      const target = findThing(subject, String(topic.uri), String(topic.kind), String(topic.name));
      return target && describeThing(subject, target);
    }
    default:
      return undefined;
  }
};
