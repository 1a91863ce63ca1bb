import { loginsOf, registeredOf } from "../base/frequencies";
import { money, poolOf } from "../base/numbers";
import type { PoolRow } from "../contract/capacity";
import type { Basis } from "../contract/org";
import type { PlanItem, PlanReason } from "../contract/plans";
import type { PlanBase, PlanLicense } from "./planBase";

/** The basis of a plan's money and pools: the audit's own figures. */
export interface PlanEconomics {
  base: PlanBase;
  pools: readonly PoolRow[];
  /** First days of the complete months of the window, oldest first: the months of `PlanItem.loginDays`. */
  months: readonly string[];
}

/** Users, pool (login basis) and cost per month of one license; null if unknown. */
interface Side {
  users: number | null;
  pool: number | null;
  cost: number | null;
}

/** One license before and after a plan. */
export interface LicenseChange {
  license: string;
  basis: Basis | null;
  before: Side;
  after: Side;
  currency: string | null;
  /** Why a cost is null. */
  reason: PlanReason | null;
}

const UNKNOWN: Side = { users: null, pool: null, cost: null };

/** What the items change on one license: its users of the newest month, and its logins of every month plus or minus those of the moved users. */
export function planTraffic(license: string, items: readonly PlanItem[], economics: PlanEconomics): LicenseChange {
  const { base, months } = economics;
  const known = base.licenses.find(({ today }) => today.license === license);
  const empty = { license, basis: known?.today.basis ?? null, before: UNKNOWN, after: UNKNOWN, currency: null };
  if (!known) return { ...empty, reason: "noLicenseFacts" };
  const { today } = known;
  const window = months.length ? known.months.slice(-months.length) : [];
  if (!window.length || window.length < months.length) return { ...empty, reason: "noCompleteMonth" };
  const users = registeredOf(window[window.length - 1]);
  if (users === null) return { ...empty, reason: "noLicenseFacts" };

  const moved = movedBy(license, items, months.length);
  const price = today.basis === "member" ? today.memberPrice : today.loginPrice;
  const logins = window.map(loginsOf);
  const side = (count: number, monthly: number[] | null): Side => {
    if (today.basis === "member") return { users: count, pool: null, cost: costOf(price, count) };
    const pool = monthly && poolOf(count, monthly, base.percentile, base.ratio);
    return { users: count, pool, cost: pool === null ? null : costOf(price, pool) };
  };
  const before = side(users, logins);
  const after = side(
    Math.max(0, users + moved.users),
    moved.logins && logins.map((sum, month) => Math.max(0, sum + (moved.logins?.[month] ?? 0)))
  );
  return {
    license,
    basis: today.basis,
    before,
    after,
    currency: today.currency,
    reason: reasonOf(known, price, after)
  };
}

/** Users and logins that join (positive) or leave a license; logins are null if those of one user are unknown. */
function movedBy(
  license: string,
  items: readonly PlanItem[],
  months: number
): { users: number; logins: number[] | null } {
  let users = 0;
  let logins: number[] | null = new Array<number>(months).fill(0);
  for (const { fromLicense, toLicense, loginDays } of items) {
    const change = (toLicense === license ? 1 : 0) - (fromLicense === license ? 1 : 0);
    if (change === 0) continue;
    users += change;
    if (loginDays === null || loginDays.length !== months) logins = null;
    else logins = logins && logins.map((sum, month) => sum + change * (loginDays[month] ?? 0));
  }
  return { users, logins };
}

function costOf(price: number | null, quantity: number): number | null {
  return price === null ? null : money(price * quantity);
}

function reasonOf({ today }: PlanLicense, price: number | null, after: Side): PlanReason | null {
  if (price === null)
    return today.reason === "pricesHidden" || today.reason === "currencyMismatch" ? today.reason : "noPrices";
  return after.cost === null ? "loginDaysUnknown" : null;
}
