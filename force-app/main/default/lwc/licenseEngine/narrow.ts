import { groupBy, money } from "./base/numbers";
import type { Audit, AuditWithDecisions } from "./contract/auditResult";
import type { Finding } from "./contract/findings";
import type { AuditFacts, Basis } from "./contract/org";
import type { LadderRow, OwnedRow, Rung, RungCode } from "./contract/owned";
import type { Scope } from "./contract/scope";
import type { StepRow } from "./contract/steps";
import { MONEY } from "./costs/constants";
import { rungOf } from "./costs/rungOf";

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
 * The part of an audit in a scope: its lists without the other rows, amounts as decided for all sites of a license. Ladders and steps keep what their
 * findings in the scope save, so that they still lead from what is paid to the best cost, and over all licenses add up to the whole.
 */
export function narrowAudit(audit: AuditWithDecisions, scope: Scope): AuditWithDecisions {
  const fits = inScope(audit, scope);
  const licenses = audit.licenses.filter(({ name }) => fits({ license: name }));
  const names = new Set(licenses.map(({ name }) => name));
  const families = new Set(licenses.map(({ family }) => family));
  const ofLicense = ({ license }: { license: string | null }): boolean => license !== null && names.has(license);
  const ofFamily = ({ family }: { family: string }): boolean => families.has(family);
  const owned = audit.owned.filter(ofLicense);
  const findings = audit.findings.filter(fits);
  const savings = savingsIn(audit, findings);
  return {
    ...audit,
    licenses,
    usage: audit.usage.filter(fits),
    economics: audit.economics.filter(fits),
    pools: audit.pools.filter(ofLicense),
    findings,
    allocation: audit.allocation.filter(ofFamily),
    owned,
    ladder: audit.ladder.filter(ofFamily).map((row) => narrowLadder(row, owned, savings)),
    steps: audit.steps.filter(ofFamily).map((row) => narrowStep(row, owned, savings)),
    seats: audit.seats.filter(ofLicense),
    burnDown: audit.burnDown.filter(ofLicense),
    annual: audit.annual.filter(ofLicense),
    reconciliation: audit.reconciliation.filter(ofLicense),
    tiers: audit.tiers.filter(fits),
    gates: audit.gates.filter(fits),
    externals: [],
    calendar: audit.calendar.flatMap((event) => {
      const own = event.licenses.filter((name) => names.has(name));
      return own.length || !event.licenses.length ? [{ ...event, licenses: own }] : [];
    })
  };
}

/** Families of which a scope has everything: figures that were decided for a family at once hold for them as they are. */
export function wholeFamilies({ licenses }: Pick<Audit, "licenses">, { license, site }: Scope): string[] {
  if (site !== null) return [];
  const cut = new Set(licenses.filter(({ name }) => license !== null && name !== license).map(({ family }) => family));
  return [...new Set(licenses.map(({ family }) => family))].filter((family) => !cut.has(family));
}

/** What the findings of a rung save: those in the scope, and all of them. */
interface Savings {
  part: number;
  users: number;
  /** Whether all of its findings are in the scope. */
  whole: boolean;
  /** `part` of all. */
  share: number;
}

type SavingsOf = (family: string, code: RungCode) => Savings;

function savingsIn({ findings: all, licenses }: AuditWithDecisions, own: readonly Finding[]): SavingsOf {
  const familyOf = new Map(licenses.map(({ name, family }) => [name, family]));
  const key = (finding: Finding): string => `${familyOf.get(finding.license)}|${rungOf(finding)}`;
  const [every, some] = [groupBy(all, key), groupBy(own, key)];
  const sum = (rows: readonly Finding[]): number =>
    money(rows.reduce((total, { monthlySaving }) => total + (monthlySaving ?? 0), 0));
  return (family, code) => {
    const [whole, part] = [every, some].map((rows) => rows.get(`${family}|${code}`) ?? []);
    const total = sum(whole);
    return {
      part: sum(part),
      users: part.reduce((count, { users }) => count + users, 0),
      whole: part.length === whole.length,
      share: total > 0 ? sum(part) / total : 0
    };
  };
}

function narrowLadder(row: LadderRow, all: readonly OwnedRow[], savings: SavingsOf): LadderRow {
  const owned = all.filter(({ family, currency }) => family === row.family && currency === row.currency);
  const rungs = row.rungs.flatMap((rung): Rung[] => {
    const { part, users, whole } = savings(row.family, rung.code);
    if (whole) return [rung];
    if (part <= 0) return [];
    if (rung.users === null) return [{ ...rung, monthly: part }];
    const quantity = rung.quantity === null ? null : Math.round((rung.quantity * part) / rung.monthly);
    return [{ ...rung, monthly: part, users, quantity }];
  });
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

/**
 * A step without what findings outside the scope save, and without the quantity of a license outside. It stays even if nothing is left of its saving:
 * quantities of a license change step by step.
 */
function narrowStep(step: StepRow, all: readonly OwnedRow[], savings: SavingsOf): StepRow {
  const owned = all.filter(({ family }) => family === step.family);
  const has = (basis: Basis): boolean => owned.some((row) => row.basis === basis);
  const rungs = step.rungs
    .map((rung) => ({ ...rung, monthly: money(rung.monthly * savings(step.family, rung.code).share) }))
    .filter(({ monthly }) => monthly > 0);
  return {
    ...step,
    monthly: money(rungs.reduce((sum, { monthly }) => sum + monthly, 0)),
    rungs,
    // Within the contract users of both licenses change places.
    moves:
      step.kind === "now" ? step.moves : step.moves.filter((move) => owned.some((row) => row.license === move.license)),
    seats: has("member") ? step.seats : null,
    pool: has("login") ? step.pool : null
  };
}

/** The facts that totals of an audit in a scope count: usage, licenses and contract lines of the scope; everything else stays, as decisions need the whole. */
export function narrowFacts(facts: AuditFacts, audit: Pick<Audit, "usage">, scope: Scope): AuditFacts {
  const fits = inScope(audit, scope);
  return {
    ...facts,
    licenses: facts.licenses.filter(({ name }) => fits({ license: name })),
    contracts: facts.contracts.filter(({ license }) => fits({ license })),
    usage: facts.usage.filter(fits)
  };
}
