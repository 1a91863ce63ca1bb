import { MONEY } from "./constants";
import type { Group } from "./cut";

/** Below this, sums of rates differ by rounding only. */
const NOISE = 1e-9;

/** What is paid for until the contract can change, and what is expected of it. */
export interface PaidContract {
  /** Seats that nobody holds. */
  freeSeats: number;
  /** Seats that will be missing before the contract can change; idle members make room for them. */
  missingSeats: number;
  /** Users on login basis that the pool can still take (user limit). */
  room: number;
  /** Expected logins of the contract year beyond its entitlement; below 0: logins that remain. */
  over: number;
  /** Months left of the contract year, the running one in part. */
  months: number;
  /** Price of a login beyond the pool. */
  overage: number;
  /** What it costs to move one user. */
  moveCost: number;
}

/** Users of similar groups who change places until the contract can change. */
export interface Exchange {
  /** On login basis today, onto a seat; null if a member only makes room. */
  up: Group | null;
  /** On a seat today, onto login basis; null if a free seat is taken. */
  down: Group | null;
  users: number;
  /** Logins beyond the pool that each exchange avoids; the last one may avoid less. */
  logins: number;
}

/** The moves that pay within the contract, the most effective first. */
export interface InsideMoves {
  exchanges: Exchange[];
  /** Logins beyond the pool that all of them avoid. */
  avoided: number;
  /** Seats that need not be bought. */
  seats: number;
}

/**
 * Seats and pool are paid, so a seat's price is no argument (money.md 4). While overage is expected, the heaviest login user takes a free seat or changes
 * places with the lightest member, idle ones first. Users who are not known long enough stay.
 *
 * @param months complete months of the record
 */
export function insideMoves(groups: readonly Group[], paid: PaidContract, months: number): InsideMoves {
  const known = groups.filter(({ own }) => own > 0 && own >= Math.min(MONEY.hysteresis.ownMonths, months));
  const members = queueOf(
    known.filter(({ basis }) => basis === "member"),
    (a, b) => Number(isIdle(b)) - Number(isIdle(a)) || a.rate - b.rate || a.own - b.own || a.total - b.total
  );
  const heavy = queueOf(
    known.filter(({ basis }) => basis === "login"),
    (a, b) => b.rate - a.rate || a.own - b.own || a.total - b.total
  );
  const exchanges: Exchange[] = [];
  let over = paid.over;
  const seats = takeIdle(members, Math.min(paid.missingSeats, paid.room), (down, users) => {
    exchanges.push({ up: null, down, users, logins: 0 });
    over += users * down.rate * paid.months;
  });
  const before = over;
  let free = paid.freeSeats;
  for (let up = heavy.next(); up && over > NOISE; up = heavy.next()) {
    const down = free > 0 ? null : members.next();
    if (free <= 0 && !down) break;
    const logins = (up.rate - (down?.rate ?? 0)) * paid.months;
    const cost = paid.moveCost * (down ? 2 : 1);
    const most = Math.min(heavy.left(), down ? members.left() : free);
    const users = worthwhile(over, logins, most, cost / paid.overage);
    if (users < 1) break;
    exchanges.push({ up, down, users, logins });
    over = Math.max(0, over - users * logins);
    heavy.take(users);
    if (down) members.take(users);
    else free -= users;
  }
  return { exchanges, avoided: Math.max(0, before) - Math.max(0, over), seats };
}

/** The first exchanges that together avoid a share of the overage; a group may be taken in part. */
export function firstExchanges({ exchanges, avoided }: InsideMoves, share: number): Exchange[] {
  const first: Exchange[] = [];
  let left = share * avoided;
  for (const exchange of exchanges) {
    if (exchange.logins === 0) first.push(exchange);
    else if (left > NOISE) {
      const users = Math.min(exchange.users, Math.ceil(left / exchange.logins - NOISE));
      first.push({ ...exchange, users });
      left -= users * exchange.logins;
    }
  }
  return first;
}

/** No login in the record. */
export function isIdle({ total }: Pick<Group, "total">): boolean {
  return total === 0;
}

/** How many exchanges are worth their cost: full ones while each avoids enough, and a last one that avoids the rest. */
function worthwhile(over: number, logins: number, most: number, least: number): number {
  if (logins <= NOISE || logins <= least) return 0;
  const full = Math.floor(over / logins + NOISE);
  const rest = over - full * logins;
  return Math.min(most, full + (rest > NOISE && rest > least ? 1 : 0));
}

function takeIdle(members: Queue, most: number, move: (down: Group, users: number) => void): number {
  let taken = 0;
  for (let down = members.next(); down && isIdle(down) && taken < most; down = members.next()) {
    const users = Math.min(members.left(), most - taken);
    move(down, users);
    members.take(users);
    taken += users;
  }
  return taken;
}

/** Users of groups, one group after the other. */
interface Queue {
  /** The group at the front that still has users; null at the end. */
  next(): Group | null;
  /** Users left of that group. */
  left(): number;
  take(users: number): void;
}

function queueOf(groups: readonly Group[], order: (a: Group, b: Group) => number): Queue {
  const ordered = [...groups].sort(order);
  let index = 0;
  let taken = 0;
  const left = (): number => (ordered[index]?.users ?? 0) - taken;
  return {
    next() {
      while (index < ordered.length && left() <= 0) {
        index += 1;
        taken = 0;
      }
      return ordered[index] ?? null;
    },
    left,
    take(users) {
      taken += users;
    }
  };
}
