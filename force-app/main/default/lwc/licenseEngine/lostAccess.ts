import { heldAccess, sitesReached } from "./heldAccess";
import type { MoveCase, Parts } from "./moveCase";
import type { MoveTarget } from "./movesContract";
import { note } from "./note";

/** Sites and sharing sets that the move takes away, given that permission sets valid on the target are assigned again. */
export function lostAccess(move: MoveCase, { consequences, warnings }: Parts): void {
  const { sharingSets } = move.context.org;
  if (sharingSets === null || move.target.profileId === null) warnings.push(note("sharingSetsNotChecked"));
  const lostSets = sharingSetsLost(move) ?? [];
  if (lostSets.length) consequences.push(note("sharingSetsLost", lostSets));
  const sites = siteChange(move);
  if (!sites) warnings.push(note("sitesNotChecked"));
  if (sites?.lost.length) consequences.push(note("sitesLost", sites.lost));
  if (sites?.gained.length) consequences.push(note("sitesGained", sites.gained));
}

/** Sharing sets that name the present profile and not the target's; null where that is not known. */
export function sharingSetsLost({ user, target: { profileId }, context }: MoveCase): string[] | null {
  if (context.org.sharingSets === null || profileId === null) return null;
  return context.org.sharingSets
    .filter(({ profileIds }) => profileIds.includes(user.profileId) && !profileIds.includes(profileId))
    .map(({ name }) => name);
}

/** Sites lost and gained; null where membership, the permission sets or the target profile is not known. */
export function siteChange({ user, target, context }: MoveCase): { lost: string[]; gained: string[] } | null {
  const { sites } = context.org;
  if (sites === null || user.permissionSets === null || target.profileId === null) return null;
  const ids = user.permissionSets.map(({ id }) => id);
  const before = sitesReached(sites, user.profileId, ids);
  const after = sitesReached(sites, target.profileId, keptIds(user, target));
  return {
    lost: before.filter((site) => !after.includes(site)),
    gained: after.filter((site) => !before.includes(site))
  };
}

function keptIds(user: MoveCase["user"], target: MoveTarget): string[] {
  return heldAccess(user, target).valid.map(({ id }) => id);
}
