import type { Basis } from "../contract/org";
import type { ScenarioParameters } from "../contract/scenarios";
import { allocationOf } from "../costs/allocation";
import type { Trust } from "../costs/confidence";
import type { Group } from "../costs/cut";
import { unchanged } from "../costs/outlook";
import type { Outlook, Split } from "../costs/outlook";
import type { FamilyTerms } from "../costs/terms";

/** A split of a family's users, and for the decision's split what it promises. */
export interface ChosenSplit {
  split: Split;
  /** Null if the decision did not choose the split. */
  decided: (Trust & { guarded: boolean }) | null;
}

/**
 * Who is on which basis in a scenario.
 *
 * @param months complete months of the record of single users
 * @param terms null without both prices: then all stay where they are
 * @param family whose own threshold counts
 */
export function splitOf(
  outlook: Outlook,
  months: number,
  { terms, family }: { terms: FamilyTerms | null; family: string },
  { basis, threshold, thresholds }: Pick<ScenarioParameters, "basis" | "threshold" | "thresholds">
): ChosenSplit {
  if (!terms || basis === "keep") return { split: unchanged(outlook), decided: null };
  if (basis === "best") {
    const { groups, newcomers, promised, confidence, guarded } = allocationOf(outlook, months, terms);
    const moved = groups.map((group) => group.moved);
    return { split: { moved, registration: newcomers }, decided: { promised, confidence, guarded } };
  }
  if (basis !== "threshold") return { split: everybodyOn(basis, outlook), decided: null };
  const most = Object.hasOwn(thresholds, family) ? thresholds[family] : (threshold as number);
  const onLogin = (rate: number): Basis => (rate <= most ? "login" : "member");
  const moved = outlook.ordered.map((group) => (onLogin(habitOf(group)) === group.basis ? 0 : group.users));
  return { split: { moved, registration: onLogin(outlook.newcomers.rate) }, decided: null };
}

function everybodyOn(basis: Basis, { ordered }: Outlook): Split {
  return { moved: ordered.map((group) => (group.basis === basis ? 0 : group.users)), registration: basis };
}

/** Login days per month so far; of users without a complete month, what is expected of them. */
function habitOf({ own, total, rate }: Group): number {
  return own > 0 ? total / own : rate;
}
