import { familyOf } from "./catalog";
import type { LicenseType } from "./contract";

/**
 * Families whose users become Customer Community Plus or Partner Community users in place, keeping username and history, and without loss
 * (Salesforce Help, "Experience Cloud Licenses Eligible for Upgrades").
 */
const ELIGIBLE_FAMILIES: ReadonlySet<string> = new Set([
  "customer community",
  "external identity",
  "high volume customer portal",
  "overage high volume customer portal",
  "authenticated website",
  "overage authenticated website"
]);

/** True for a license of user type CSPLitePortal of a family that Salesforce lists as eligible, member or login. */
export function upgradable(type: LicenseType): boolean {
  return (
    type.external &&
    type.userType?.toLowerCase() === "cspliteportal" &&
    (ELIGIBLE_FAMILIES.has(familyOf(type).toLowerCase()) || ELIGIBLE_FAMILIES.has(type.name.toLowerCase()))
  );
}
