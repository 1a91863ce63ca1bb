import type { LicenseType } from "../contract/org";
import type { ConsequenceCode, MoveTarget, Note } from "../contract/verdicts";
import { familyOf } from "../org/catalog";
import { note } from "./case";
import type { MoveCase, Parts } from "./case";
import { PROVEN_SWITCH_FAMILIES, ROLE_BASED_SCALE, apiCallsOf, isPartner, isPlus, scaleOf } from "./context";
import { heldAccess, sitesReached } from "./heldAccess";
import { roleNeed } from "./roles";

/** The effects of the move: consequences, and warnings for effects that could not be determined. */
export function moveConsequences(move: MoveCase, parts: Parts): void {
  const { status, type, present, user, target } = move;
  if (status === "recreate") parts.consequences.push(note("newIdentity"));
  if (!type || status === "recreate") return;
  if (status === "switch") {
    parts.consequences.push(note("reversible"));
    if (present?.name !== type.name) switchConsequences(move, type, parts);
  } else upgradeConsequences(move, type, parts);
  parts.consequences.push(...apiCalls(move, type));
  lostAccess(move, parts);
  if (!heldAccess(user, target).known) parts.warnings.push(note("permissionSetsNotChecked"));
}

function switchConsequences({ user, target }: MoveCase, type: LicenseType, { consequences, warnings }: Parts): void {
  consequences.push(note("pastLoginsStay"));
  if (!PROVEN_SWITCH_FAMILIES.includes(familyOf(type))) warnings.push(note("switchNotProven", [familyOf(type)]));
  const bound = heldAccess(user, target).bound.filter(({ license }) => license !== "");
  if (bound.length)
    warnings.push(
      note(
        "permissionSetsBound",
        bound.map(({ label }) => label)
      )
    );
}

function upgradeConsequences(move: MoveCase, type: LicenseType, parts: Parts): void {
  const { user, present, status } = move;
  const { consequences, warnings } = parts;
  consequences.push(note("irreversible"), ...roleConsequence(move, type));
  if (user.permissionSets?.length)
    consequences.push(
      note(
        "permissionSetsRemoved",
        user.permissionSets.map(({ label }) => label)
      )
    );
  if (user.permissionSetLicenses === null) warnings.push(note("permissionSetLicensesNotChecked"));
  else if (user.permissionSetLicenses.length)
    consequences.push(note("permissionSetLicensesRemoved", user.permissionSetLicenses));
  consequences.push(note(isPartner(type) ? "joinsAllPartnerUsers" : "joinsAllCustomerPortalUsers"));
  consequences.push(note("sharingRecalculated"));
  if (isPlus(type)) selfRegistration(move, parts);
  if (status === "eligibleWithLoss")
    consequences.push(note("dataAccessMayBeLost", [user.license]), note("viewModifyAllUnavailable"));
  consequences.push(...smallerScale(present, type), ...roleOptimization(move, type));
  consequences.push(note(isPartner(type) ? "usernameAcrossOrgs" : "usernameInOrg"));
}

/** Nothing for a license that itself is for no more users than role-based licenses are. */
function smallerScale(present: LicenseType | null, type: LicenseType): Note<ConsequenceCode>[] {
  const from = present && scaleOf(present);
  return from !== null && from <= ROLE_BASED_SCALE ? [] : [note("smallerScale", [], { from, to: scaleOf(type) })];
}

/** Help recommends account role optimization for role-based licenses; nothing where it is on. */
function roleOptimization({ context }: MoveCase, type: LicenseType): Note<ConsequenceCode>[] {
  return type.needsRole && context.org.accountRoleOptimization !== true ? [note("roleOptimizationAdvised")] : [];
}

/** API calls per day of the two licenses, where they differ; nothing where neither is stated. */
function apiCalls({ present }: MoveCase, type: LicenseType): Note<ConsequenceCode>[] {
  const [from, to] = [present && apiCallsOf(present), apiCallsOf(type)];
  return to === null || from === to ? [] : [note("apiCalls", [], { from, to })];
}

function roleConsequence({ user, context }: MoveCase, type: LicenseType): Note<ConsequenceCode>[] {
  const account = context.account(user.accountId);
  const need = roleNeed(type, account, context.org);
  if (!need) return [];
  const names = account ? [account.name] : [];
  if (need.role === "created") return [note("roleCreated", names, { roles: need.made })];
  if (need.role === "lowest") return [note("lowestRoleTaken", names, { roles: need.existing })];
  return [note(need.role === "shared" ? "sharedPersonRole" : "roleAssigned", names)];
}

/** Stated for every upgrade to Plus; names a site if self-registration is known to use one of the two profiles. */
function selfRegistration({ user, target, context }: MoveCase, { consequences, warnings }: Parts): void {
  const { sites } = context.org;
  if (sites === null || sites.some((site) => site.selfRegistrationProfileId === null))
    warnings.push(note("selfRegistrationNotChecked"));
  const named = (sites ?? []).filter(
    ({ selfRegistrationProfileId: id }) => id && (id === user.profileId || id === target.profileId)
  );
  consequences.push(
    note(
      "selfRegistrationSlower",
      named.map(({ name }) => name)
    )
  );
}

/** Sites and sharing sets that the user loses, assuming that permission sets valid on the target are assigned again. */
function lostAccess(move: MoveCase, { consequences, warnings }: Parts): void {
  const { sharingSets } = move.context.org;
  if (sharingSets === null || move.target.profileId === null) warnings.push(note("sharingSetsNotChecked"));
  const lostSets = sharingSetsLost(move) ?? [];
  if (lostSets.length) consequences.push(note("sharingSetsLost", lostSets));
  const sites = siteChange(move);
  if (!sites) warnings.push(note("sitesNotChecked"));
  if (sites?.lost.length) consequences.push(note("sitesLost", sites.lost));
  // A profile that makes a user a member of a site triggers the site's welcome e-mail, unless it is turned off there.
  if (sites?.gained.length) consequences.push(note("sitesGained", sites.gained), note("welcomeMail", sites.gained));
}

/** Sharing sets that include the current profile but not the target's; null if unknown. */
export function sharingSetsLost({ user, target: { profileId }, context }: MoveCase): string[] | null {
  if (context.org.sharingSets === null || profileId === null) return null;
  return context.org.sharingSets
    .filter(({ profileIds }) => profileIds.includes(user.profileId) && !profileIds.includes(profileId))
    .map(({ name }) => name);
}

/** Sites lost and gained; null if membership, the permission sets or the target profile is unknown. */
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
