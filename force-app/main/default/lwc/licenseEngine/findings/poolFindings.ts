import { money } from "../base/numbers";
import { nearlyUsed } from "../capacity/pools";
import type { PoolRow } from "../contract/capacity";
import type { Finding } from "../contract/findings";
import type { AuditFacts, LicenseFact } from "../contract/org";
import type { OrgModel } from "../org/orgModel";
import type { FamilyPrices } from "../org/prices";
import { completeMonths } from "../org/usage";
import { newFinding } from "./finding";

/** Pools of the wrong size, and pools that are nearly used up by Salesforce's own meter. */
export function poolFindings({ facts, catalog, book }: OrgModel, pools: readonly PoolRow[]): Finding[] {
  const { months, settings } = facts.context;
  const month = completeMonths(months, 1).at(-1) ?? null;
  const sizes = pools.flatMap((row) => {
    const type = catalog.find(row.license);
    if (!type || row.advice === null || row.advice === "keep") return [];
    return [sizeFinding(row, book.family(type, "login", month), settings)];
  });
  return [...sizes, ...facts.licenses.filter(nearlyUsed).map(meterFinding)];
}

/** A smaller pool saves its price at renewal; a larger one saves overage of a still unknown amount. */
function sizeFinding(
  row: PoolRow,
  { loginPrice, currency, loginSource }: FamilyPrices,
  { window, percentile: percentileSetting }: AuditFacts["context"]["settings"]
): Finding {
  const { license, percentile, ratioFloor, recommended, contracted } = row;
  // There is advice only if the number of users is known.
  const users = row.users ?? 0;
  const shrink = row.advice === "shrink";
  const difference = Math.abs((contracted ?? 0) - (recommended ?? 0));
  const monthlySaving = shrink && loginPrice !== null ? money(difference * loginPrice) : null;
  return newFinding({
    type: shrink ? "poolShrink" : "poolGrow",
    saving: !shrink ? null : monthlySaving === null ? "noPrice" : "pool",
    license,
    users,
    monthlySaving,
    currency: monthlySaving === null ? null : currency,
    priceSource: monthlySaving === null ? null : loginSource,
    confidence: row.months.length < window ? "low" : "high",
    months: row.months.length,
    numbers: {
      percentileSetting,
      percentile,
      ratioFloor,
      recommended,
      contracted,
      difference,
      months: row.months.length
    },
    amounts: { loginPrice: monthlySaving === null ? null : loginPrice }
  });
}

function meterFinding(license: LicenseFact): Finding {
  const { name, activeUsers, monthlyLoginsUsed: used, monthlyLoginsEntitlement: entitlement } = license;
  return newFinding({
    type: "loginPoolNearlyUsed",
    license: name,
    users: activeUsers ?? 0,
    confidence: "high",
    numbers: { used, entitlement },
    shares: { percent: used !== null && entitlement ? used / entitlement : null }
  });
}
