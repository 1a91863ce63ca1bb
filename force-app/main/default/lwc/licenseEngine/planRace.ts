import type { MoveContext } from "./moveContext";
import { freeSeats } from "./moveContext";
import { roleKindOf } from "./moveRules";
import { roleNeed } from "./moveRoles";
import type { DeactivationVerdict, EligibilityUser, EligibilityVerdict, ExclusionCode } from "./movesContract";

/** Seats and portal roles that are left while a plan fills up. */
export interface PlanRace {
  /** Takes the seat and roles that a user needs; answers why not when an earlier user took the last, and takes nothing then. */
  take(
    user: EligibilityUser,
    verdict: EligibilityVerdict | DeactivationVerdict
  ): { code: ExclusionCode; names: string[] } | null;
}

/** Starts from the seats and roles of the facts. What could not be read has no end here. */
export function planRace({ org, catalog, seats, account }: MoveContext): PlanRace {
  const taken = new Map<string, number>();
  const joining = new Map<string, number>();
  let roles = 0;
  return {
    take(user, verdict) {
      const type = "target" in verdict ? catalog.find(verdict.target.license) : null;
      if (!type) return null;
      const sameLicense = catalog.find(user.license)?.name === type.name;
      const free = sameLicense ? null : freeSeats(seats(type.name));
      const before = taken.get(type.name) ?? 0;
      if (free !== null && before >= free) return { code: "noSeatLeft", names: [type.name] };
      const home = account(user.accountId);
      const key = `${roleKindOf(type)} ${user.accountId}`;
      const others = home ? (joining.get(key) ?? 0) : 0;
      const need = verdict.status === "switch" ? null : roleNeed(type, home, org, others);
      const made = need ? (need.made ?? 1) : 0;
      const { portalRoles: used, portalRoleLimit: limit } = org;
      if (made > 0 && used !== null && limit !== null && used + roles + made > limit)
        return { code: "noRoleLeft", names: [] };
      if (!sameLicense) taken.set(type.name, before + 1);
      if (need) joining.set(key, others + 1);
      roles += made;
      return null;
    }
  };
}
