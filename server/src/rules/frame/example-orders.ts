/** An objective in good order for examples of rules about key results; what is wrong is put into one of its places. */
interface Places {
  /** The statements of the three key results. */
  readonly reach?: string;
  readonly impact?: string;
  readonly business?: string;
  /** A fourth key result. */
  readonly more?: string;
  /** What stands behind the objective. */
  readonly behind?: string;
  /** What the work moves. */
  readonly moves?: string;
}

/** A block on lines of its own. */
const apart = (block: string): string => (block ? `\n${block}\n` : "");

/** The objective for `around: "team"`. */
export const orders = ({
  reach = "Owners who order from the forecast from 300 to 900",
  impact = "Orders that are sold before they spoil from 71% to 84%",
  business = "Owners who order again within a week from 41% to 60%",
  more = "",
  behind = "",
  moves = "calm-orders.orderers, calm-orders.fresh, calm-orders.again",
}: Places): string => `
objective calm-orders: Owners order what they will sell
  supports: tally.calm-month
  strategy: tally.clarity
  owner: @noa

  kr reach orderers: ${reach}
    owner: @noa
    2026-02-09: 420, confidence 6/10

  kr impact fresh: ${impact}
    owner: @noa
    2026-02-09: 74%, confidence 6/10

  kr business again: ${business}
    owner: @noa
    2026-02-09: 44%, confidence 6/10
${apart(more)}${apart(behind)}
initiative one-tap: Order with one tap
  moves: ${moves}
  status: doing`;
