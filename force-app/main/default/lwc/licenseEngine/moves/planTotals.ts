import { money } from "../base/numbers";
import type { PoolRow } from "../contract/capacity";
import type { EligibilityFacts } from "../contract/eligibilityFacts";
import type { PlanItem, PlanPool, PlanReason, PlanSeats, PlanTotals } from "../contract/plans";
import { freeSeats } from "./context";
import { planTraffic } from "./planTraffic";
import type { LicenseChange, PlanEconomics } from "./planTraffic";

/**
 * Seats, pools and cost before and after, from the items as planned. Cost is that of the changed licenses on their own basis (`m x users`, or
 * `l x pool`), so the difference consists only of moves between them; a freed member seat saves money once the contract has fewer seats.
 *
 * @param economics null if there is no audit; then money and pools are null
 */
export function planTotals(
  items: readonly PlanItem[],
  { org }: Pick<EligibilityFacts, "org">,
  economics: PlanEconomics | null
): PlanTotals {
  const licenses = touched(items);
  const changes = economics ? licenses.map((license) => planTraffic(license, items, economics)) : [];
  const cost = costOf(changes, licenses.length);
  return {
    users: items.length,
    irreversible: items.filter(({ reversible }) => !reversible).length,
    seats: licenses.map((license) => seatsOf(license, items, org.seats)),
    pools: changes.flatMap((change) => poolOf(change, economics?.pools ?? [])),
    months: [...(economics?.months ?? [])],
    ...cost
  };
}

/** Licenses that users leave or join, by name. */
function touched(items: readonly PlanItem[]): string[] {
  return [
    ...new Set(
      items.flatMap(({ fromLicense, toLicense }) => (toLicense === null ? [fromLicense] : [fromLicense, toLicense]))
    )
  ].sort();
}

/** Seats of one license before and after the items. */
export function seatsOf(
  license: string,
  items: readonly PlanItem[],
  seats: EligibilityFacts["org"]["seats"]
): PlanSeats {
  const fact = seats.find((known) => known.license === license) ?? null;
  const joining = items.filter(({ fromLicense, toLicense }) => toLicense === license && fromLicense !== license).length;
  const leaving = items.filter(({ fromLicense, toLicense }) => fromLicense === license && toLicense !== license).length;
  const used = fact?.used ?? null;
  return {
    license,
    total: fact?.total ?? null,
    usedBefore: used,
    joining,
    leaving,
    usedAfter: used === null ? null : used + joining - leaving,
    free: freeSeats(fact)
  };
}

function poolOf({ license, basis, before, after }: LicenseChange, pools: readonly PoolRow[]): PlanPool[] {
  if (basis !== "login" || before.users === null || after.users === null) return [];
  const contracted = pools.find((pool) => pool.license === license)?.contracted ?? null;
  return [
    {
      license,
      usersBefore: before.users,
      usersAfter: after.users,
      poolBefore: before.pool,
      poolAfter: after.pool,
      contracted
    }
  ];
}

type Cost = Pick<PlanTotals, "costBefore" | "costAfter" | "monthlySaving" | "currency" | "reason">;

function costOf(changes: readonly LicenseChange[], licenses: number): Cost {
  const unknown = (reason: PlanReason): Cost => ({
    costBefore: null,
    costAfter: null,
    monthlySaving: null,
    currency: null,
    reason
  });
  if (changes.length < licenses) return unknown("noLicenseFacts");
  const reason = changes.find((change) => change.reason !== null)?.reason;
  if (reason) return unknown(reason);
  const currencies = new Set(changes.map(({ currency }) => currency));
  if (currencies.size > 1) return unknown("currencyMismatch");
  const costBefore = money(changes.reduce((sum, { before }) => sum + (before.cost as number), 0));
  const costAfter = money(changes.reduce((sum, { after }) => sum + (after.cost as number), 0));
  const currency = [...currencies][0] ?? null;
  return { costBefore, costAfter, monthlySaving: money(costBefore - costAfter), currency, reason: null };
}
