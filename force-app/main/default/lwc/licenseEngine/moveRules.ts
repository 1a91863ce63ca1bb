import type { LicenseType } from "./contract";
import { familyOf } from "./catalog";

/** Families that users are upgraded to in place (Help, "Experience Cloud Licenses Eligible for Upgrades"). */
export const UPGRADE_FAMILIES: readonly string[] = ["Customer Community Plus", "Partner Community"];

/** Families whose switch between member and login basis is documented or proven, both ways. */
export const PROVEN_SWITCH_FAMILIES: readonly string[] = ["Customer Community", ...UPGRADE_FAMILIES];

/** Person accounts (or one-user business accounts under role optimization) that an owner with role-based users may own (Help, object reference). */
export const OWNER_ACCOUNT_LIMIT = 50_000;

/** Users that a license is made for, about: Customer Community, and Plus or Partner. */
export const SCALE = { customerCommunity: 10_000_000, roleBased: 2_000_000 } as const;

/** User type of all external licenses without roles, lower case. */
const LITE_PORTAL = "cspliteportal";
const EXTERNAL_USER_TYPES: readonly string[] = [LITE_PORTAL, "powerpartner", "powercustomersuccess", "customersuccess"];

/** True for `CspLitePortal` in any spelling of case (the object reference and Help differ). */
export function isLitePortal(userType: string | null): boolean {
  return userType?.toLowerCase() === LITE_PORTAL;
}

/** Whether a user type is one of external people; null when the type is not known. */
export function isExternalType(userType: string | null): boolean | null {
  return userType === null ? null : EXTERNAL_USER_TYPES.includes(userType.toLowerCase());
}

/** Which portal roles the users of a license get; null for a license without roles. */
export function roleKindOf({ needsRole, userType }: LicenseType): "customer" | "partner" | null {
  if (!needsRole) return null;
  return userType?.toLowerCase() === "powerpartner" ? "partner" : "customer";
}

/** Whether the license belongs to the Partner family, whose accounts must be enabled as partner. */
export function isPartner(type: LicenseType): boolean {
  return roleKindOf(type) === "partner";
}

/** Whether the license is Customer Community Plus on either basis. */
export function isPlus(type: LicenseType): boolean {
  return familyOf(type) === UPGRADE_FAMILIES[0];
}

/** Whether one license is the other basis of the other's family. */
export function isCounterpart(one: LicenseType, other: LicenseType): boolean {
  if (one.counterpart === other.name || other.counterpart === one.name) return true;
  return one.family !== null && one.family === other.family && one.basis !== null && other.basis !== null
    ? one.basis !== other.basis
    : false;
}
