import fc from "fast-check";
import type { Group } from "../costs/cut";
import { firstExchanges, insideMoves } from "../costs/insideContract";
import type { InsideMoves, PaidContract } from "../costs/insideContract";

const MONTHS = 12;
const group = (basis: Group["basis"], users: number, rate: number, own = MONTHS): Group => ({
  basis,
  users,
  rate,
  own,
  total: Math.round(rate * own)
});
const paid = (values: Partial<PaidContract> = {}): PaidContract => ({
  freeSeats: 0,
  missingSeats: 0,
  room: 1000,
  over: 0,
  months: 4,
  overage: 3,
  moveCost: 0,
  ...values
});
/** Rates of who goes up and down, and how many. */
const told = ({ exchanges }: InsideMoves): [number | null, number | null, number][] =>
  exchanges.map(({ up, down, users }) => [up?.rate ?? null, down?.rate ?? null, users]);

describe("inside a contract", () => {
  it("there is nothing to do while the pool lasts", () => {
    const groups = [group("login", 10, 12), group("member", 10, 0)];
    expect(insideMoves(groups, paid({ over: 0, freeSeats: 5 }), MONTHS)).toEqual({
      exchanges: [],
      avoided: 0,
      seats: 0
    });
    expect(insideMoves(groups, paid({ over: -50 }), MONTHS).exchanges).toEqual([]);
  });

  it("the heaviest login users take the free seats first, then places of the lightest members", () => {
    const groups = [group("login", 2, 10), group("login", 50, 5), group("member", 3, 0), group("member", 30, 1)];
    // 4 months: 2 x 40 on free seats, then 1 x 20 on the last free seat, 3 x 20 for idle members, 16 each for those who come once.
    const moves = insideMoves(groups, paid({ over: 200, freeSeats: 3 }), MONTHS);
    expect(told(moves)).toEqual([
      [10, null, 2],
      [5, null, 1],
      [5, 0, 3],
      [5, 1, 3]
    ]);
    expect(moves.avoided).toBe(200);
  });

  it("nobody changes places with somebody who comes as often", () => {
    const groups = [group("login", 5, 4), group("member", 5, 4)];
    expect(insideMoves(groups, paid({ over: 100 }), MONTHS).exchanges).toEqual([]);
  });

  it("no more users move than the overage needs", () => {
    expect(told(insideMoves([group("login", 50, 10)], paid({ over: 90, freeSeats: 50 }), MONTHS))).toEqual([
      [10, null, 3]
    ]);
  });

  it("a move pays only while the overage that it avoids costs more", () => {
    const groups = [group("login", 10, 10), group("member", 10, 0)];
    // An exchange avoids 40 logins of 3 each: 120. Two moves at 60 each are not below that; at 59 they are.
    const moves = (moveCost: number) => told(insideMoves(groups, paid({ over: 90, moveCost }), MONTHS));
    expect(moves(60)).toEqual([]);
    // The third exchange would avoid 10 logins only.
    expect(moves(59)).toEqual([[10, 0, 2]]);
  });

  it("users who are not known for three months stay", () => {
    const groups = [group("login", 10, 10, 2), group("login", 10, 5), group("member", 10, 0, 1)];
    expect(told(insideMoves(groups, paid({ over: 100, freeSeats: 1 }), MONTHS))).toEqual([[5, null, 1]]);
    expect(told(insideMoves(groups, paid({ over: 40, freeSeats: 1 }), 2))).toEqual([[10, null, 1]]);
  });

  it("idle members make room before seats are bought, as far as the pool may have users", () => {
    const groups = [group("member", 10, 0), group("member", 90, 6)];
    expect(told(insideMoves(groups, paid({ missingSeats: 4 }), MONTHS))).toEqual([[null, 0, 4]]);
    expect(insideMoves(groups, paid({ missingSeats: 4, room: 3 }), MONTHS).seats).toBe(3);
    expect(insideMoves(groups, paid({ missingSeats: 40 }), MONTHS).seats).toBe(10);
  });

  it("the first moves bring nine tenths of the effect", () => {
    const groups = [group("login", 2, 20), group("login", 100, 1)];
    const moves = insideMoves(groups, paid({ over: 176, freeSeats: 100 }), MONTHS);
    expect(told(moves)).toEqual([
      [20, null, 2],
      [1, null, 4]
    ]);
    // 2 x 80 of 176 are more than nine tenths.
    expect(firstExchanges(moves, 0.9).map(({ users }) => users)).toEqual([2]);
    expect(firstExchanges(moves, 1).map(({ users }) => users)).toEqual([2, 4]);
  });
});

const groups = fc.array(
  fc
    .record({
      basis: fc.constantFrom("member" as const, "login" as const),
      users: fc.integer({ min: 1, max: 40 }),
      own: fc.integer({ min: 1, max: 12 }),
      total: fc.integer({ min: 0, max: 100 })
    })
    .map((habit): Group => ({ ...habit, rate: habit.total / habit.own })),
  { maxLength: 8 }
);
const contracts = fc.record({
  freeSeats: fc.nat({ max: 30 }),
  missingSeats: fc.nat({ max: 10 }),
  room: fc.nat({ max: 50 }),
  over: fc.integer({ min: -500, max: 2000 }),
  months: fc.integer({ min: 0, max: 12 }),
  overage: fc.integer({ min: 1, max: 10 }),
  moveCost: fc.nat({ max: 20 })
});

it("moves no more users than there are, seats are free or the pool can take, and avoids no more than is expected", () => {
  fc.assert(
    fc.property(groups, contracts, (all, contract) => {
      const { exchanges, avoided, seats } = insideMoves(all, contract, MONTHS);
      const sum = (value: (exchange: (typeof exchanges)[number]) => number): number =>
        exchanges.reduce((total, exchange) => total + value(exchange), 0);
      for (const one of all) {
        expect(sum(({ up, users }) => (up === one ? users : 0))).toBeLessThanOrEqual(one.users);
        expect(sum(({ down, users }) => (down === one ? users : 0))).toBeLessThanOrEqual(one.users);
      }
      expect(sum(({ up, down, users }) => (up && !down ? users : 0))).toBeLessThanOrEqual(contract.freeSeats);
      expect(seats).toBeLessThanOrEqual(Math.min(contract.missingSeats, contract.room));
      const most = sum(({ users, logins }) => users * logins);
      expect(avoided).toBeLessThanOrEqual(most + 1e-6);
      expect(avoided).toBeGreaterThanOrEqual(0);
      // Worth their cost together, two moves for a change of places.
      const cost = sum(({ up, down, users }) => (up ? users * contract.moveCost * (down ? 2 : 1) : 0));
      expect(avoided * contract.overage).toBeGreaterThanOrEqual(cost - 1e-6);
    })
  );
});

it("offers first what brings nine tenths with the fewest moves", () => {
  fc.assert(
    fc.property(groups, contracts, (all, contract) => {
      const moves = insideMoves(all, contract, MONTHS);
      const effect = (exchanges: readonly { users: number; logins: number }[]): number =>
        Math.min(
          moves.avoided,
          exchanges.reduce((total, { users, logins }) => total + users * logins, 0)
        );
      const first = firstExchanges(moves, 0.9);
      expect(effect(first)).toBeGreaterThanOrEqual(0.9 * moves.avoided - 1e-6);
      const last = first.filter(({ logins }) => logins > 0).at(-1);
      const withoutLast = last ? effect(first) - last.logins : 0;
      expect(withoutLast).toBeLessThan(0.9 * moves.avoided + 1e-6);
    })
  );
});
