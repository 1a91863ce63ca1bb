import type {
  Audit,
  AuditFacts,
  AuditWithDecisions,
  Basis,
  CurvePoint,
  DecisionFacts,
  EconomicsRow,
  PopulationMonth
} from "c/licenseEngine";
import { decisionContext, populationCurve, populationMonths } from "c/licenseEngine";

/** A population in the table: counts of the newest complete month, costs per month over the window. */
export interface PopulationRow {
  /** See `populationId`. */
  id: string;
  license: string;
  profile: string;
  basis: Basis;
  registered: number | null;
  active: number | null;
  /** active / registered, 0..1. */
  activeRate: number | null;
  logins: number | null;
  /** 0 if there were no logins. */
  loginsPerActive: number | null;
  memberCost: number | null;
  loginCost: number | null;
  /** Part of the amount paid. */
  currentCost: number | null;
  /** Users whom the decision moves. */
  moving: number | null;
  cheapest: Basis | "mix" | null;
  monthlySaving: number | null;
  /** Cost of the best split: the amount paid less the saving. */
  bestCost: number | null;
  /** The first day on which a part of the saving is possible by right; null without a saving, or where all of it has to be negotiated. */
  from: string | null;
  /** Whether a saving is possible by negotiation only. */
  negotiated: boolean;
  economics: EconomicsRow;
}

/** Filters of the table; an empty text does not filter. */
export interface PopulationFilter {
  license: string;
  search: string;
}

/** One month of a population; `inWindow` marks the months that costs are based on. */
export type DetailMonth = PopulationMonth & { inWindow: boolean };

/** What the details of a population show besides its row. */
export interface PopulationDetail {
  /** Newest complete month, else the newest one; null without any. */
  newest: DetailMonth | null;
  /** Cost of thresholds -1..31; null if a price is unknown or nothing is decided. */
  curve: CurvePoint[] | null;
  /** Oldest first, partial ones too. */
  months: DetailMonth[];
}

/** Stable key of a population, even after its profile is renamed. */
function populationId(license: string, profileId: string): string {
  return `${license}|${profileId}`;
}

/** The newest complete month of the audit; null without one. */
export function newestComplete(audit: Pick<Audit, "months">): string | null {
  return audit.months.filter((month) => month.complete).at(-1)?.month ?? null;
}

/** All sites with usage: their names by Id, sorted by name. */
export function sitesOf(audit: Pick<Audit, "usage">): Map<string, string> {
  const sites = new Map<string, string>();
  for (const { siteId, site } of audit.usage) if (siteId !== null && site !== null) sites.set(siteId, site);
  return new Map([...sites].sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

/** The first day of a saving by population; null where all of it has to be negotiated. */
function firstDates({ findings }: Pick<AuditWithDecisions, "findings">): Map<string, string | null> {
  const dates = new Map<string, string | null>();
  for (const { license, profileId, from, terms, monthlySaving } of findings) {
    if (profileId === null || from === null || !monthlySaving) continue;
    const id = populationId(license, profileId);
    const known = dates.get(id) ?? null;
    const day = terms.includes("negotiate") ? null : from;
    dates.set(id, known === null || (day !== null && day < known) ? day : known);
  }
  return dates;
}

const ratio = (part: number | null, whole: number | null) => (part === null || !whole ? null : part / whole);

/**
 * One row per population, largest saving first. With a site, only populations with usage there, with the site's counts; costs remain those of
 * all sites, because a license is charged once.
 *
 * @param siteId null for all sites
 */
export function populationRows(audit: AuditWithDecisions, siteId: string | null = null): PopulationRow[] {
  const newest = newestComplete(audit);
  const usage = new Map(
    audit.usage
      .filter((row) => row.month === newest && row.siteId === siteId)
      .map((row) => [populationId(row.license, row.profileId), row])
  );
  const dates = firstDates(audit);
  const rows = audit.economics.flatMap((economics) => {
    const { license, profileId, profile } = economics;
    if (profileId === null || profile === null) return [];
    const id = populationId(license, profileId);
    const month = usage.get(id);
    if (siteId !== null && !month) return [];
    const registered = month?.registered ?? null;
    const active = month?.active ?? null;
    const logins = month?.logins ?? null;
    const { basis, memberCost, loginCost, currentCost, moving, cheapest, monthlySaving } = economics;
    const counts = { registered, active, activeRate: ratio(active, registered), logins };
    const costs = {
      loginsPerActive: logins === 0 ? 0 : ratio(logins, active),
      memberCost,
      loginCost,
      currentCost,
      moving,
      cheapest,
      monthlySaving,
      bestCost: currentCost === null || monthlySaving === null ? null : currentCost - monthlySaving,
      from: dates.get(id) ?? null,
      negotiated: dates.get(id) === null
    };
    return [{ id, license, profile, basis, ...counts, ...costs, economics }];
  });
  const saving = (row: PopulationRow) => row.monthlySaving ?? -Infinity;
  return rows.sort((a, b) => saving(b) - saving(a) || a.profile.localeCompare(b.profile));
}

/** The rows of a license (all rows if it is empty) whose profile or license contains the search text. */
export function filterRows(rows: readonly PopulationRow[], filter: PopulationFilter): PopulationRow[] {
  const search = filter.search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (!filter.license || row.license === filter.license) &&
      (!search || row.profile.toLowerCase().includes(search) || row.license.toLowerCase().includes(search))
  );
}

/**
 * Months and cost curve of one population. The curve is always of all sites, because a license is charged once.
 *
 * @param siteId months of one site; null for all sites
 */
export function populationDetail(
  facts: AuditFacts,
  decisions: DecisionFacts | null,
  economics: EconomicsRow,
  siteId: string | null = null
): PopulationDetail {
  const { license, profileId, window } = economics;
  const months = populationMonths(facts, license, profileId, siteId).map((month) => ({
    ...month,
    inWindow: window.includes(month.month)
  }));
  return {
    newest: months.filter(({ complete }) => complete).at(-1) ?? months.at(-1) ?? null,
    curve: populationCurve(decisionContext(facts, decisions), economics),
    months
  };
}
