/** The words of the generated companies: data only. */
export const COMPANIES = [
  "northwind",
  "aurora",
  "bluefin",
  "cobalt",
  "driftwood",
  "evergreen",
  "fathom",
  "granite",
] as const;

export const TEAMS = [
  ...[
    "Checkout",
    "Growth Marketing",
    "Customer Success",
    "Mobile Apps",
    "People Operations",
    "Sales Enablement",
  ],
  ...["Supply Chain", "Search and Discovery", "Trust and Safety", "Partner Integrations"],
] as const;

export const PEOPLE = [
  "ana",
  "maria",
  "li",
  "omar",
  "sofia",
  "jonas",
  "priya",
  "kenji",
  "fatima",
  "lucas",
  "nora",
  "ivan",
] as const;

export const CUSTOMERS = [
  ...["First-time buyers", "Shop owners", "Night-shift nurses", "Fleet managers", "Returning travellers"],
  ...["Small landlords", "Student renters", "Field engineers", "Family doctors", "Weekend cyclists"],
  ...["Corner bakeries", "School secretaries"],
] as const;

export const WISHES = [
  ...[
    "trust us with their busiest week",
    "get an answer before they ask twice",
    "finish the job on their phone",
  ],
  ...["come back without being reminded", "bring a colleague along", "start the day in our app"],
  ...["pay without thinking about it", "feel safe leaving the spreadsheet behind"],
  ...["recommend us at the counter", "plan a month ahead in minutes"],
] as const;

export const PLACES = [
  ...[
    "Lisbon",
    "Oslo",
    "Nairobi",
    "Osaka",
    "Quito",
    "Leeds",
    "Tampa",
    "Gdansk",
    "Perth",
    "Lyon",
    "Pune",
    "Turin",
  ],
  ...[
    "Cork",
    "Busan",
    "Malmo",
    "Porto",
    "Graz",
    "Essen",
    "Bergen",
    "Accra",
    "Dakar",
    "Lima",
    "Cusco",
    "Bern",
  ],
] as const;

export const SEGMENTS = [
  ...[
    "new",
    "rural",
    "mobile-only",
    "seasonal",
    "enterprise",
    "family-run",
    "multi-site",
    "returning",
    "under-25",
  ],
  ...[
    "retired",
    "cash-first",
    "export",
    "non-profit",
    "franchise",
    "wholesale",
    "pilot",
    "migrated",
    "self-serve",
  ],
  ...["referred", "dormant", "premium", "weekend", "early-morning", "late-night"],
] as const;

export const METRICS = [
  ...["weekly active accounts", "median time to first value", "checkouts finished on mobile"],
  ...[
    "monthly revenue from renewals",
    "questions answered on the first day",
    "orders delivered on the promised day",
  ],
  ...["promoters among those asked", "self-service adoption of reports", "renewals without a call"],
  ...["invoices paid on time", "searches that end in a purchase", "weeks without a complaint"],
] as const;

/** Things to ship, each of which is a finding when it stands as a key result. */
export const TASKS = [
  ...["Launch the new reporting portal", "Migrate billing to the new platform", "Ship dark mode"],
  ...["Roll out the partner programme", "Redesign the onboarding flow", "Build an admin dashboard"],
] as const;

export const UNITS = ["%", "points", "hours", "days", "tickets"] as const;
export const STRATEGIES = ["growth", "customer", "platform", "people", "efficiency"] as const;
export const STATUSES = ["on-track", "at-risk", "off-track", "done", "draft"] as const;
