import type { StepMove } from "../contract/steps";
import { partKey, spread } from "./contractParts";
import type { ContractPart } from "./contractParts";
import type { FamilySteps } from "./familySteps";
import { otherBasis } from "./familyTerms";
import { isIdle } from "./insideContract";

/** What changes on one day. */
export interface Change {
  part: Pick<ContractPart, "kind" | "date">;
  /** Cost per month of the seats given back that nobody holds. */
  unused: number;
  toLogin: number;
  toMember: number;
  /** Cost per month of the logins given back; of a pool that does not shrink, its share of the change. */
  pool: number;
  /** Users who could do with a lower license. */
  tier: number;
}

/** Seats given back, users who move and logins given back by day. */
export function changesOf({ ladder, decision, parts, member, login }: FamilySteps): Change[] {
  const row = decision?.row ?? null;
  const toLogin = row?.users.toLogin ?? 0;
  const toMember = row?.users.toMember ?? 0;
  // Login users who get a seat take those that others leave; these change places on the day on which the pool can change.
  const places = Math.min(toLogin, toMember);
  const unused = ladder.rungs.find(({ code }) => code === "unusedSeats")?.quantity ?? 0;
  const surplus = Math.max(0, (login?.quantity ?? 0) - (row?.today.pool ?? login?.quantity ?? 0));
  const fewer = Math.max(0, (row?.today.pool ?? 0) - (row?.pool ?? 0));
  const seatParts = parts.member.length ? parts.member : parts.login;
  const poolParts = parts.login.length ? parts.login : parts.member;
  const upward = rounded(spread(poolParts, surplus, fewer), toMember);
  const changes = new Map<string, Change>();
  const change = (part: ContractPart): Change => {
    const known = changes.get(partKey(part));
    const { kind, date } = part;
    const made = known ?? { part: { kind, date }, unused: 0, toLogin: 0, toMember: 0, pool: 0, tier: 0 };
    changes.set(partKey(part), made);
    return made;
  };
  const seats = member?.quantity ?? 0;
  const freed = seats > 0 ? toLogin - places : 0;
  spread(seatParts, 0, unused).forEach((count, at) => (change(seatParts[at]).unused += count * seatParts[at].price));
  spread(seatParts, unused, freed).forEach((count, at) => (change(seatParts[at]).toLogin += count));
  // A lower license replaces seats that are left.
  const tier = ladder.rungs.find(({ code }) => code === "tier")?.users ?? 0;
  spread(seatParts, unused + freed, tier).forEach((count, at) => (change(seatParts[at]).tier += count));
  // A pool that has to grow does so on the first day on which it can change.
  spread(poolParts, 0, surplus || 1).forEach(
    (count, at) => (change(poolParts[at]).pool += count * poolParts[at].price)
  );
  rounded(upward, toLogin - freed).forEach((count, at) => (change(poolParts[at]).toLogin += count));
  upward.forEach((count, at) => (change(poolParts[at]).toMember += count));
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, made]) => made);
}

/** A whole number divided in proportion to weights; without weights, the first part gets it all. */
function rounded(weights: readonly number[], total: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  let given = 0;
  return weights.map((own, index) => {
    weight += own;
    const upTo = all > 0 ? Math.round((total * weight) / all) : index === 0 ? total : given;
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** The decision's moves by day: idle members first, then the lightest; the heaviest login users first. */
export function movesByChange({ decision }: FamilySteps, changes: readonly Change[]): StepMove[][] {
  const groups = (decision?.decision.groups ?? []).filter(({ moved }) => moved > 0).map((group) => ({ ...group }));
  const queues = {
    login: groups
      .filter(({ basis }) => basis === "member")
      .sort((a, b) => Number(isIdle(b)) - Number(isIdle(a)) || a.rate - b.rate),
    member: groups.filter(({ basis }) => basis === "login").sort((a, b) => b.rate - a.rate)
  };
  const take = (to: "member" | "login", count: number): StepMove[] => {
    const license = decision?.counters[otherBasis(to)].license ?? "";
    const moves: StepMove[] = [];
    let left = count;
    for (const group of queues[to]) {
      const users = Math.min(left, group.moved);
      if (users <= 0) continue;
      group.moved -= users;
      left -= users;
      moves.push({ license, to, own: group.own, total: group.total, users, first: false });
    }
    return moves;
  };
  return changes.map(({ toLogin, toMember }) => [...take("login", toLogin), ...take("member", toMember)]);
}
