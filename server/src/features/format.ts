import type { PageState } from "../model/page-state.ts";
import type { Edit } from "../service.ts";

export const formatEdits = (_page: PageState): readonly Edit[] => [];
