import { loginsOf } from "../base/frequencies";
import { money } from "../base/numbers";
import type { AllocationRow, MovePart } from "../contract/allocations";
import type { EconomicsRow } from "../contract/costs";
import type { Basis } from "../contract/org";
import type { LadderRow, OwnedRow, Rung } from "../contract/owned";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { completeMonths, usageOfProfile } from "../org/usage";
import { rungParts } from "./rungParts";

/** The decision and what it starts from. */
export interface Decided {
  allocation: readonly AllocationRow[];
  owned: readonly OwnedRow[];
  ladder: readonly LadderRow[];
}

/** What the decision says about one population or license, see `EconomicsRow`. */
export type DecidedPart = Pick<EconomicsRow, "cheapest" | "currentCost" | "moving" | "monthlySaving">;

/** The decision's part of one license: of the whole (null), and of each of its populations by profile Id. */
export function decidedParts(
  context: DecisionContext,
  { fact, family, basis }: ExternalLicense,
  { allocation, owned, ladder }: Decided
): (profileId: string | null) => DecidedPart {
  const decision = allocation.find((row) => row.family === family && row.promised !== null) ?? null;
  const paid = owned.find((row) => row.license === fact.name) ?? null;
  const rungs = ladder.find((row) => row.family === family)?.rungs ?? [];
  const moves = decision ? rungs.flatMap((rung) => rungParts(rung, decision)) : [];
  const own = moves.filter(({ license }) => license === fact.name);
  const shares = paid ? costShares(context, fact.name, paid) : null;
  return (profileId) => {
    const parts = profileId === null ? own : own.filter((part) => part.profileId === profileId);
    const moving = (decision?.parts ?? [])
      .filter((part) => part.license === fact.name && (profileId === null || part.profileId === profileId))
      .reduce((sum, { users }) => sum + users, 0);
    const saving = savingOf(parts) + (profileId === null ? savingOf(rungs.filter(ofLicense(fact.name))) : 0);
    const users = profileId === null ? fact.activeUsers : usersOf(context, fact.name, profileId);
    return {
      currentCost: profileId === null ? (paid?.monthly ?? null) : (shares?.get(profileId) ?? (shares ? 0 : null)),
      cheapest: decision && users !== null ? placeAfter(basis, moving, users) : null,
      moving: decision && moving,
      monthlySaving: decision || (profileId === null && rungs.length) ? money(saving) : null
    };
  };
}

/** Rungs of a license as a whole: its unused seats, the size of its pool, lower licenses. */
function ofLicense(name: string): (rung: Rung) => boolean {
  return ({ license, code }) => license === name && code !== "idle" && code !== "basis";
}

function savingOf(parts: readonly Pick<MovePart, "monthly">[]): number {
  return parts.reduce((sum, { monthly }) => sum + monthly, 0);
}

function placeAfter(basis: Basis, moving: number, users: number): Basis | "mix" {
  if (moving === 0) return basis;
  if (moving < users) return "mix";
  return basis === "member" ? "login" : "member";
}

function usersOf({ facts }: DecisionContext, license: string, profileId: string): number {
  return facts.populations.find((row) => row.license === license && row.profileId === profileId)?.activeUsers ?? 0;
}

/**
 * The populations' parts of the amount paid: seats by the users on them, so that unused seats remain; a pool by logins in the window's months, or
 * by users if nobody logged in. Null if the amount is unknown.
 */
function costShares(context: DecisionContext, license: string, paid: OwnedRow): Map<string, number> | null {
  const { facts, index } = context;
  const { monthly, quantity, basis } = paid;
  if (monthly === null || quantity === null) return null;
  const populations = facts.populations.filter((row) => row.license === license);
  const users = populations.map(({ activeUsers }) => activeUsers);
  const months = completeMonths(facts.context.months, facts.context.settings.window);
  const logins = populations.map(({ profileId }) =>
    usageOfProfile(index, license, profileId, months).reduce((sum, { frequencies }) => sum + loginsOf(frequencies), 0)
  );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const weights = basis === "login" && sum(logins) > 0 ? logins : users;
  const whole = basis === "member" ? Math.max(quantity, sum(users)) : sum(weights);
  return new Map(
    populations.map(({ profileId }, at) => [profileId, whole > 0 ? money((monthly * weights[at]) / whole) : 0])
  );
}
