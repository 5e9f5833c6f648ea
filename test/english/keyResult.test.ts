import assert from "node:assert/strict";
import { judgeKeyResult, type KeyResultKind } from "../../server/src/english/index.ts";
import { groups } from "./judged.ts";

groups("output", {
  "a thing shipped or made": [
    "Launch the mobile app in three countries",
    "Launch checkout for guests",
    "Ship dark mode by the end of March",
    "Write the runbook for the payments service",
    "Set up a customer advisory board",
    "Build an internal tool for refunds",
    "Release 2.0 of the SDK",
    "Put a referral programme in place",
    "Roll out single sign-on to all enterprise plans",
    "Setting up the analytics pipeline",
    "DM 50 key people about the launch",
  ],
  "work on what exists": [
    "Migrate all services to Kubernetes",
    "Refactor the billing module",
    "Redesign checkout",
    "Upgrade the database to version 15",
    "Clean up unused feature flags",
    "Eliminate the legacy permission system",
    "Improve the documentation of the public API",
    "Optimize 10 landing pages",
    "Expand into two new markets",
  ],
  "standards met, and things that sound like figures": [
    "Achieve SOC 2 Type II compliance",
    "Achieve Investors in People accreditation",
    "Achieve WCAG 2.2 AA compliance",
    "Become ISO 27001 certified",
    "DM this list of people",
  ],
  "counts of things made, held, hired, asked": [
    "Publish 12 blog posts about security",
    "Hire five backend engineers",
    "Interview 20 customers about invoicing",
    "Survey 500 customers about pricing",
    "Contact 200 dormant accounts",
    "Run 10 A/B tests on the landing page",
    "Increase the number of published case studies from 4 to 10",
    "Write guides from 4 to 10",
    "Blog posts published from 3 to 10",
    "Increase blog output to 3 articles per week",
    "Grow the sales team to 12 people",
    "15 customer interviews conducted",
    "Two blog posts a month",
    "Deploy at least twice a week",
    "Get 10 maintainers to review the specification",
    "Get 20 managers trained in feedback",
  ],
  "decisions, plans and what was asked for": [
    "Define the data retention policy",
    "Agree on a shared definition of an active user",
    "Understand why customers leave",
    "Get approval for the 2026 budget",
    "Obtain ISO 27001 certification",
    "Collect feedback from 30 pilot users",
  ],
  "a deliverable told as a state": [
    "The API is finalised and released",
    "The new onboarding flow is live for all users",
    "Pricing page redesigned and published",
    "All legacy servers decommissioned",
    "New CRM in place by June",
    "The checkout service has been rewritten in Go",
    "There is an automated test for each endpoint",
    "We have published our sustainability report",
    "Have a working prototype of the recommendation engine",
    "Each team has defined its own metrics",
    "Contributor guide available in five languages",
    "New intranet goes live in May",
  ],
  "what users can do, what a thing does": [
    "Users can export their data as CSV",
    "Customers are able to pay by direct debit",
    "The CLI supports shell completion",
    "Our SDK works offline",
    "Tests for the resolver pass on Windows",
    "Enable users to share reports",
  ],
  "the name of a thing alone": [
    "Dashboard for support metrics",
    "Prototype of end-to-end encryption",
    "Integration with Slack",
    "Implementation of the new ERP",
    "10 new integrations",
    "Monthly town hall with Q&A",
  ],
  "a share of the work": [
    "100% of the teams trained on the new CRM",
    "80% of the roadmap shipped",
    "90% of endpoints documented",
    "Migrate 100% of customers to the new billing platform",
    "Train 80% of the support team on the new tool",
    "All 30 stores renovated",
  ],
});

