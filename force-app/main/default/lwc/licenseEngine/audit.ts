import { activeOf, loginsOf, sparse } from "./base/frequencies";
import { calendarEvents } from "./calendar/calendar";
import { burnDownRows } from "./capacity/burnDown";
import { annualRows } from "./capacity/contractYear";
import { poolRows } from "./capacity/pools";
import { reconciliationRows } from "./capacity/reconciliation";
import { seatRows } from "./capacity/seats";
import type { Audit, AuditWithDecisions } from "./contract/auditResult";
import type { LicenseSummary, UsageRow } from "./contract/costs";
import type { Finding } from "./contract/findings";
import type { DecisionFacts } from "./contract/decisionFacts";
import type { AuditFacts, Unknown, UsageFact } from "./contract/org";
import { familyAllocations } from "./costs/allocationRows";
import { ladderRows } from "./costs/ladder";
import { withDrops } from "./costs/seatDrops";
import { datedLadder, stepRows } from "./costs/steps";
import { ownedRows } from "./costs/owned";
import { economicsRows } from "./costs/costRows";
import { capacityFindings } from "./findings/capacityFindings";
import { driftFindings } from "./findings/driftFindings";
import { byMoney } from "./findings/finding";
import { idleFindings } from "./findings/idleFindings";
import { poolFindings } from "./findings/poolFindings";
import { undecidedTypes } from "./findings/remembered";
import { rungFindings } from "./findings/rungFindings";
import { pricedTiers, tierFindings } from "./findings/tierFindings";
import type { Catalog } from "./org/catalog";
import { limitOf, limited } from "./org/doubts";
import { decisionContext, orgModel } from "./org/orgModel";
import { licenseOfLine } from "./org/lines";
import type { ProfileNames } from "./org/profileNames";
import { gateRows } from "./tiers/gates";
import { tierRows } from "./tiers/tiers";

/** What an org has and how it is used. */
export function audit(facts: AuditFacts): Audit {
  const { asOf, coverage, months, settings } = facts.context;
  const org = orgModel(facts);
  return {
    schema: 2,
    asOf,
    timeZone: settings.timeZone,
    anchorDay: settings.anchorDay,
    coverage: { ...coverage },
    months: months.map(({ month, complete }) => ({ month, complete })),
    settings: { ...settings },
    licenses: org.licenses.map(({ fact, family, basis }) => ({ ...fact, family, basis }) satisfies LicenseSummary),
    usage: facts.usage
      .filter(({ license }) => org.catalog.classify(license) === "external")
      .map((row) => usageRow(row, org.names)),
    unknowns: unknownsOf(facts, org.catalog)
  };
}

function usageRow(
  { month, license, profileId, siteId, registered, frequencies }: UsageFact,
  { profileOf, siteOf }: ProfileNames
): UsageRow {
  return {
    month,
    license,
    profileId,
    profile: profileOf(profileId),
    siteId,
    site: siteId === null ? null : siteOf(siteId),
    registered,
    active: activeOf(frequencies),
    logins: loginsOf(frequencies),
    frequencies: sparse(frequencies)
  };
}

/** Findings whose figures are Salesforce's own or the contract's dates: what our counts contradict does not touch them. */
const CERTAIN: readonly Finding["type"][] = ["contractEnds", "loginPoolNearlyUsed", "drift"];

/** A finding is at most as sure as data that contradicts itself allows (money.md 3.7). */
function withinDoubts(facts: AuditFacts, finding: Finding): Finding {
  if (CERTAIN.includes(finding.type)) return finding;
  return { ...finding, confidence: limited(finding.confidence, limitOf(facts, [finding.license])) };
}

/** What the host could not place, and what the host let through but no rule of the engine can place. */
function unknownsOf(facts: AuditFacts, catalog: Catalog): Unknown[] {
  const unknowns = [...facts.unknowns];
  const add = (kind: Unknown["kind"], name: string, users: number | null): void => {
    if (!unknowns.some((known) => known.kind === kind && known.name === name))
      unknowns.push({ kind, name, users, rows: null });
  };
  for (const { name, activeUsers } of facts.licenses)
    if (catalog.classify(name) !== "external") add("license", name, activeUsers);
  for (const line of facts.contracts) if (!licenseOfLine(line, catalog)) add("contract", line.license, null);
  return unknowns;
}

/**
 * The audit with all decisions: what is owned and what it costs, one decision per family, sections for seats, pools, contract years, reconciliation, tiers
 * and dates, and every finding with what to do next.
 * A figure that needs a missing fact is null with a reason.
 *
 * @param decisions null where the host has none: seats, burn-down, contract years and dates still come from the audit's facts
 * @param known an earlier audit of the same facts, if there is one
 */
export function decide(
  facts: AuditFacts,
  decisions: DecisionFacts | null,
  known: Audit = audit(facts)
): AuditWithDecisions {
  const context = decisionContext(facts, decisions);
  const annual = annualRows(context);
  const decided = familyAllocations(context);
  const allocation = decided.map(({ row }) => row);
  const owned = ownedRows(context, annual);
  const burnDown = burnDownRows(context);
  const rightSizing = {
    tiers: tierRows(context),
    gates: gateRows(context),
    externals: (decisions?.internalExternals ?? []).map(({ activeUsers, ...row }) => ({ ...row, users: activeUsers }))
  };
  const seats = seatRows(context, allocation);
  const tiers = tierFindings(context, rightSizing);
  const ladder = ladderRows(context, owned, allocation, tiers, seats);
  const steps = stepRows(context, { owned, ladder, annual, burnDown, decisions: decided });
  const dated = { allocation, owned, ladder: datedLadder(ladder, steps) };
  const sections = {
    ...dated,
    economics: economicsRows(context, dated),
    pools: poolRows(context, allocation),
    decisionSettings: context.settings,
    steps,
    seats: withDrops(seats, dated),
    burnDown,
    annual,
    reconciliation: reconciliationRows(context),
    ...rightSizing,
    calendar: calendarEvents(context)
  };
  const findings = [
    ...rungFindings(context, sections),
    ...idleFindings(context, allocation),
    ...poolFindings(context, sections),
    ...capacityFindings(context, sections),
    ...driftFindings(context, sections.reconciliation),
    ...pricedTiers(context, tiers, sections)
  ]
    .map((finding) => withinDoubts(facts, finding))
    .sort(byMoney);
  return { ...known, ...sections, findings, undecided: undecidedTypes(context, sections) };
}
