/** Halves, thirds and shares: of what there was before, which measures, or of the work, which does not. */
import { groups } from "./judged.ts";

groups("outcome", {
  "so much more or less than there was, in words": [
    "Support tickets about failed payments down by half",
    "Support tickets down by 50%",
    "Failed payments down a quarter",
    "New sign-ups up by a third",
    "Accidents on the shop floor down by two thirds",
    "Orders shipped late down by half compared with last year",
    "Bugs reported by customers down by more than half",
    "Complaints about late deliveries halved",
    "Weekly active teams doubled",
    "Revenue from partners tripled",
    "Food waste halved in all canteens",
    "Number of failed logins cut in half",
    "Time to first invoice cut by a third",
    "Waiting time at the front desk reduced by half",
    "Twice as many teachers plan their lessons with us",
    "Three times as many applicants per role",
    "Half as many returns",
    "Twofold increase in trial sign-ups",
  ],
});

groups("output", {
  "a share, a half or a third of the work": [
    "100% rollout of the new till across all stores",
    "Half of the reports migrated",
    "Migrate half of the services",
    "Clean up half of the pages",
    "Split the monolith in half",
    "Set up a third warehouse",
    "Write twice as many articles",
    "Publish the first half of the handbook",
  ],
  "work in words that may measure something else": [
    "Deliver 12 lunch-and-learn sessions on data literacy",
    "Plant 2,000 trees along the bypass",
    "Launch same-day delivery in Vienna and Graz",
    "Sign the lease for the second clinic",
    "Get listed on the AWS Marketplace",
    "Get the CE mark for the infusion pump",
    "Build 40 social housing units",
  ],
});
