/** A line of help for each word of a list, and for the lenses. */
import type { Lens } from "../../../../grammar/vocabulary.ts";

export const LENS_HELP: Readonly<Record<Lens, string>> = {
  reach: "How many people it reaches, or their companies.",
  impact: "Customer impact: how well they are served, by speed, completion, satisfaction or errors.",
  business: "Business impact: what it is worth, in revenue, retention, expansion or efficiency.",
};

/** By key, then by word. */
export const VALUE_HELP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phase: {
    drafting: "Being written. Gaps are told softly.",
    updating: "Teams and leaders adapt their drafts to one another.",
    socializing: "Shown to everybody who is affected, and questions are answered.",
    launched: "In force: the team works on it and checks in each week.",
    reinforcing: "The middle of the cycle, when it needs to be said again.",
    reviewing: "The cycle ends: results are graded, and learning is written down.",
    closed: "Over. The page is history and is left alone.",
  },
  mode: {
    growth: "Wants to change something: up to three objectives.",
    maintenance: "Keeps something running well: health metrics, and one objective at most.",
    discovery: "Finds out what is worth doing: problems and experiments, no key results yet.",
  },
  risk: {
    understanding: "Do we understand the problem? Then learning is the goal.",
    dependency: "Do we depend on others? Then delivery may be the goal.",
    execution: "Can we do it? Then the outcome is the goal.",
  },
  status: {
    planned: "Not begun.",
    doing: "Being worked on.",
    done: "Finished.",
    paused: "Waiting for something.",
    dropped: "Given up, which is a decision too.",
  },
  "business-model": {
    subscription: "People pay again and again for as long as they stay.",
    transactions: "People pay for each order.",
    marketplace: "Two sides meet, and each deal leaves something.",
    advertising: "People give attention, and others pay for it.",
    licence: "Companies pay for the right to use it.",
    services: "Clients pay for work.",
    hardware: "People buy a thing.",
  },
  "yes-no": { yes: "It is so.", no: "It is not so." },
};

/** Languages that pages are written in, in the spelling of BCP 47; any other may be typed. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  "en-GB": "English, Great Britain",
  de: "German",
  fr: "French",
  es: "Spanish",
  "pt-BR": "Portuguese, Brazil",
  it: "Italian",
  nl: "Dutch",
  pl: "Polish",
  sv: "Swedish",
  ja: "Japanese",
  zh: "Chinese",
};
