/** What the package says of itself. */
import { repository, version } from "../../../package.json";

export { version };

const HOME = repository.url.replace(/\.git$/, "");

/** The address of a rule's page. */
export const rulePage = (rule: string): string => `${HOME}/blob/main/server/docs/rules/${rule}.md`;
