import { addDays } from "../base/days";
import { money } from "../base/numbers";
import type { EligibilityFacts } from "../contract/eligibilityFacts";
import type { PlanItem, PlanPool, PlanReason, PlanSeats, PlanTotals } from "../contract/plans";
import { moveDate } from "../costs/moveDate";
import { freeSeats } from "./context";
import { licenseChange } from "./planCosts";
import type { LicenseChange, PlanEconomics } from "./planCosts";

/**
 * Seats, pools and cost before and after, from the items as planned. The cost before is what is paid for the changed licenses; the cost after is what has
 * to be paid once the contract can follow, at today's prices.
 *
 * @param economics null if there is no audit; then money and pools are null
 */
export function planTotals(
  items: readonly PlanItem[],
  { org }: Pick<EligibilityFacts, "org">,
  economics: PlanEconomics | null
): PlanTotals {
  const seats = touched(items).map((license) => seatsOf(license, items, org.seats));
  const changes = economics ? seats.map((row) => licenseChange(row, items, economics)) : [];
  const cost = costOf(changes, seats.length);
  return {
    users: items.length,
    irreversible: items.filter(({ reversible }) => !reversible).length,
    seats,
    pools: changes.flatMap(poolOf),
    months: [...(economics?.months ?? [])],
    ...cost,
    from: economics && cost.monthlySaving !== null ? latestStart(changes, items, economics) : null
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

function poolOf({ license, basis, before, after }: LicenseChange): PlanPool[] {
  if (basis !== "login" || !before || !after) return [];
  return [
    {
      license,
      usersBefore: before.users,
      usersAfter: after.users,
      poolBefore: before.quantity,
      poolAfter: after.quantity
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
  const costBefore = sumOf(changes, "before");
  const costAfter = sumOf(changes, "after");
  const currency = [...currencies][0] ?? null;
  return { costBefore, costAfter, monthlySaving: money(costBefore - costAfter), currency, reason: null };
}

/** The cost per month of one side, whose quantities and prices are all known. */
function sumOf(changes: readonly LicenseChange[], side: "before" | "after"): number {
  return money(changes.reduce((sum, change) => sum + (change[side]!.quantity as number) * (change.price as number), 0));
}

/** The day from which less has to be paid for all licenses that users leave, the latest one; null if it is unknown or has to be negotiated. */
function latestStart(
  changes: readonly LicenseChange[],
  items: readonly PlanItem[],
  economics: PlanEconomics
): string | null {
  const starts = changes
    .filter(({ license }) =>
      items.some(({ fromLicense, toLicense }) => fromLicense === license && toLicense !== license)
    )
    .map((change) => startOf(change, changes, items, economics));
  return starts.includes(null) ? null : (starts.sort().at(-1) ?? null);
}

/** The same for one license: as the steps of its family have it, else the start of the next term. */
function startOf(
  { license, family }: LicenseChange,
  changes: readonly LicenseChange[],
  items: readonly PlanItem[],
  { allocation, owned, steps }: PlanEconomics
): string | null {
  const ofFamily = steps.filter((step) => step.family === family);
  const targets = new Set(items.filter(({ fromLicense }) => fromLicense === license).map(({ toLicense }) => toLicense));
  const dates = changes
    .filter((change) => change.family === family && change.basis !== null && targets.has(change.license))
    .flatMap(({ basis }) => moveDate(ofFamily, license, basis!) ?? []);
  if (dates.some(({ isNegotiated }) => isNegotiated)) return null;
  const decided = dates[0]?.date ?? allocation.find((row) => row.family === family)?.from;
  const until = owned.find((row) => row.license === license)?.until ?? null;
  return decided ?? (until === null ? null : addDays(until, 1));
}
