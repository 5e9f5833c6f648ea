/** The part of the service that shows many pages together: the board, the map, reports. */
import { boardOf } from "../reports/board.ts";
import { pictureOf } from "../reports/picture.ts";
import { writeReport } from "../reports/report.ts";
import type { Service } from "../service.ts";
import type { Projects } from "./projects.ts";
import type { Store } from "./store.ts";

type Showing = Pick<Service, "board" | "picture" | "report">;

export const showing = (projects: Projects, store: Store): Showing => ({
  board: (scope) => boardOf(projects.meant(scope?.within), scope),
  picture: (asked) => {
    const { near } = asked;
    return pictureOf(projects.meant(near !== undefined && store.page(near) ? [near] : undefined), asked);
  },
  report: (name, scope, format) => writeReport(projects.meant(scope?.within), name, scope, format),
});
