import { money } from "../base/numbers";
import type { AllocationRow } from "../contract/allocations";
import type { Finding } from "../contract/findings";
import type { OwnedRow, Rung } from "../contract/owned";
import type { DecisionContext } from "../org/orgModel";

/** A finding of right-sizing with what the users cost more than on the sufficient license, if all of them had seats. */
export type TierCost = Pick<Finding, "license" | "profileId" | "users" | "amounts" | "currency" | "confidence">;

/**
 * What findings of right-sizing are worth after the moves, in their order, per month: users who change to login basis have no seat that a lower license could
 * replace. 0 without an amount, or in another currency.
 */
export function tierWorths(
  { facts }: DecisionContext,
  tiers: readonly TierCost[],
  { license, currency }: Pick<OwnedRow, "license" | "currency">,
  decision: Pick<AllocationRow, "parts"> | null
): number[] {
  return tiers.map((tier) => {
    const monthly = tier.amounts.monthly ?? null;
    if (tier.license !== license || tier.currency !== currency || monthly === null) return 0;
    const own = (row: { license: string; profileId: string | null }): boolean =>
      row.license === license && (tier.profileId === null || row.profileId === tier.profileId);
    const all = facts.populations.filter(own).reduce((sum, { activeUsers }) => sum + activeUsers, 0);
    const leaving = (decision?.parts ?? []).filter(own).reduce((sum, { users }) => sum + users, 0);
    return all > 0 ? money((monthly * Math.max(0, all - leaving)) / all) : 0;
  });
}

/** The rung of a member license: a lower license for users who need no more, priced for those who are left on seats. */
export function tierRung(
  context: DecisionContext,
  tiers: readonly TierCost[],
  row: OwnedRow,
  decision: AllocationRow | null,
  from: string
): Rung {
  const worths = tierWorths(context, tiers, row, decision);
  const own = tiers.filter((_, index) => worths[index] > 0);
  const kept = tiers.reduce(
    (sum, { users, amounts }, at) => sum + (worths[at] > 0 ? (users * worths[at]) / amounts.monthly! : 0),
    0
  );
  return {
    code: "tier",
    license: row.license,
    monthly: money(worths.reduce((sum, worth) => sum + worth, 0)),
    users: own.reduce((sum, { users }) => sum + users, 0),
    quantity: Math.round(kept),
    from,
    confidence: own.some(({ confidence }) => confidence === "low") ? "low" : (decision?.confidence ?? "low")
  };
}