groups("outcome", {
  "a noun first that could be a verb, with a measure from … to": [
    "Questions about a word of the forecast from 310 to 90",
    "open critical vulnerabilities older than thirty days among sites in Cusco from 5 h to 42 h",
    "Open positions from 12 to 3",
    "Report downloads per week from 40 to 100",
    "Order cancellations from 12% to 4%",
    "Release rollbacks per month from 6 to 1",
    "Test failures on the main branch from 14 to 3",
    "Design reviews that end without a decision from 9 to 2",
    "Plan changes after the first week from 20 to 5",
    "Support requests of new hosts from 310 to 90",
  ],
  "how often, in words": [
    "Deployment frequency from weekly to daily",
    "Releases from monthly to weekly",
    "Backups from once a week to every day",
  ],
  "a change with its measure": [
    "Increase retention from 60% to 75%",
    "Cut page load time from 4s to 1.5s",
    "Shoppers who finish checkout from 41% to 55%",
    "Take the conversion rate from 2% to 3%",
    "Make onboarding 30% faster",
    "Cut the time spent on incidents by half",
    "Increase deployment frequency from monthly to weekly",
    "Double organic traffic",
    "Reduce wait times from {X} minutes to {Y} minutes",
  ],
  "a figure that goes from here to there, whatever its nouns": [
    "Applications approved with no human touch from 12% to 60% by 2026-03-31",
    "Orders delivered within two days from 70% to 90%",
    "Articles read per visit from 1.4 to 2.5",
    "Reviews written per stay from 0.2 to 0.4",
    "Integrations connected per account from 1.1 to 2",
    "Exports started from the new menu from 0 to 400 a day",
    "Listings with a photo 62% → 90%",
    "Repeat purchase rate between 25% and 30%",
    "Research findings that change a decision from 1 in 5 to 1 in 2",
    "Ship dates met from 50% to 80%",
    "Interviews per hire from 9 to 5",
    "Audit findings closed within 30 days from 50% to 95%",
  ],
  "a level that is reached": [
    "NPS of 45 among enterprise customers",
    "Median time to first response under 2 hours",
    "Customer satisfaction of 4.5/5",
    "Trial-to-paid conversion of 18%",
    "Reach 1,000 weekly active teams",
    "Attain 95% customer satisfaction",
    "Search returns results in under 200 ms",
    "Sync 10,000 files in less than 5 seconds",
  ],
  "people who do something": [
    "10,000 customers using the mobile app",
    "40% of new users invite a colleague",
    "3 of 5 pilot customers renew",
    "25 hospitals use our scheduling tool",
    "Get 200 people to the launch party",
    "Have 100 paying customers by June",
    "5 external teams adopt the protocol",
  ],
  "work whose use is measured": [
    "Launch the app with 300 beta users",
    "Roll out self-checkout and cut waiting time by 30%",
    "Ship the new editor and reach 10,000 monthly users",
    "Launch the referral programme, resulting in 500 new accounts",
    "Run a campaign that brings 2,000 sign-ups",
    "Automate invoicing so that processing time falls from 5 days to 1",
  ],
  "money and customers won": [
    "Win 30 new enterprise customers",
    "Generate $500k in pipeline from partners",
    "Deliver $400k of savings",
    "Sell 1,000 licences",
    "Build a community of 5,000 developers",
    "Raise $10M in Series B funding",
    "ARR: $2.4M",
  ],
  "others use what was made": ["5 projects using our parser", "Have 3 universities use the textbook"],
});

groups("maintenance", {
  "keep, maintain, stay": [
    "Keep churn below 2%",
    "NPS stays above 40",
    "Hold gross margin at 60%",
    "Sustain customer satisfaction at 4.5",
    "Stay within budget",
    "Retain ISO 9001 certification",
    "Continue to hold weekly retros",
  ],
  "service levels": [
    "Maintain 99.9% uptime",
    "Availability of at least 99.95%",
    "Error budget not exhausted in any month",
    "Ingest 99.99% of all events",
    "Service level of 95% for inbound calls",
  ],
  "ceilings on what goes wrong": [
    "Zero P1 incidents",
    "No more than two outages in the quarter",
    "Fewer than 5 critical bugs in production",
    "Don't exceed the cloud budget of $50k",
    "Never miss a payroll run",
    "Defect rate no higher than 0.5%",
  ],
  "standing duties": [
    "Respond to all support tickets within 4 hours",
    "100% of invoices paid within 30 days",
    "All weekly reports delivered on time",
    "Meet all regulatory deadlines",
    "Ensure all servers are patched monthly",
    "Ensure compliance with data protection rules",
  ],
});

