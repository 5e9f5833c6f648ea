/**
 * What our own client and server say to one another beyond the protocol: types and names, nothing else. The server
 * sends only what a client names in its `initializationOptions.customRequests`.
 */
import type {
  ViewNode as Node,
  PageStatus,
  Refusal,
  ViewAddition,
  ViewChoices,
  ViewFilter,
  ViewName,
} from "./answers.ts";
import type {
  Form,
  FormAnswers,
  FormBefore,
  FormName,
  FormSubject,
  Imported,
  Remark,
} from "./answers-forms.ts";
import type { Picture, PictureOptions } from "./reports/picture.ts";
import type { ReportFormat, ReportSummary } from "./reports/registry.ts";
import type { WrittenReport } from "./reports/report.ts";

export interface InitializationOptions {
  /** The day that counts as today, ISO; without it the clock is asked. */
  readonly today?: string;
  /** A folder for the cache; nothing is cached on disk without it. */
  readonly cacheDir?: string;
  /** The custom requests and notifications that the client understands. */
  readonly customRequests?: readonly (keyof ClientRequests | keyof ClientNotifications)[];
  /** A configuration, as `okr.config.json` has it; settings and files win over it. */
  readonly config?: unknown;
  /** Does the client check `okr.config.json` by its schema? Then the server does not tell the same again. */
  readonly checksConfiguration?: boolean;
}

export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Of the last change, in milliseconds since 1970. */
  readonly time: number;
}

/** Requests of the server to the client, by name: the files of a workspace that is on no disk of the server's. */
export interface ClientRequests {
  /** What is in a folder, without links; null when it can't be read. */
  "okr/fs/list": { params: { readonly uri: string }; result: readonly FolderEntry[] | null };
  /** The text of a file; null when it can't be read. */
  "okr/fs/read": { params: { readonly uri: string }; result: { readonly text: string } | null };
  /** Size and time of a file; null when there is none. */
  "okr/fs/stat": { params: { readonly uri: string }; result: FileStat | null };
}

/** Notifications of the server to the client, by name. */
export interface ClientNotifications {
  /** Anything that views show may have changed: it is worth asking again. Not sent while nothing changes. */
  "okr/changed": Record<string, never>;
}

/** Lines and characters from 0, as the protocol has them. */
export interface PagePosition {
  readonly line: number;
  readonly character: number;
}

export interface PageRange {
  readonly start: PagePosition;
  readonly end: PagePosition;
}

/** A node of a tree, with a place that an editor can go to. */
export interface ViewNode extends Omit<Node, "location"> {
  readonly location?: { readonly uri: string; readonly range: PageRange };
}

/** Edits of pages, each for the version that it was made for, or for the text of a page that is not open. */
export interface VersionedEdit {
  readonly documentChanges: readonly (PageChange | PageCreation)[];
}

export interface PageChange {
  readonly textDocument: { readonly uri: string; readonly version: number | null };
  /** The whole text that it was made for, where no version tells. */
  readonly seen?: string;
  readonly edits: readonly { readonly range: PageRange; readonly newText: string }[];
}

/** A page that is made first; where it is there already, our client does nothing of all this. */
export interface PageCreation {
  readonly kind: "create";
  readonly uri: string;
}

/** An edit with what it does in words, or why it isn't done. */
export type Editing =
  | { readonly title: string; readonly edit: VersionedEdit; readonly remark?: string }
  | Refusal;

/** What a form is about, as the client spells it. */
export type AskedSubject = Omit<FormSubject, "offset"> & { readonly position?: PagePosition };

/** The forms that a board or a map is saved in; a map as SVG only, of which the panel draws a PNG. */
export type PictureFormat = "svg" | "html" | "markdown" | "csv" | "json";

/** What a panel asks for; `near` is a page as the client spells it. */
export type AskedPicture = Omit<PictureOptions, "near"> & { readonly near?: string };

/** Who asks for a picture, and the number of the picture that is shown there. */
export interface Onlooker {
  readonly panel: number;
  readonly shown?: number;
}

/** A picture by a number of its own; a piece that is shown already is said by its place among those that are. */
export interface SentPicture extends Omit<Picture, "pieces"> {
  readonly number: number;
  readonly pieces: readonly (string | number)[];
}

