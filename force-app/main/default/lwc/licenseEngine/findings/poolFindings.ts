import { nearlyUsed } from "../capacity/pools";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { LicenseFact } from "../contract/org";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";

type Sections = Pick<AuditWithDecisions, "pools" | "ladder" | "burnDown" | "annual">;

/** Pools that need more logins without saving money by it, and pools that are nearly used up by Salesforce's own meter. */
export function poolFindings(context: DecisionContext, { pools, ladder, burnDown, annual }: Sections): Finding[] {
  const sized = new Set(
    ladder.flatMap(({ rungs }) => rungs.flatMap(({ code, license }) => (code === "pool" ? [license] : [])))
  );
  const overage = new Set(annual.flatMap(({ license, coming }) => (coming?.logins ? [license] : [])));
  const watched = new Set(
    burnDown.flatMap(({ license, state }) => (state === "watch" || state === "over" ? [license] : []))
  );
  return [
    ...pools
      // Where overage is coming, the finding on the contract year says so with its cost.
      .filter(({ advice, license }) => advice === "grow" && !sized.has(license) && !overage.has(license))
      .map(({ license, users, months, contracted, decided, recommended }) =>
        newFinding({
          type: "poolGrow",
          license,
          users: users ?? 0,
          confidence: "low",
          months: months.length,
          numbers: { contracted, pool: decided ?? recommended, needed: decided ?? recommended, months: months.length }
        })
      ),
    ...context.facts.licenses.filter((license) => nearlyUsed(license) && !watched.has(license.name)).map(meterFinding)
  ];
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
