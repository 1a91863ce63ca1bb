import { groupBy } from "../base/numbers";
import type { NotLookedAt } from "../contract/access";
import type { GateAccessFact, NeedFact, ObjectAccessFact } from "../contract/accessFacts";
import type { Confidence } from "../contract/costs";
import type { LicenseType, PopulationFact } from "../contract/org";
import { familyOf } from "../org/catalog";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import type { ProfileNames } from "../org/profileNames";

/** What one population needs of its license, and the license that is sufficient for those who need less. */
export interface PopulationNeed {
  license: ExternalLicense;
  population: PopulationFact;
  /** Whether the catalog names objects that justify the license. */
  gated: boolean;
  /** Access to and use of these objects; null if not known. */
  own: GateAccessFact | null;
  objects: ObjectAccessFact[];
  /** Users who use nothing that justifies the license and could do with less; null if not known in this detail. */
  movable: NeedFact[] | null;
  /** Users who use nothing of it, but whose portal role needs the license; null if not known. */
  roleUsers: number | null;
  /** Member license of the family that is sufficient for all of the movable; null without a lower family. */
  target: LicenseType | null;
  notLookedAt: NotLookedAt[];
  confidence: Confidence;
}

/** The needs of every population with active users. */
export function populationNeeds(context: DecisionContext): PopulationNeed[] {
  const { gates = [], objects = [], needs = null } = context.decisions?.access ?? {};
  const access: Access = {
    gates: byPopulation(gates, context.names),
    objects: byPopulation(objects, context.names),
    needs: needs && byPopulation(needs, context.names)
  };
  const populations = groupBy(context.facts.populations, ({ license }) => license);
  return context.licenses.flatMap((license) =>
    (populations.get(license.fact.name) ?? [])
      .filter(({ activeUsers }) => activeUsers > 0)
      .map((population) => needOf(context, access, license, population))
  );
}

/** Users of some of the rows, added up. */
export function usersOf(rows: readonly NeedFact[], meets: (row: NeedFact) => boolean = () => true): number {
  return rows.reduce((sum, row) => sum + (meets(row) ? row.users : 0), 0);
}

/** Access facts by Id of the profile. */
interface Access {
  gates: Map<string, GateAccessFact[]>;
  objects: Map<string, ObjectAccessFact[]>;
  needs: Map<string, NeedFact[]> | null;
}

/** Access can have been counted before a profile was renamed; rows of a profile without users are left out. */
function byPopulation<T extends { license: string; profile: string }>(
  rows: readonly T[],
  names: ProfileNames
): Map<string, T[]> {
  return groupBy(rows, ({ license, profile }) => names.profileIdOf(license, profile) ?? "");
}

function needOf(
  context: DecisionContext,
  access: Access,
  license: ExternalLicense,
  population: PopulationFact
): PopulationNeed {
  const { type, family } = license;
  const gates = access.gates.get(population.profileId) ?? [];
  const own = gates.find(({ gate }) => gate === family) ?? null;
  const gated = (type.gatingObjects ?? []).length > 0;
  const lower = lowerLicenses(context, type);
  const unused = whole(access.needs?.get(population.profileId) ?? (access.needs && []), own);
  const bound = type.needsRole && !lower.some(({ needsRole }) => needsRole);
  const movable = unused && unused.filter(({ aboveLowest }) => !(bound && aboveLowest));
  const target = gated && own ? targetOf(lower, type, gates, movable) : null;
  const rolesKnown = unused !== null && unused.every(({ aboveLowest }) => aboveLowest !== null);
  const notLookedAt: NotLookedAt[] =
    target && type.needsRole && !target.needsRole ? [...(rolesKnown ? [] : (["roles"] as const)), "sharingRules"] : [];
  return {
    license,
    population,
    gated,
    own,
    objects: access.objects.get(population.profileId) ?? [],
    movable,
    roleUsers: unused && rolesKnown ? usersOf(unused) - usersOf(movable!) : null,
    target: target && context.catalog.find(target.name),
    notLookedAt,
    confidence: !notLookedAt.length ? "high" : notLookedAt.length > 1 ? "low" : "medium"
  };
}

/** The rows of a population; null if some are missing, which a host may cut: they add up to who uses nothing of the gate. */
function whole(rows: NeedFact[] | null, own: GateAccessFact | null): NeedFact[] | null {
  if (rows === null || own === null || own.neither === null || own.holdsOnly === null) return null;
  return usersOf(rows) === own.neither + own.holdsOnly ? rows : null;
}

/** Member licenses of lower tiers, highest first; one of a tier. */
function lowerLicenses({ facts }: DecisionContext, { tier }: LicenseType): LicenseType[] {
  return facts.catalog
    .filter((other) => other.external && other.basis === "member" && other.tier !== null && other.tier < (tier ?? 0))
    .sort((a, b) => (b.tier as number) - (a.tier as number))
    .filter((other, index, all) => other.tier !== all[index - 1]?.tier);
}

/**
 * The highest lower license that somebody needs: for an object of it that they have access to or use, or for a portal role above the lowest. A license is
 * never skipped if nothing is known to justify it, or if access to that could not be read.
 */
function targetOf(
  lower: readonly LicenseType[],
  { needsRole }: LicenseType,
  gates: readonly GateAccessFact[],
  movable: readonly NeedFact[] | null
): LicenseType | null {
  const lowestWithRoles = needsRole ? lower.findLast((other) => other.needsRole) : undefined;
  const isNeeded = (other: LicenseType): boolean => {
    const gate = gates.find((row) => row.gate === familyOf(other));
    if (!(other.gatingObjects ?? []).length || !gate) return true;
    if (!movable) return gate.holders > 0 || (gate.users ?? 0) > 0;
    return movable.some(
      ({ below, aboveLowest, users }) =>
        users > 0 && (below === gate.gate || (aboveLowest === true && other === lowestWithRoles))
    );
  };
  return lower.find(isNeeded) ?? lower.at(-1) ?? null;
}