/** Requests of our client to the server, by name; each has a handler of its own in `lsp/requests`. */
export interface ServerRequests {
  /** The children of nodes of a tree, by their ids, in the order asked; those of the root for null. */
  "okr/views/children": {
    params: {
      readonly view: ViewName;
      readonly filter: ViewFilter;
      readonly parents: readonly (string | null)[];
    };
    result: readonly (readonly ViewNode[])[];
  };
  /** The way in a tree from the root to what stands at a position; empty where it isn't shown. */
  "okr/views/parents": {
    params: {
      readonly view: ViewName;
      readonly filter: ViewFilter;
      readonly uri: string;
      readonly position: PagePosition;
    };
    result: readonly ViewNode[];
  };
  /** Markdown about a node. */
  "okr/views/tooltip": { params: { readonly id: string }; result: string | null };
  /** What there is to filter by. */
  "okr/views/choices": { params: Record<string, never>; result: ViewChoices };
  /** What something may be aligned with or linked to. */
  "okr/views/targets": { params: { readonly id: string }; result: readonly ViewNode[] };
  /** A node as it is now; null for what is gone, and for what was not declared. */
  "okr/views/node": { params: { readonly id: string }; result: ViewNode | null };
  /** Aligns objectives with a target, or links work to it. */
  "okr/views/realign": {
    params: { readonly ids: readonly string[]; readonly target: string };
    result: Editing;
  };
  /** Takes away what leads from a node to the one above it. */
  "okr/views/unlink": { params: { readonly id: string }; result: Editing };
  /** Writes something below a node. */
  "okr/views/add": { params: { readonly id: string; readonly what: ViewAddition }; result: Editing };
  /** The board or the map, for a panel; addresses of pages in its markup are the server's own. */
  "okr/picture": { params: AskedPicture & Partial<Onlooker>; result: SentPicture };
  /** What a panel shows, as a file that stands alone; null for a form that it doesn't come in. */
  "okr/picture/export": {
    params: AskedPicture & { readonly format: PictureFormat };
    result: { readonly text: string; readonly fileName: string } | null;
  };
  /** Where something in a picture is written, as an editor has it; null for what is on no known page. */
  "okr/picture/source": {
    params: { readonly uri: string; readonly offset: number };
    result: { readonly uri: string; readonly position: PagePosition } | null;
  };
  /** A place of an editor as pictures name it; null for a page that isn't known. */
  "okr/picture/place": {
    params: { readonly uri: string; readonly position: PagePosition };
    result: { readonly uri: string; readonly offset: number } | null;
  };
  /** The questions of a form, the one that comes before it, or why there is none. */
  "okr/form": {
    params: { readonly name: FormName; readonly subject: AskedSubject };
    result: Form | FormBefore | Refusal;
  };
  /** What is said about an answer while it is typed; null where nothing is. */
  "okr/form/remark": {
    params: {
      readonly name: FormName;
      readonly subject: AskedSubject;
      readonly question: string;
      readonly answer: string;
    };
    result: Remark | null;
  };
  /** What is written of the answers. */
  "okr/form/edit": {
    params: { readonly name: FormName; readonly subject: AskedSubject; readonly answers: FormAnswers };
    result: Editing;
  };
  /** A document of another tool as a page. */
  "okr/import": { params: { readonly text: string }; result: Imported | Refusal };
  "okr/report/list": { params: Record<string, never>; result: readonly ReportSummary[] };
  /** A report about the folder of a page, or about the team that a place belongs to, in the cycle of today or of that page; null where there is none such. */
  "okr/report": {
    params: {
      readonly name: string;
      readonly format?: ReportFormat;
      readonly uri?: string;
      readonly position?: PagePosition;
      readonly ofTeam?: boolean;
      readonly ofCycle?: boolean;
    };
    result: WrittenReport | null;
  };
  /** Where a page is in its cycle, and what was found on it; null for a page that isn't known. */
  "okr/status": { params: { readonly uri: string }; result: PageStatus | null };
}

export type {
  PageStatus,
  Refusal,
  ViewAction,
  ViewAddition,
  ViewChoices,
  ViewFilter,
  ViewKind,
  ViewName,
} from "./answers.ts";
export type {
  Form,
  FormAnswers,
  FormBefore,
  FormName,
  Question,
  Remark,
} from "./answers-forms.ts";
export type { Picture } from "./reports/picture.ts";
export type { ReportFormat, ReportSummary } from "./reports/registry.ts";
export type { WrittenReport } from "./reports/report.ts";
