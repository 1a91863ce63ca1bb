import { groupBy, money } from "../base/numbers";
import { priceReason } from "../capacity/seats";
import type { GateRow, TierRow } from "../contract/access";
import type { GateAccessFact, GrantFact, ObjectAccessFact } from "../contract/accessFacts";
import type { DecisionReason } from "../contract/costs";
import type { LicenseType, PopulationFact } from "../contract/org";
import { familyOf } from "../org/catalog";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import type { ProfileNames } from "../org/profileNames";

/**
 * Tier need of every population whose license has gating objects in the catalog: who has access, who uses it, and for whom a lower family is
 * sufficient. Salesforce documents no in-place downgrade: the candidates are a list for renewal and re-provisioning.
 */
export function tierRows(context: DecisionContext): TierRow[] {
  const { gates = [], objects = [] } = context.decisions?.access ?? {};
  const access: Access = {
    gates: byPopulation(gates, context.names),
    objects: byPopulation(objects, context.names)
  };
  const populations = groupBy(context.facts.populations, ({ license }) => license);
  return context.licenses.flatMap((license) =>
    (populations.get(license.fact.name) ?? [])
      .filter(({ activeUsers }) => activeUsers > 0)
      .map((population) => tierRow(context, access, license, population))
  );
}

/** Access facts by Id of the profile. */
interface Access {
  gates: Map<string, GateAccessFact[]>;
  objects: Map<string, ObjectAccessFact[]>;
}

/** Access can have been counted before a profile was renamed; rows of a profile without users are left out. */
function byPopulation<T extends { license: string; profile: string }>(
  rows: readonly T[],
  names: ProfileNames
): Map<string, T[]> {
  return groupBy(rows, ({ license, profile }) => names.profileIdOf(license, profile) ?? "");
}

function tierRow(
  context: DecisionContext,
  access: Access,
  license: ExternalLicense,
  { profileId, profile, activeUsers }: PopulationFact
): TierRow {
  const { fact, family, basis, type } = license;
  const gates = access.gates.get(profileId) ?? [];
  const own = gates.find(({ gate }) => gate === family) ?? null;
  const gated = (type.gatingObjects ?? []).length > 0;
  const target = gated && own ? targetOf(context, type, gates) : null;
  const seat = seatDifference(context, license, target);
  const saving = (users: number | null): number | null => {
    if (users === null || seat.difference === null) return null;
    return money(users * seat.difference);
  };
  const candidates = own?.neither ?? null;
  const inflation = own?.holdsOnly ?? null;
  return {
    license: fact.name,
    family,
    basis,
    profileId,
    profile,
    activeUsers,
    holders: own?.holders ?? null,
    users: own?.users ?? null,
    downgradeCandidates: candidates,
    inflationCases: inflation,
    targetFamily: target ? familyOf(target) : null,
    currency: seat.difference === null ? null : seat.currency,
    monthlySaving: saving(candidates),
    monthlySavingInflation: saving(candidates === null || inflation === null ? null : candidates + inflation),
    objects: (access.objects.get(profileId) ?? []).map(withShare),
    reason: missing(gated, own) ?? seat.reason
  };
}

function missing(gated: boolean, own: GateAccessFact | null): DecisionReason | null {
  if (!gated) return "noGate";
  if (!own) return "noFacts";
  return own.neither === null || own.holdsOnly === null ? "noUse" : null;
}

function withShare({ object, grantedByProfile, holders, users }: ObjectAccessFact): TierRow["objects"][number] {
  const share = users === null || holders === 0 ? null : users / holders;
  return { object, grantedByProfile, holders, users, share };
}

/**
 * Member license of the sufficient family: one tier down, or further if no user of the population used the objects of the tier
 * between. A tier without known gating objects is never skipped.
 */
function targetOf(
  { catalog, facts }: DecisionContext,
  type: LicenseType,
  gates: readonly GateAccessFact[]
): LicenseType | null {
  const lower = facts.catalog
    .filter(
      (other) => other.external && other.basis === "member" && other.tier !== null && other.tier < (type.tier ?? 0)
    )
    .sort((a, b) => (b.tier as number) - (a.tier as number));
  let target: LicenseType | null = null;
  for (const other of lower) {
    if (target !== null && other.tier === target.tier) continue;
    target = other;
    const gate = gates.find((row) => row.gate === familyOf(other));
    if (!(other.gatingObjects ?? []).length || gate?.users !== 0) break;
  }
  return target && catalog.find(target.name);
}

/** Seat price minus that of the target; null on login basis, where seats are free. */
function seatDifference(
  { book, pricedMonth }: DecisionContext,
  { type, basis }: ExternalLicense,
  target: LicenseType | null
): { difference: number | null; currency: string | null; reason: DecisionReason | null } {
  if (basis === "login") return { difference: null, currency: null, reason: "loginBasis" };
  const own = book.family(type, "member", pricedMonth);
  const other = target && book.family(target, "member", pricedMonth);
  if (own.memberPrice === null || !other || other.memberPrice === null)
    return {
      difference: null,
      currency: null,
      reason: priceReason(own.memberPrice, own) ?? (other && priceReason(other.memberPrice, other))
    };
  if (own.currency !== other.currency) return { difference: null, currency: null, reason: "currencyMismatch" };
  return { difference: own.memberPrice - other.memberPrice, currency: own.currency, reason: null };
}

/**
 * Profiles and permission sets that grant a gating object of their users' own family. Such a grant is the object permission trap if at most the
 * settings' share of its holders used the object in the window: a permission, not a need, keeps them in the tier.
 */
export function gateRows(context: DecisionContext): GateRow[] {
  const licenses = new Map(context.licenses.map((license) => [license.fact.name, license]));
  return (context.decisions?.access?.grants ?? []).flatMap((grant) => {
    const license = licenses.get(grant.license);
    if (!license || !(license.type.gatingObjects ?? []).includes(grant.object)) return [];
    return [gateRow(grant, license.family, context)];
  });
}

function gateRow(grant: GrantFact, family: string, { names, settings }: DecisionContext): GateRow {
  const { object, source, license, holders, soleHolders, users } = grant;
  const { trapShare, minUsers } = settings;
  const profileId = source === "profile" ? names.profileIdOf(license, grant.name) : null;
  const name = profileId === null ? grant.name : names.profileOf(profileId);
  const share = users === null || holders === 0 ? null : users / holders;
  return {
    object,
    source,
    profileId,
    name,
    license,
    family,
    access: grant.edit ? "edit" : grant.create ? "create" : "read",
    holders,
    soleHolders,
    users,
    share,
    trap: users === null ? null : holders >= minUsers && share !== null && share <= trapShare,
    reason: users === null ? "noUse" : null
  };
}