groups("unmeasurable", {
  "a direction": [
    "Improve customer satisfaction",
    "Increase brand awareness",
    "Reduce technical debt",
    "Get more customers",
    "Drive adoption of the mobile app",
    "Speed up the build",
  ],
  "a quality": [
    "The app is fast and reliable",
    "Make onboarding easier",
    "Faster response times",
    "Sales and marketing are better aligned",
    "Provide excellent customer service",
    "Build trust with customers",
    "Ensure high quality of releases",
    "High customer satisfaction",
  ],
  "how we work": [
    "Improve the hiring process",
    "Streamline the approval process",
    "Work more closely with marketing",
    "Deliver products on time",
  ],
});

describe("A key result, where only a measure changes the verdict", () => {
  const pairs: [without: string, kind: KeyResultKind, with_: string, then: KeyResultKind][] = [
    ["Increase retention", "unmeasurable", "Increase retention to 60%", "outcome"],
    ["Launch the app", "output", "Launch the app with 300 beta users", "outcome"],
    ["Uptime of 99.9%", "maintenance", "Increase uptime from 99.5% to 99.9%", "outcome"],
    ["80% of the roadmap shipped", "output", "80% of customers use the roadmap", "outcome"],
    ["Hold a workshop on pricing", "output", "Hold churn at 2%", "maintenance"],
    ["Increase the number of articles by 10", "output", "Increase the number of readers by 10%", "outcome"],
    ["Grow the team to 12 engineers", "output", "Grow revenue to $12M", "outcome"],
    ["Continue to publish weekly notes", "maintenance", "Continue to grow revenue by 10%", "outcome"],
    ["Reach HIPAA compliance", "output", "Reach 95% GDPR compliance", "outcome"],
    ["Attain B Corp status", "output", "Achieve market leader status", "unmeasurable"],
    ["Ship multi-language support", "output", "Launch better support", "unmeasurable"],
    ["Launch customer support", "output", "Introduce quality", "unmeasurable"],
    ["Ship support for German", "output", "Offer support for growth", "unmeasurable"],
    ["Automate refunds under 50 euros", "output", "Push the average order above 50 euros", "outcome"],
    ["100% migration of legacy reports to Looker", "output", "80% of reports to partners read", "outcome"],
    [
      "Launch the beta to get feedback for 500 testers",
      "output",
      "Launch the beta for 500 testers",
      "outcome",
    ],
    ["Kiosks that open in May", "output", "Kiosks that open at least 40 hours a week", "outcome"],
    ["Deliver workshops in 20 schools", "output", "Deliver workshops to 200 people", "outcome"],
    ["Launch the exchange with two partner schools", "output", "Launch the app with 300 schools", "outcome"],
  ];
  for (const [one, kind, other, then] of pairs)
    it(`“${one}” and “${other}”`, () => {
      assert.equal(judgeKeyResult(one).kind, kind);
      assert.equal(judgeKeyResult(other).kind, then);
    });
});

describe("A key result in which nothing is clear", () => {
  it("is no sure output", () => {
    const unclear = [
      "",
      "   ",
      "?",
      "42",
      "Brexit",
      "Ten hours of design",
      "Onboard 50 new customers",
      "<…>",
      "🙂",
    ];
    for (const statement of unclear)
      assert.deepEqual(
        [statement, judgeKeyResult(statement).sure && judgeKeyResult(statement).kind === "output"],
        [statement, false],
      );
  });
});
