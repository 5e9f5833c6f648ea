/** Where a page is in its cycle, and what was found on it. */
import { weekOfCycle } from "../../model/cycle.ts";
import type { PageState } from "../../model/page-state.ts";
import type { Project } from "../../rules/frame/project.ts";
import type { PageStatus, Severity } from "../../service.ts";
import { sayTime } from "../describe/standing.ts";
import { findingsOf } from "../diagnostics.ts";

/** The status of a page that is known. */
export const statusOf = (project: Project, page: PageState): PageStatus => {
  const { cycle, phase } = page.head;
  const today = project.options.today();
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findingsOf(project, page)) findings[severity]++;
  const week = cycle && weekOfCycle(cycle, today);
  const time = sayTime(cycle, today);
  return {
    ...(cycle ? { cycle: cycle.id } : {}),
    ...(phase === undefined ? {} : { phase }),
    ...(week ? { week: week.week, weeks: week.of } : {}),
    ...(time === undefined ? {} : { time }),
    findings,
  };
};
