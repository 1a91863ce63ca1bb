import type { Catalog } from "./catalog";
import { basisOf, catalogOf, familyOf } from "./catalog";
import type { Audit, AuditFacts, LicenseSummary, Unknown, UsageFact, UsageRow } from "./contract";
import { activeOf, loginsOf, sparse } from "./distributions";
import { economicsRows } from "./economicsRows";
import { findingsOf } from "./findings";
import type { FindingTexts } from "./findingTexts";
import { poolRows } from "./poolRows";
import { licenseOfLine } from "./prices";
import type { ProfileNames } from "./profileNames";
import { profileNames } from "./profileNames";

/**
 * The audit of an org: what it has, what it costs, what it could cost, what to do.
 *
 * @param texts templates of the findings, see `FINDING_TEXT_KEYS`
 * @throws Error naming the custom label when a text that is needed is missing
 */
export function audit(facts: AuditFacts, texts: FindingTexts): Audit {
  const { asOf, coverage, months, settings } = facts.context;
  const catalog = catalogOf(facts.catalog);
  const economics = economicsRows(facts);
  const pools = poolRows(facts);
  const names = profileNames(facts);
  return {
    schema: 1,
    asOf,
    timeZone: settings.timeZone,
    anchorDay: settings.anchorDay,
    coverage: { ...coverage },
    months: months.map(({ month, complete }) => ({ month, complete })),
    settings: { ...settings },
    licenses: facts.licenses.flatMap((license) => {
      const type = catalog.find(license.name);
      return type?.external
        ? [{ ...license, family: familyOf(type), basis: basisOf(type, license) } satisfies LicenseSummary]
        : [];
    }),
    usage: facts.usage
      .filter(({ license }) => catalog.classify(license) === "external")
      .map((row) => usageRow(row, names)),
    economics,
    pools,
    unknowns: unknownsOf(facts, catalog),
    findings: findingsOf(facts, economics, pools, texts)
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

/** The host's unknowns, and what a host let through although no rule of the engine can place it. */
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
