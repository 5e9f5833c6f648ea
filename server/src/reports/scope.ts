/** What a scope takes in. */

import type { Uri } from "../answers.ts";
import { isWithin } from "../model/paths.ts";

/** Is an address one of those, or in a folder among them? Everything is, where none are said. */
export const isSomewhere = (uri: Uri, within: readonly Uri[] | undefined): boolean =>
  within === undefined || within.some((each) => isWithin(uri, each));
