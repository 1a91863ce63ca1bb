import { poolFloor } from "../costs/pool";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Basis } from "../contract/org";
import type { OwnedRow } from "../contract/owned";
import type { PlanItem, PlanReason, PlanSeats } from "../contract/plans";

/** The basis of a plan's money: what the audit says is owned, and the decisions of the families. */
export interface PlanEconomics extends Pick<AuditWithDecisions, "owned" | "allocation" | "licenses" | "steps"> {
  /** First days of the complete months of the window, oldest first: the months of `PlanItem.loginDays`. */
  months: readonly string[];
}

/** One side of a change; null if unknown. */
interface Side {
  users: number;
  /** Seats or monthly logins to pay for. */
  quantity: number | null;
}

/** One license before and after a plan: what is owned, and what has to be owned once the contract can follow. */
export interface LicenseChange {
  license: string;
  family: string | null;
  basis: Basis | null;
  before: Side | null;
  after: Side | null;
  /** Per seat and month, or per login. */
  price: number | null;
  currency: string | null;
  /** Why a cost is unknown; null if all is known. */
  reason: PlanReason | null;
}

/**
 * What a plan changes on one license. Seats: those that users leave are no longer needed, those who join need one where no owned seat is free. Pool: the
 * expected logins of those who join or leave, never fewer than the user limit requires.
 *
 * @param seats of the license, before and after
 */
export function licenseChange(
  { license, usedBefore, joining, leaving }: PlanSeats,
  items: readonly PlanItem[],
  { owned, allocation, licenses, months }: PlanEconomics
): LicenseChange {
  const row = owned.find((known) => known.license === license);
  const fact = licenses.find(({ name }) => name === license);
  const unknown = { license, family: null, basis: null, before: null, after: null, price: null, currency: null };
  if (!row || !fact) return { ...unknown, reason: "noLicenseFacts" };
  const { family, basis, quantity, price, currency } = row;
  const used = usedBefore ?? fact.used;
  const users = basis === "login" ? (fact.activeUsers ?? used) : used;
  const usersAfter = Math.max(0, users + joining - leaving);
  const own = { license, family, basis, price, currency, before: { users, quantity } };
  if (basis === "member") {
    const needed = quantity === null ? null : quantity - leaving + Math.max(0, joining - Math.max(0, quantity - used));
    const after = { users: usersAfter, quantity: needed === null ? null : Math.max(0, needed) };
    return { ...own, after, reason: ownedReason(row) };
  }
  const logins = months.length ? expectedLogins(license, items, months.length, decidedRates(allocation)) : null;
  const needed = quantity === null || logins === null ? null : Math.round(quantity + logins);
  const after = { users: usersAfter, quantity: needed === null ? null : Math.max(poolFloor(usersAfter), needed) };
  const unseen = months.length ? "loginDaysUnknown" : "noCompleteMonth";
  return { ...own, after, reason: ownedReason(row) ?? (logins === null ? unseen : null) };
}

/** Why what is owned has no amount. */
function ownedReason({ price, quantity, reason }: OwnedRow): PlanReason | null {
  if (price === null) return reason === "pricesHidden" || reason === "currencyMismatch" ? reason : "noPrices";
  return quantity === null ? "noContract" : null;
}

/** What the decisions expect of the users they move, by license, own months and login days: a plan of these users saves what their findings say. */
function decidedRates(allocation: PlanEconomics["allocation"]): Map<string, number> {
  return new Map(
    allocation.flatMap(({ movedHabits }) =>
      movedHabits.map(({ license, own, total, rate }) => [`${license}|${own}|${total}`, rate] as const)
    )
  );
}

function habitKey(license: string, days: readonly (number | null)[]): string {
  const own = days.filter((day) => day !== null);
  return `${license}|${own.length}|${own.reduce((sum, day) => sum + day, 0)}`;
}

/**
 * Expected logins per month of the users who join a license, minus those of the users who leave it: at the decision's rates, others at their own mean. Null
 * if the login days of one user are unknown. A user who was created after the newest month has no login day yet, and counts only for the user limit.
 */
function expectedLogins(
  license: string,
  items: readonly PlanItem[],
  months: number,
  decided: ReadonlyMap<string, number>
): number | null {
  let logins = 0;
  for (const { fromLicense, toLicense, loginDays } of items) {
    const change = (toLicense === license ? 1 : 0) - (fromLicense === license ? 1 : 0);
    if (change === 0) continue;
    if (loginDays === null || loginDays.length !== months) return null;
    logins += change * (decided.get(habitKey(fromLicense, loginDays)) ?? meanOf(loginDays));
  }
  return logins;
}

function meanOf(days: readonly (number | null)[]): number {
  const own = days.filter((day) => day !== null);
  return own.length ? own.reduce((sum, day) => sum + day, 0) / own.length : 0;
}
