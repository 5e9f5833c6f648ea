/** A company with strategies, an objective, and one nested below its key result: what teams can support. */
export const COMPANY = `
      company tally: Tally
        strategy clarity: Show owners what they will earn
        strategy nearby: Be the tool that owners recommend at the market
        objective calm-month: Owners plan a month ahead without fear
          strategy: clarity
          kr exact: Plans that come true within a tenth from 40% to 65%
        objective known: Owners hear of us from other owners
          strategy: nearby
          priority: 1
          kr told: Owners who tell another owner from 9% to 20%`;
