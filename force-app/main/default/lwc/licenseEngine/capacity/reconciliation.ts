import { addDays, addMonths, dayNumber } from "../base/days";
import type { DriftCause, ReconciliationRow } from "../contract/capacity";
import type { EntitlementFact, EntitlementFrequency } from "../contract/capacityFacts";
import type { DecisionReason } from "../contract/costs";
import type { Catalog } from "../org/catalog";
import { loginsOfMonth } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { loginCauses, ownLoginsBetween } from "./loginDrift";

/**
 * Our counts vs. Salesforce's: monthly logins used of login licenses, every entitlement row about logins, and seats in use. A drift
 * beyond the tolerance lists its likely causes with their numbers.
 */
export function reconciliationRows(context: DecisionContext): ReconciliationRow[] {
  return [
    ...context.licenses.filter(({ basis }) => basis === "login").map((license) => loginRow(context, license)),
    ...(context.decisions?.entitlements ?? []).map((entitlement) => entitlementRow(context, entitlement)),
    ...context.licenses.map((license) => seatRow(context, license))
  ];
}

type Compared = Pick<ReconciliationRow, "own" | "platform" | "drift" | "driftShare" | "agrees" | "reason">;

/** Both counts, and the difference; if both are missing, the reason is that of Salesforce's count. */
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

type Cause = ReconciliationRow["causes"][number];

/** A possible cause: the difference (ours - platform) that it would explain, null if unknown. */
export function cause(
  name: DriftCause,
  amount: number | null,
  numbers: Record<string, number | string | null> = {}
): Cause {
  return { cause: name, amount, numbers };
}

/**
 * The causes that could explain a drift, most likely first: those with the drift's sign, closest amount first, then those of unknown
 * amount in the order given. Causes with the opposite sign or an amount of zero are left out.
 */
export function rankCauses(causes: readonly Cause[], drift: number): Cause[] {
  const known = causes.filter(({ amount }) => amount !== null && amount * drift > 0);
  const distance = ({ amount }: Cause): number => Math.abs(drift - (amount as number));
  return [...known.sort((a, b) => distance(a) - distance(b)), ...causes.filter(({ amount }) => amount === null)];
}

/** Settings of `TenantUsageEntitlement` seen in live orgs, by the end of their key; the other login licenses' keys are not documented. */
const KNOWN_SETTINGS: Readonly<Record<string, string>> = {
  MaxCustomerNetworkLogins: "Customer Community Login",
  MaxExtIdentityLogins: "External Identity Login"
};

const STEPS: Readonly<Partial<Record<EntitlementFrequency, { days?: number; months?: number }>>> = {
  Daily: { days: 1 },
  Weekly: { days: 7 },
  Fortnightly: { days: 14 },
  Monthly: { months: 1 },
  Quarterly: { months: 3 },
  Yearly: { months: 12 }
};

/** License that an entitlement meters: the admin's mapping, else a known setting, else null. Only licenses of the catalog. */
export function licenseOfEntitlement({ license, setting }: EntitlementFact, catalog: Catalog): string | null {
  const name = license ?? KNOWN_SETTINGS[setting.slice(setting.lastIndexOf(".") + 1)];
  return name === undefined ? null : (catalog.find(name)?.name ?? null);
}

/**
 * The current period of an entitlement: that of the last day before the as-of day. `EndDate` is the contract's end and mostly null, so
 * the start is rolled forward by the frequency. Null without a start, before the start, and for an unknown frequency.
 */
export function entitlementPeriod(
  { start, frequency, end }: Pick<EntitlementFact, "start" | "frequency" | "end">,
  asOf: string
): { from: string; to: string } | null {
  if (start === null || frequency === null || start >= asOf) return null;
  if (frequency === "Once") return { from: start, to: end === null ? asOf : addDays(end, 1) };
  const step = STEPS[frequency];
  if (!step) return null;
  const boundary = (count: number): string => {
    return step.days ? addDays(start, step.days * count) : addMonths(start, (step.months ?? 0) * count);
  };
  const length = step.days ?? 31 * (step.months ?? 1);
  // Starts close to the period searched for, but not after it: an old contract needs no loop over every day since.
  let count = Math.max(0, Math.floor((dayNumber(asOf) - dayNumber(start)) / length) - 1);
  while (boundary(count + 1) < asOf) count += 1;
  return { from: boundary(count), to: boundary(count + 1) };
}
