import { money } from "../base/numbers";
import type { TierRow, TierSaving } from "../contract/access";
import type { ObjectAccessFact } from "../contract/accessFacts";
import type { DecisionReason } from "../contract/costs";
import { familyOf } from "../org/catalog";
import type { DecisionContext } from "../org/orgModel";
import { populationNeeds, usersOf } from "./population";
import type { PopulationNeed } from "./population";
import { seatDifference } from "./seatDifference";

/**
 * Tier need of every population whose license has gating objects in the catalog: who has access, who uses it, and for whom a lower family is
 * sufficient. Salesforce documents no in-place downgrade: the candidates are a list for renewal and re-provisioning.
 */
export function tierRows(context: DecisionContext): TierRow[] {
  return populationNeeds(context).map((need) => tierRow(context, need));
}

function tierRow(context: DecisionContext, need: PopulationNeed): TierRow {
  const { license, population, own, movable, target, objects, roleUsers, notLookedAt, confidence } = need;
  const { profileId, profile, activeUsers } = population;
  const seat = seatDifference(context, need);
  const saving = (users: number | null): number | null => {
    if (users === null || seat.difference === null) return null;
    return money(users * seat.difference);
  };
  const candidates = movable ? usersOf(movable, ({ by }) => by === "nothing") : (own?.neither ?? null);
  const inflation = movable ? usersOf(movable, ({ by }) => by !== "nothing") : (own?.holdsOnly ?? null);
  return {
    license: license.fact.name,
    family: license.family,
    basis: license.basis,
    profileId,
    profile,
    activeUsers,
    holders: own?.holders ?? null,
    users: own?.users ?? null,
    downgradeCandidates: candidates,
    inflationCases: inflation,
    roleUsers,
    targetFamily: target ? familyOf(target) : null,
    notLookedAt,
    confidence,
    currency: seat.currency,
    priceSource: seat.priceSource,
    monthlySaving: saving(candidates),
    monthlySavingInflation: saving(candidates === null || inflation === null ? null : candidates + inflation),
    objects: objects.map(withShare),
    reason: missing(need) ?? seat.reason
  };
}

function missing({ gated, own }: PopulationNeed): DecisionReason | null {
  if (!gated) return "noGate";
  if (!own) return "noFacts";
  return own.neither === null || own.holdsOnly === null ? "noUse" : null;
}

function withShare({ object, grantedByProfile, holders, users }: ObjectAccessFact): TierRow["objects"][number] {
  const share = users === null || holders === 0 ? null : users / holders;
  return { object, grantedByProfile, holders, users, share };
}

/**
 * Users for whom a lower license is sufficient, by population and by what gives them access to what they do not use: the tier steps of the money ladder. Users
 * are counted once: one row for those without access, one for each single source, one for several sources together.
 */
export function tierSavings(context: DecisionContext): TierSaving[] {
  return populationNeeds(context).flatMap((need) => savingsOf(context, need));
}

function savingsOf(context: DecisionContext, need: PopulationNeed): TierSaving[] {
  const { license, population, own, target, confidence, notLookedAt } = need;
  if (!target || own === null || own.neither === null || own.holdsOnly === null) return [];
  const { difference, currency, priceSource, reason } = seatDifference(context, need);
  const sameBasis = license.basis === "login" && target.counterpart !== null ? target.counterpart : target.name;
  const held = need.movable
    ? need.movable.map(({ by, name, users }) => ({ by, name, users }))
    : [
        { by: "nothing" as const, name: null, users: own.neither },
        { by: "unknown" as const, name: null, users: own.holdsOnly }
      ];
  const rows = new Map<string, TierSaving>();
  for (const { by, name, users } of held) {
    if (users === 0) continue;
    const key = JSON.stringify([by, name]);
    const total = (rows.get(key)?.users ?? 0) + users;
    rows.set(key, {
      license: license.fact.name,
      family: license.family,
      profileId: population.profileId,
      profile: population.profile,
      target: sameBasis,
      targetFamily: familyOf(target),
      users: total,
      monthly: difference === null ? null : money(total * difference),
      currency,
      priceSource,
      reason,
      confidence,
      notLookedAt,
      heldBy: { by, name }
    });
  }
  return [...rows.values()];
}
