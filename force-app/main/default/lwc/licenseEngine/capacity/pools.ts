import { loginsOf } from "../base/frequencies";
import { percentileOf, poolOf, ratioFloor } from "../base/numbers";
import type { AllocationRow } from "../contract/allocations";
import type { PoolRow } from "../contract/capacity";
import type { LicenseFact, LicenseType } from "../contract/org";
import { loginsOfLeavers } from "../org/orgModel";
import type { DecisionContext } from "../org/orgModel";
import type { PriceBook, PricedMonth } from "../org/prices";
import { completeMonths, usageOfLicense } from "../org/usage";

/** Months that a pool's percentile covers. */
const POOL_MONTHS = 12;

/** The pool of each login license: decided, by the rule of thumb from up to twelve complete months (users who are inactive now included), and purchased. */
export function poolRows(context: DecisionContext, allocation: readonly AllocationRow[]): PoolRow[] {
  const { facts, licenses, book, index } = context;
  const left = (license: string, month: string): number => loginsOfLeavers(context, license, month);
  const complete = completeMonths(facts.context.months, POOL_MONTHS);
  const { percentile, ratio } = facts.context.settings;
  return licenses.flatMap(({ fact: license, type, family, basis }) => {
    if (basis !== "login") return [];
    const known = usageOfLicense(index, license.name, complete);
    const months =
      !known.length && license.activeUsers === 0
        ? complete.map(({ month }) => ({ month, logins: left(license.name, month) }))
        : known.map(({ month, frequencies }) => ({
            month,
            logins: loginsOf(frequencies) + left(license.name, month)
          }));
    const logins = months.map((month) => month.logins);
    const users = license.activeUsers;
    const recommended = logins.length && users !== null ? poolOf(users, logins, percentile, ratio) : null;
    const contracted = contractedLogins(book, type, license, complete.at(-1) ?? null);
    const row: PoolRow = {
      license: license.name,
      months,
      percentile: logins.length ? percentileOf(logins, percentile) : null,
      users,
      ratioFloor: users === null ? null : ratioFloor(users, ratio),
      recommended,
      decided: allocation.find((decision) => decision.family === family)?.pool ?? null,
      contracted,
      advice: null,
      reason: null
    };
    if (!logins.length) return [{ ...row, reason: "noCompleteMonth" }];
    if (recommended === null) return [{ ...row, reason: "unknownRegistered" }];
    if (contracted === null) return [{ ...row, reason: "noContract" }];
    return [{ ...row, advice: adviceOf(row.decided ?? recommended, contracted) }];
  });
}

/** Monthly logins of the contract lines in force in the month, else Salesforce's entitlement; null when neither is known. */
function contractedLogins(
  prices: PriceBook,
  type: LicenseType,
  license: LicenseFact,
  month: PricedMonth | null
): number | null {
  const lines = prices.bought(type, "login", month);
  return lines.length ? lines.reduce((sum, { quantity }) => sum + quantity, 0) : license.monthlyLoginsEntitlement;
}

/** A difference of up to 5 % (a twentieth) of the contract does not justify a change. */
function adviceOf(recommended: number, contracted: number): PoolRow["advice"] {
  if (Math.abs(recommended - contracted) * 20 <= contracted) return "keep";
  return recommended < contracted ? "shrink" : "grow";
}

/** At least 80 % of the monthly logins used, by Salesforce's meter. */
export function nearlyUsed({ monthlyLoginsUsed, monthlyLoginsEntitlement }: LicenseFact): boolean {
  if (monthlyLoginsUsed === null || monthlyLoginsEntitlement === null || monthlyLoginsUsed === 0) return false;
  return monthlyLoginsUsed * 5 >= monthlyLoginsEntitlement * 4;
}
