/** What the templates of rewrites are made of. */
import type { ThingKind } from "./things.ts";

export interface Lenses {
  readonly reach: string;
  readonly impact: string;
  readonly business: string;
}

/** What a statement must say: `persons` that the work is about people, `own` that it is for nobody but colleagues, `partner` with whom it is agreed, `goal` to what it leads, `topic` about what. */
export type Need =
  | "thing"
  | "goal"
  | "topic"
  | "people"
  | "persons"
  | "place"
  | "colleagues"
  | "others"
  | "own"
  | "partner"
  | "name";

/**
 * Things that are for the same. In the templates, `{thing}` is "the onboarding flow", `{bare}` the same without "the",
 * `{who}` those whom it is for, `{toward}` what it leads to ("the new platform"), `{place}` where, `{partner}` and `{party}` with whom, `{short}` "the audit" of
 * "the security audit of all vendors".
 * A verb in braces agrees with the thing: `{is}`, `{leads}`.
 */
export interface Family extends Lenses {
  /** What is done, and what is not. */
  readonly verbs?: RegExp;
  readonly not?: RegExp;
  /** What the thing is called. */
  readonly about?: RegExp;
  /** What that is called to which it leads. */
  readonly goal?: RegExp;
  /** What those are called with whom it is done. */
  readonly with?: RegExp;
  readonly kinds?: readonly (ThingKind | "other")[];
  readonly needs?: readonly Need[];
  /** Whom such things are usually for. */
  readonly who: string;
}

export const COUNT = "from <number> to <number>";
export const SHARE = "from <number>% to <number>%";
export const HOURS = "from <hours> hours to <hours> hours";
export const DAYS = "from <days> days to <days> days";
export const MINUTES = "from <minutes> minutes to <minutes> minutes";
export const SECONDS = "from <seconds> seconds to <seconds> seconds";
export const MONEY = "from <amount> to <amount>";

/** Verbs that look at a thing and leave it as it is. */
export const ANALYSIS =
  /^(?:analyze|evaluate|assess|investigate|explore|research|benchmark|study|understand|measure|review|audit|examine|determine|compare|map)$/;

/**
 * Words that may follow those by which a thing is known: "lunch series" are lunches, "lunch boxes" are none.
 * What ends with another word is another thing, and a plain sentence about it is better than a wrong one.
 */
export const TAIL =
  '(?: (?:app|application|area|asset|assistant|banner|board|book|bot|button|calendar|campaign|card|center|centre|channel|checklist|component|config|content|control|copy|course|cycle|dashboard|database|day|deck|design|desk|digest|document|editor|email|engine|environment|event|experience|export|feature|feed|flow|form|framework|funnel|gateway|guide|guideline|hub|implementation|import|infrastructure|initiative|inbox|integration|interface|item|job|journey|kit|library|list|log|management|map|material|menu|message|model|module|notification|option|package|page|panel|period|pipeline|plan|platform|playbook|plugin|policy|policies|portal|practice|price|process|processes|product|program|programme|project|prompt|queue|record|registration|report|request|result|review|roadmap|rollout|rule|schedule|scheme|score|screen|script|section|selection|series|server|service|session|scoring|detection|prevention|check|exchange|setting|setup|site|software|solution|space|stack|standard|step|store|strategy|strategies|structure|suite|support|survey|system|tab|table|task|template|test|testing|ticket|tier|tool|tooling|toolkit|topic|tracker|tracking|training|type|update|upgrade|version|view|website|week|widget|wizard|workflow|workshop)s?| v?\\d[\\w.]*| ["“].*)*$';
