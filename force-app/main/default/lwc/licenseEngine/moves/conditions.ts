import type { EligibilityAccount, EligibilityOrg } from "../contract/eligibilityFacts";
import type { LicenseType } from "../contract/org";
import { demand, note } from "./case";
import type { MoveCase, Parts } from "./case";
import { OWNER_ACCOUNT_LIMIT, freeSeats, isPartner } from "./context";
import { roleNeed } from "./roles";

/** Conditions on the user, the seat and the profile. Adds blockers, and warnings for facts that could not be read. */
export function targetConditions({ user, target, type, present, status, context }: MoveCase, parts: Parts): void {
  const { blockers, warnings } = parts;
  if (!user.active) blockers.push(note("userInactive"));
  if (user.frozen === true) warnings.push(note("userFrozen"));
  if (user.userType === null) warnings.push(note("userTypeNotChecked"));
  if (!present && user.userType === null) blockers.push(note("licenseUnknown", [user.license]));
  if (!type) {
    blockers.push(note("targetUnknown", [target.license]));
    return;
  }
  const sameLicense = present?.name === type.name;
  if (sameLicense && (target.profileId === null || target.profileId === user.profileId)) {
    blockers.push(note("alreadyOnTarget", [type.name]));
    return;
  }
  if (status === "recreate") warnings.push(note("noDocumentedPath", [user.license, type.name]));
  profileCondition({ user, target, type, context }, parts);
  if (sameLicense) return;
  const seats = context.seats(type.name);
  const free = freeSeats(seats);
  const { total, used } = seats ?? { total: null, used: null };
  demand(
    parts,
    free === null ? null : free > 0,
    note("noFreeSeat", [type.name], { total, used }),
    note("seatsNotChecked", [type.name])
  );
}

function profileCondition(
  { user, target, type, context }: Pick<MoveCase, "user" | "target" | "context"> & { type: { name: string } },
  { blockers }: Parts
): void {
  if (target.profileId === null) {
    blockers.push(note("noProfileMapped", [user.profile, type.name]));
    return;
  }
  const profile = context.profile(target.profileId);
  if (!profile || (context.catalog.find(profile.license)?.name ?? profile.license) !== type.name)
    blockers.push(note("profileDoesNotFit", [profile?.name ?? target.profileId, type.name]));
}

/**
 * Conditions of a license with roles on the user's account and its owner. Adds blockers, and warnings for facts that could not be read. Adds nothing for
 * a license without roles or for users who already have such a role (status switch).
 */
export function accountConditions({ user, type, status, context }: MoveCase, parts: Parts): void {
  if (!type?.needsRole || status === "switch") return;
  demand(parts, user.hasContact, note("noContact"), note("contactNotChecked"));
  const account = context.account(user.accountId);
  if (account) {
    if (isPartner(type)) partnerConditions(account, parts);
    ownerConditions(account, context.org, parts);
  } else if (user.hasContact !== false) parts.warnings.push(note("accountNotChecked"));
  portalRoleCondition(type, account, context.org, parts);
}

function partnerConditions({ name, partner, personAccount }: EligibilityAccount, parts: Parts): void {
  demand(parts, partner, note("accountNotPartner", [name]), note("partnerAccountNotChecked", [name]));
  const business = personAccount === null ? null : !personAccount;
  demand(parts, business, note("personAccount", [name]), note("personAccountNotChecked", [name]));
}

function ownerConditions(account: EligibilityAccount, org: EligibilityOrg, parts: Parts): void {
  const { name, ownerName, ownerHasRole, ownerPowerUser } = account;
  demand(parts, ownerHasRole, note("ownerWithoutRole", [ownerName, name]), note("ownerRoleNotChecked", [ownerName]));
  const { owned, complete } = ownedAccounts(account, org);
  const below = owned >= OWNER_ACCOUNT_LIMIT ? false : complete ? true : null;
  demand(
    parts,
    ownerPowerUser === true || below === true ? true : below === null || ownerPowerUser === null ? null : false,
    note("ownerAtAccountLimit", [ownerName], { owned, limit: OWNER_ACCOUNT_LIMIT }),
    note("ownerAccountsNotChecked", [ownerName])
  );
}

/** The owner's accounts that count, as far as known; one-user accounts count unless role optimization is known to be off. */
function ownedAccounts(
  { ownerPersonAccounts, ownerOneUserAccounts }: EligibilityAccount,
  { accountRoleOptimization }: EligibilityOrg
): { owned: number; complete: boolean } {
  const oneUser = accountRoleOptimization === false ? 0 : ownerOneUserAccounts;
  return {
    owned: (ownerPersonAccounts ?? 0) + (oneUser ?? 0),
    complete: ownerPersonAccounts !== null && oneUser !== null
  };
}

/** An unknown need counts as one role toward the limit: an early warning is better than a plan that fails halfway. */
function portalRoleCondition(
  type: LicenseType,
  account: EligibilityAccount | null,
  org: EligibilityOrg,
  parts: Parts
): void {
  const need = roleNeed(type, account, org);
  if (!need || need.made === 0) return;
  const { portalRoles: used, portalRoleLimit: limit } = org;
  if (used !== null && limit !== null && used + (need.made ?? 1) > limit)
    parts.blockers.push(note("portalRolesAtLimit", [], { used, limit, needed: need.made }));
  else if (used === null || limit === null || need.made === null) parts.warnings.push(note("portalRolesNotChecked"));
}
