/** The edits that format a page. */
import { formatPage } from "../../../grammar/printer.ts";
import type { PageState } from "../model/page-state.ts";
import type { Edit } from "../service.ts";

export const formatEdits = (page: PageState): readonly Edit[] => formatPage(page.page);
