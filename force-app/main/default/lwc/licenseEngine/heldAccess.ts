import type { EligibilityUser, HeldPermissionSet, MoveTarget, SiteAccess } from "./movesContract";

/** A user's permission sets by what becomes of them on another license. */
export interface HeldAccess {
  /** Valid on the target too: bound to no license, or to the target's. */
  valid: HeldPermissionSet[];
  /** Bound to another license or to a permission set license, or not known to be free of it. */
  bound: HeldPermissionSet[];
  /** False where the permission sets, or the license of one of them, could not be read. */
  known: boolean;
}

/** Sorts the held permission sets for a target license. */
export function heldAccess({ permissionSets }: EligibilityUser, { license }: MoveTarget): HeldAccess {
  if (permissionSets === null) return { valid: [], bound: [], known: false };
  const isValid = (set: HeldPermissionSet): boolean =>
    set.permissionSetLicense === "" && (set.license === "" || set.license?.toLowerCase() === license.toLowerCase());
  return {
    valid: permissionSets.filter(isValid),
    bound: permissionSets.filter((set) => !isValid(set)),
    known: permissionSets.every((set) => set.license !== null && set.permissionSetLicense !== null)
  };
}

/** Names of the sites that a profile or one of the permission sets opens. */
export function sitesReached(
  sites: readonly SiteAccess[],
  profileId: string,
  permissionSetIds: readonly string[]
): string[] {
  return sites
    .filter(
      (site) => site.profileIds.includes(profileId) || site.permissionSetIds.some((id) => permissionSetIds.includes(id))
    )
    .map(({ name }) => name);
}
