import type { EligibilityAccount, EligibilityOrg } from "../contract/eligibilityFacts";
import type { LicenseType } from "../contract/org";
import { roleKindOf } from "./context";

/** Which role a new role-based user of an account gets, and how many roles that makes. */
interface RoleNeed {
  /** `created` for the account, the account's `lowest`, a `shared` person role (role optimization), or `unknown` which of them. */
  role: "created" | "lowest" | "shared" | "unknown";
  /** Roles that are made; null where not known. */
  made: number | null;
  /** Roles of that kind the account has; null where not known. */
  existing: number | null;
}

/**
 * The role of one more user of the license on the account; null for a license without roles. Under account role optimization the first user of a kind
 * on an account shares a person role, and the account's own roles come with the second (customer and partner users apart).
 *
 * @param joining users of the same kind that an earlier part of a plan brings to the account
 */
export function roleNeed(
  target: LicenseType,
  account: EligibilityAccount | null,
  org: EligibilityOrg,
  joining = 0
): RoleNeed | null {
  const kind = roleKindOf(target);
  if (kind === null) return null;
  const perAccount = kind === "partner" ? org.rolesPerPartnerAccount : org.rolesPerCustomerAccount;
  const existing = (kind === "partner" ? account?.partnerRoles : account?.customerRoles) ?? null;
  const present = (kind === "partner" ? account?.partnerUsers : account?.customerUsers) ?? null;
  if (existing === null) return { role: "unknown", made: null, existing };
  if (existing > 0) return { role: "lowest", made: 0, existing };
  const users = present === null ? null : present + joining;
  // From the third user on the roles of the second are there.
  const made = { role: "created", made: perAccount, existing } as const;
  const taken = { role: "lowest", made: 0, existing } as const;
  if (org.accountRoleOptimization === false) return joining > 0 ? taken : made;
  if (org.accountRoleOptimization === null || users === null) return { role: "unknown", made: null, existing };
  if (users === 0) return { role: "shared", made: 0, existing };
  return joining > 1 || (joining === 1 && users > 1) ? taken : made;
}
