/** How things and people are spoken of. */

/** Stuff that goes without an article: "customers who use dark mode". */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  `access accessibility analytics authentication authorization automation billing branding caching
  collaboration compliance compression content data debt documentation encryption feedback governance
  growth hardware help information infrastructure invoicing localization localisation logging login
  marketing messaging mode monitoring navigation observability offline onboarding payroll
  personalization personalisation pricing procurement recruiting reporting research search security
  self-service single-sign-on software sso support telemetry testing tracking traffic translation
  compliance conformance conformity accreditation attestation status
  versioning autosave autocomplete undo sign-on sign-in log-in coverage equipment furniture training
  debit certification coaching media advice work feedback insurance maintenance check-in checkout chat custody
  telemetry telematics wifi wi-fi parking ticketing self-check-in boarding delivery pickup pick-up scoring
  asbestos graffiti litter mail control edit first-aid language fibre fiber broadband internet electricity flexitime management tap-to-pay click-and-collect signage seating shelving racking ventilation irrigation drainage
  packaging insulation clothing workwear ppe cctv edr mdm lighting glazing remote-work
  buy-now-pay-later merch merchandise composting recycling streaming playback storage childcare catering`.split(
    /\s+/,
  ),
);

/** Standards are named without an article. */
export const UNCOUNTED_NAMES = /^(?:soc|soc2|iso|iso27001|gdpr|hipaa|pci|fedramp|wcag|2fa|mfa|sso|okrs?)$/;

/** Bodies of people that are spoken of as one. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  `team org branch faculty ward department group squad crew committee council board organisation organization company
  workforce division unit chapter community industry government`.split(/\s+/),
);

/** What shows that agents, members or owners work with us. */
export const OWN_PEOPLE =
  /\b(?:support|service|sales|our|team|squad|account|backend|frontend|call|internal|staff|crew|field|product)\b/;

/** Words that the lexicon doesn't know, and that are no names when they begin a sentence. */
export const COMMON_OPENERS: ReadonlySet<string> = new Set(
  `new legacy old mobile online digital internal external global local regional automatic annual
  central custom dedicated interactive native modern offline real-time simple smart virtual joint
  common public private open basic advanced second third european american german french british`.split(
    /\s+/,
  ),
);

/** Bodies of people, spoken of as things: "teams that". */
export const BODIES_OF_PEOPLE: ReadonlySet<string> = new Set(
  `account agency association bank brand business chapter charity city clinic club community company country department district
  enterprise firm group hospital household library co-op cooperative farm foundation kindergarten municipality museum ngo nonprofit nursery parish org organisation
  organization region restaurant school shop smb society sme squad stall start-up startup state store team town unit university village workshop`.split(
    /\s+/,
  ),
);
