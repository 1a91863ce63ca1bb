import type { LicenseType } from "./contract";
import { familyOf } from "./catalog";
import type { MoveContext } from "./moveContext";
import { UPGRADE_FAMILIES, isCounterpart, isExternalType, isLitePortal } from "./moveRules";
import type { EligibilityStatus, EligibilityUser } from "./movesContract";

/**
 * What kind of change leads from the user's license to the target: always exactly one. Source: Help, "Experience Cloud Licenses Eligible for
 * Upgrades"; whatever it does not list has no documented path in place.
 *
 * @param target null for a license that is no external one of the catalog
 */
export function moveStatus(
  user: EligibilityUser,
  target: LicenseType | null,
  { catalog, upgrades }: Pick<MoveContext, "catalog" | "upgrades">
): EligibilityStatus {
  const present = catalog.find(user.license);
  const external = present ? present.external : (isExternalType(user.userType) ?? true);
  if (!external) return "notExternal";
  if (!target) return "recreate";
  if (present && (present.name === target.name || isCounterpart(present, target))) return "switch";
  if (!UPGRADE_FAMILIES.includes(familyOf(target))) return "recreate";
  if (present && upgrades(present, target)) return "eligible";
  return isLitePortal(user.userType ?? present?.userType ?? null) ? "eligibleWithLoss" : "recreate";
}
