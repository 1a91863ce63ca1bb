import type { Basis } from "../contract/org";
import { MONEY } from "./constants";
import type { FamilyTerms } from "./terms";

/** Users of a family who are alike: same license, profile, own months and login days. */
export interface Group {
  basis: Basis;
  profileId: string;
  own: number;
  total: number;
  users: number;
  /** Expected login days a month. */
  rate: number;
}

/** Groups in the order in which they go on login basis: by rate; of equal rates who is on it already first. */
export function inOrder(groups: readonly Group[]): Group[] {
  return groups
    .filter(({ users }) => users > 0)
    .sort((a, b) => a.rate - b.rate || order(a) - order(b) || a.own - b.own || a.total - b.total);
}

function order({ basis }: Group): number {
  return basis === "login" ? 0 : 1;
}

/**
 * How many users, in the given order, cost least on login basis: seats for the others, and a pool that carries the logins and lets the users exist
 * (20 users per purchased login). Of equal costs the fewer. The cost is piecewise linear between groups but for the point where the user limit stops
 * to decide, so both are looked at.
 */
export function cutOf(ordered: readonly Group[], { seat, login }: FamilyTerms): number {
  const all = ordered.reduce((sum, { users }) => sum + users, 0);
  const limit = MONEY.pool.usersPerLogin;
  let least = { users: 0, cost: seat * all };
  let users = 0;
  let rates = 0;
  const look = (count: number, sum: number): void => {
    const cost = seat * (all - count) + login * Math.max(sum, count / limit);
    if (cost < least.cost - 1e-9) least = { users: count, cost };
  };
  for (const group of ordered) {
    const crossing = crossingIn(group, users, rates);
    for (const count of crossing) look(users + count, rates + count * group.rate);
    users += group.users;
    rates += group.users * group.rate;
    look(users, rates);
  }
  return least.users;
}

/** Whole users of a group on both sides of the point where its logins outgrow the user limit. */
function crossingIn({ users: size, rate }: Group, users: number, rates: number): number[] {
  const limit = MONEY.pool.usersPerLogin;
  const slack = users / limit - rates;
  const gain = rate - 1 / limit;
  if (slack <= 0 || gain <= 0) return [];
  const at = Math.floor(slack / gain);
  return at < size ? [at, at + 1].filter((count) => count > 0) : [];
}

/**
 * Users of each ordered group who change basis: those below the cut who sit on seats, and those above it who are on login, as far as they are clear of
 * break-even and known for long enough. A group that the cut divides stays where it is: nothing tells who of the alike is meant.
 *
 * @param months complete months of the record
 */
export function movesOf(
  ordered: readonly Group[],
  cut: number,
  { seat, login }: FamilyTerms,
  months: number
): number[] {
  const { share, shareShort, months: enough, ownMonths } = MONEY.hysteresis;
  const least = (months < enough ? shareShort : share) * seat;
  const places = placesOf(ordered);
  return ordered.map((group, index) => {
    const { from, to } = places[index];
    const wrong = group.basis === "member" ? to <= cut : from >= cut;
    const clear = Math.abs(seat - login * group.rate) >= least - 1e-9;
    return wrong && clear && group.own >= Math.min(ownMonths, months) ? group.users : 0;
  });
}

/** Where the alike users of each group begin and end in the order of all users, whatever populations they are of. */
function placesOf(ordered: readonly Group[]): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  let users = 0;
  ordered.forEach((group, index) => {
    const before = ordered[index - 1];
    const alike = before && before.basis === group.basis && before.own === group.own && before.total === group.total;
    const place = alike ? places[index - 1] : { from: users, to: users };
    users += group.users;
    place.to = users;
    places.push(place);
  });
  return places;
}
