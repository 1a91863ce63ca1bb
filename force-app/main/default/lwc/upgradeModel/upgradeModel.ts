import type {
  EligibilityFacts,
  EligibilityUser,
  EligibilityVerdict,
  MoveContext,
  ProfileMapEntry
} from "c/licenseEngine";
import { eligibility, isReady, mappedProfile, targetLicenses } from "c/licenseEngine";

/** A user and the engine's verdict for the target. */
export interface UpgradeCase {
  user: EligibilityUser;
  verdict: EligibilityVerdict;
}

/** A license that users can move to. */
export interface UpgradeTarget {
  license: string;
  /** Users who can move to it in place, ignoring blockers. */
  users: number;
  /** Free seats; null if unknown. */
  free: number | null;
}

/** External licenses that the org has or users can move to: those with most users first, then those with roles, then by name. */
export function upgradeTargets({ users, org, ...rest }: EligibilityFacts): UpgradeTarget[] {
  const count = new Map<string, number>();
  const reached = new Map<string, string[]>();
  for (const user of users) {
    const key = `${user.license}|${user.userType ?? ""}`;
    const targets = reached.get(key) ?? targetLicenses(user, rest);
    reached.set(key, targets);
    for (const license of targets) count.set(license, (count.get(license) ?? 0) + 1);
  }
  const seats = new Map(org.seats.map((fact) => [fact.license.toLowerCase(), fact]));
  return rest.catalog
    .filter(({ external, name }) => external && (count.has(name) || seats.has(name.toLowerCase())))
    .sort((a, b) => Number(b.needsRole) - Number(a.needsRole) || a.name.localeCompare(b.name))
    .map(({ name }) => {
      const { total = null, used = null } = seats.get(name.toLowerCase()) ?? {};
      const free = total === null || used === null ? null : Math.max(0, total - used);
      return { license: name, users: count.get(name) ?? 0, free };
    })
    .sort((a, b) => b.users - a.users);
}

/** The engine's verdict on every user for one license. */
export function upgradeCases(
  users: readonly EligibilityUser[],
  context: MoveContext,
  entries: readonly ProfileMapEntry[],
  license: string
): UpgradeCase[] {
  return users.map((user) => {
    const target = { license, profileId: mappedProfile(entries, user.profileId, license) };
    return { user, verdict: eligibility(user, target, context) };
  });
}

/** Which cases are shown: all (empty), the ready ones, or those with a status or a blocker. */
export type CaseFilter = "" | "ready" | `status:${string}` | `blocker:${string}`;

/** The cases of a filter. */
export function filterCases(cases: readonly UpgradeCase[], filter: CaseFilter): UpgradeCase[] {
  if (filter === "") return [...cases];
  if (filter === "ready") return cases.filter(({ verdict }) => isReady(verdict));
  const [part, code] = filter.split(":");
  const has = {
    status: ({ verdict }: UpgradeCase) => verdict.status === code,
    blocker: ({ verdict }: UpgradeCase) => verdict.blockers.some((blocker) => blocker.code === code)
  };
  return cases.filter(has[part as keyof typeof has]);
}
