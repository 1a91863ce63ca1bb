import { registeredOf } from "../base/frequencies";
import { money } from "../base/numbers";
import type { EconomicsRow } from "../contract/costs";
import type { Finding, FindingCode } from "../contract/findings";
import type { OrgModel } from "../org/orgModel";
import { newFinding } from "./finding";

/** Populations that would cost less on the other basis, or split between both; `users` is the number of users to move. */
export function basisFindings({ index, catalog }: OrgModel, economics: readonly EconomicsRow[]): Finding[] {
  return economics.flatMap((row) => {
    const { license, profileId, profile, cheapest } = row;
    const monthlySaving = savingOf(row);
    if (profileId === null || cheapest === null || cheapest === row.basis || !monthlySaving || monthlySaving < 0)
      return [];
    const newest = index
      .get(license)
      ?.get(profileId)
      ?.get(row.window[row.window.length - 1]);
    const registered = newest ? registeredOf(newest) : null;
    if (registered === null) return [];
    const { breakEven, loginPool, mixPool, mixThreshold, mixLoginUsers } = row;
    const { currentCost, memberCost, loginCost, mixCost, memberPrice, loginPrice } = row;
    return [
      newFinding({
        type: "basis",
        code: codeOf(row),
        license,
        profileId,
        profile,
        users: usersToMove(row, registered),
        monthlySaving,
        currency: row.currency,
        priceSource: row.priceSource,
        confidence: row.confidence,
        months: row.window.length,
        names: { target: catalog.find(license)?.counterpart ?? row.family },
        numbers: {
          registered,
          months: row.window.length,
          breakEven,
          loginPool,
          mixPool,
          mixThreshold,
          mixLoginUsers
        },
        amounts: { currentCost, memberCost, loginCost, mixCost, memberPrice, loginPrice }
      })
    ];
  });
}

/** What following the advice saves. `row.monthlySaving` can be higher: the best threshold may ignore users who logged in more often in earlier months. */
function savingOf({ cheapest, currentCost, memberCost, loginCost, mixCost }: EconomicsRow): number | null {
  const costs = { member: memberCost, login: loginCost, mix: mixCost };
  const cost = cheapest === null ? null : costs[cheapest];
  return currentCost === null || cost === null ? null : money(currentCost - cost);
}

function codeOf({ cheapest, basis }: EconomicsRow): FindingCode {
  if (cheapest === "mix") return basis === "member" ? "basisMixOfMember" : "basisMixOfLogin";
  return cheapest === "login" ? "basisLogin" : "basisMember";
}

function usersToMove({ cheapest, basis, mixLoginUsers }: EconomicsRow, registered: number): number {
  if (cheapest !== "mix" || mixLoginUsers === null) return registered;
  return basis === "member" ? mixLoginUsers : registered - mixLoginUsers;
}
