import { familyOf } from "./catalog";
import type { LicenseType } from "./contract";
import { heldAccess } from "./heldAccess";
import { lostAccess } from "./lostAccess";
import type { MoveCase, Parts } from "./moveCase";
import { roleNeed } from "./moveRoles";
import { PROVEN_SWITCH_FAMILIES, SCALE, isPartner, isPlus } from "./moveRules";
import type { ConsequenceCode, Note } from "./movesContract";
import { note } from "./note";

/** What happens with the move: consequences, and warnings for those that could not be worked out. */
export function moveConsequences(move: MoveCase, parts: Parts): void {
  const { status, type, present, user, target } = move;
  if (status === "recreate") parts.consequences.push(note("newIdentity"));
  if (!type || status === "recreate") return;
  if (status === "switch") {
    parts.consequences.push(note("reversible"));
    if (present?.name !== type.name) switchConsequences(move, type, parts);
  } else upgradeConsequences(move, type, parts);
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
  const from = present && familyOf(present) === "Customer Community" ? SCALE.customerCommunity : null;
  consequences.push(note("smallerScale", [], { from, to: SCALE.roleBased }));
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

/** Stated for every upgrade to Plus; sites are named where self-registration is known to make users of one of the two profiles. */
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
