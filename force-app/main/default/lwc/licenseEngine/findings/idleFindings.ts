import type { AllocationRow } from "../contract/allocations";
import type { Finding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";

/** Seats of users who do not log in, in families that are not decided because a price is missing: the seats still matter, their worth is unknown. */
export function idleFindings({ facts, licenses }: DecisionContext, allocation: readonly AllocationRow[]): Finding[] {
  const decided = new Set(allocation.filter(({ cost }) => cost !== null).map(({ family }) => family));
  const undecided = licenses.filter(({ basis, family }) => basis === "member" && !decided.has(family));
  return undecided.flatMap(({ fact }) =>
    facts.populations.flatMap(({ license, profileId, profile, activeUsers, dormantUsers, neverLoggedInUsers }) => {
      const users = dormantUsers + neverLoggedInUsers;
      if (license !== fact.name || users === 0) return [];
      return [
        newFinding({
          type: "dormant",
          code: "idleNoPrice",
          worth: "unknown",
          license,
          profileId,
          profile,
          users,
          confidence: "high",
          numbers: {
            days: facts.context.settings.dormantDays,
            activeUsers,
            dormant: dormantUsers,
            never: neverLoggedInUsers
          }
        })
      ];
    })
  );
}
