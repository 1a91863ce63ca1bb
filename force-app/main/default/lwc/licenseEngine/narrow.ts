import { money } from "./base/numbers";
import type { Audit, AuditWithDecisions } from "./contract/auditResult";
import type { AuditFacts } from "./contract/org";
import type { LadderRow, OwnedRow } from "./contract/owned";
import type { Scope } from "./contract/scope";
import { MONEY } from "./costs/constants";

/** Anything of a license, or of one of its populations; `license` null belongs to no license. */
interface Place {
  license: string | null;
  profileId?: string | null;
}

/**
 * Whether something is in a scope: of the license and, with a site, of a license with logins on it; what names a profile, only if its users logged in
 * there. What belongs to no license is in no scope but the whole.
 */
export function inScope({ usage }: Pick<Audit, "usage">, { license, site }: Scope): (place: Place) => boolean {
  const used = new Set(
    usage
      .filter((row) => site !== null && row.site === site && row.active > 0)
      .flatMap((row) => [row.license, `${row.license}|${row.profileId}`])
  );
  return ({ license: name, profileId = null }) => {
    if (license !== null && name !== license) return false;
    if (site === null) return license === null || name !== null;
    return name !== null && used.has(profileId === null ? name : `${name}|${profileId}`);
  };
}

/** The scope as far as the org has it: a license or site that it does not have, or a site without logins of the license, does not filter. */
export function knownScope(audit: Pick<Audit, "licenses" | "usage">, { license, site }: Scope): Scope {
  const known = audit.licenses.some(({ name }) => name === license) ? license : null;
  const used = audit.usage.some(
    (row) => row.site === site && row.active > 0 && (known === null || row.license === known)
  );
  return { license: known, site: site !== null && used ? site : null };
}

/**
 * The part of an audit in a scope: its lists without the other rows, amounts as decided for all sites of a license. The ladder of a family keeps the
 * licenses in the scope, so that it still leads from what is paid to the best cost.
 */
export function narrowAudit(audit: AuditWithDecisions, scope: Scope): AuditWithDecisions {
  const fits = inScope(audit, scope);
  const licenses = audit.licenses.filter(({ name }) => fits({ license: name }));
  const names = new Set(licenses.map(({ name }) => name));
  const families = new Set(licenses.map(({ family }) => family));
  const ofLicense = ({ license }: { license: string | null }): boolean => license !== null && names.has(license);
  const ofFamily = ({ family }: { family: string }): boolean => families.has(family);
  const owned = audit.owned.filter(ofLicense);
  return {
    ...audit,
    licenses,
    usage: audit.usage.filter(fits),
    economics: audit.economics.filter(fits),
    pools: audit.pools.filter(ofLicense),
    findings: audit.findings.filter(fits),
    allocation: audit.allocation.filter(ofFamily),
    owned,
    ladder: audit.ladder.filter(ofFamily).map((row) => narrowLadder(row, owned)),
    steps: audit.steps.filter(ofFamily),
    seats: audit.seats.filter(ofLicense),
    burnDown: audit.burnDown.filter(ofLicense),
    annual: audit.annual.filter(ofLicense),
    reconciliation: audit.reconciliation.filter(ofLicense),
    tiers: audit.tiers.filter(fits),
    gates: audit.gates.filter(fits),
    externals: [],
    calendar: audit.calendar.filter((event) => !event.licenses.length || event.licenses.some((name) => names.has(name)))
  };
}

function narrowLadder(row: LadderRow, all: readonly OwnedRow[]): LadderRow {
  const owned = all.filter(({ family, currency }) => family === row.family && currency === row.currency);
  const rungs = row.rungs.filter(({ license }) => owned.some((one) => one.license === license));
  const today = money(owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0));
  const coming = money(owned.reduce((sum, one) => sum + (one.coming?.cost ?? 0), 0) / MONEY.year);
  return {
    ...row,
    today,
    coming,
    rungs,
    best: money(rungs.reduce((left, rung) => left - rung.monthly, today + coming))
  };
}

/** The facts that totals of an audit in a scope count: usage and licenses of the scope; everything else stays, as decisions need the whole. */
export function narrowFacts(facts: AuditFacts, audit: Pick<Audit, "usage">, scope: Scope): AuditFacts {
  const fits = inScope(audit, scope);
  return {
    ...facts,
    licenses: facts.licenses.filter(({ name }) => fits({ license: name })),
    usage: facts.usage.filter(fits)
  };
}
