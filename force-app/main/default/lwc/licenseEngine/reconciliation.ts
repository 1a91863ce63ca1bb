import type { DecisionContext, ExternalLicense } from "./decisionContext";
import { loginsOfMonth } from "./decisionContext";
import type { DecisionReason, EntitlementFact, ReconciliationRow } from "./decisionsContract";
import { cause, rankCauses } from "./driftCauses";
import { entitlementPeriod, licenseOfEntitlement } from "./entitlements";
import { loginCauses } from "./loginDrift";
import { ownLoginsBetween } from "./ownLogins";

/**
 * Own counts beside the platform's: monthly logins used of login licenses, every entitlement row that speaks of logins, and used seats. A drift
 * beyond the tolerance comes with its likely causes and their numbers.
 */
export function reconciliationRows(context: DecisionContext): ReconciliationRow[] {
  return [
    ...context.licenses.filter(({ basis }) => basis === "login").map((license) => loginRow(context, license)),
    ...(context.decisions?.entitlements ?? []).map((entitlement) => entitlementRow(context, entitlement)),
    ...context.licenses.map((license) => seatRow(context, license))
  ];
}

type Compared = Pick<ReconciliationRow, "own" | "platform" | "drift" | "driftShare" | "agrees" | "reason">;

/** Both counts, and how far they are apart; platform first to be missing is the reason. */
export function compare(own: number | null, platform: number | null, tolerance: number): Compared {
  let reason: DecisionReason | null = null;
  if (platform === null) reason = "noMeter";
  else if (own === null) reason = "noFacts";
  if (own === null || platform === null) return { own, platform, drift: null, driftShare: null, agrees: null, reason };
  const drift = own - platform;
  const driftShare = platform === 0 ? null : drift / platform;
  return { own, platform, drift, driftShare, agrees: Math.abs(drift) <= tolerance * platform, reason };
}

function loginRow(context: DecisionContext, { fact }: ExternalLicense): ReconciliationRow {
  const { running, asOf, settings } = context;
  const own = running.month === asOf ? 0 : loginsOfMonth(context, fact, running.month);
  const compared = compare(own, fact.monthlyLoginsUsed, settings.driftTolerance);
  const span = { from: running.month, to: asOf };
  return {
    license: fact.name,
    measure: "monthlyLogins",
    setting: null,
    label: null,
    ...span,
    allowed: fact.monthlyLoginsEntitlement,
    ...compared,
    causes: compared.agrees === false ? loginCauses(context, fact.name, span, compared) : []
  };
}

function entitlementRow(context: DecisionContext, entitlement: EntitlementFact): ReconciliationRow {
  const { asOf, settings, catalog, licenses } = context;
  const license = licenseOfEntitlement(entitlement, catalog);
  const period = entitlementPeriod(entitlement, asOf);
  const fact = licenses.find((known) => known.fact.name === license)?.fact;
  const own = period && fact ? ownLoginsBetween(context, fact, period.from, asOf) : null;
  const compared = compare(own, entitlement.amountUsed, settings.driftTolerance);
  return {
    license,
    measure: "entitlement",
    setting: entitlement.setting,
    label: entitlement.label,
    from: period?.from ?? null,
    to: period ? asOf : null,
    allowed: entitlement.allowed,
    ...compared,
    causes:
      license !== null && period && compared.agrees === false
        ? loginCauses(context, license, { from: period.from, to: asOf }, compared)
        : []
  };
}

function seatRow({ settings, facts }: DecisionContext, { fact }: ExternalLicense): ReconciliationRow {
  const compared = compare(fact.activeUsers, fact.used, settings.driftTolerance);
  const lost = facts.unknowns
    .filter(({ kind }) => kind === "profile")
    .reduce((sum, { users }) => sum + (users ?? 0), 0);
  return {
    license: fact.name,
    measure: "seats",
    setting: null,
    label: null,
    from: null,
    to: null,
    allowed: fact.total,
    ...compared,
    causes:
      compared.agrees === false
        ? rankCauses(
            [cause("unknownUsers", -lost, { users: lost }), cause("seatsAsOfYesterday", null)],
            compared.drift ?? 0
          )
        : []
  };
}
