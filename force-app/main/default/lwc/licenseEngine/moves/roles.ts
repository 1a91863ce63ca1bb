import type { EligibilityAccount, EligibilityOrg } from "../contract/eligibilityFacts";
import type { LicenseType } from "../contract/org";
import { roleKindOf } from "./context";

/** The role that a new role-based user of an account gets, and the number of roles created. */
interface RoleNeed {
  /** `created` for the account, the account's `lowest`, a `shared` person role (role optimization), or `unknown`. */
  role: "created" | "lowest" | "shared" | "unknown";
  /** Number of roles created; null if unknown. */
  made: number | null;
  /** Number of roles of that kind on the account; null if unknown. */
  existing: number | null;
}

/**
 * The role of one more user of the license on the account; null for a license without roles. With account role optimization the first user of a kind
 * on an account shares a person role; the second user brings the account's own roles (customer and partner users count separately).
 *
 * @param joining users of the same kind that earlier items of a plan add to the account
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
  // The second user created the roles, so they exist from the third user on.
  const made = { role: "created", made: perAccount, existing } as const;
  const taken = { role: "lowest", made: 0, existing } as const;
  if (org.accountRoleOptimization === false) return joining > 0 ? taken : made;
  if (org.accountRoleOptimization === null || users === null) return { role: "unknown", made: null, existing };
  if (users === 0) return { role: "shared", made: 0, existing };
  return joining > 1 || (joining === 1 && users > 1) ? taken : made;
}
