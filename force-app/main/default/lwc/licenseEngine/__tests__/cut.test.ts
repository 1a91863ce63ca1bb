import fc from "fast-check";
import { cutOf, inOrder, movesOf } from "../costs/cut";
import type { Group } from "../costs/cut";

const group = (rate: number, users = 1, basis: Group["basis"] = "member"): Group => ({
  basis,
  own: 12,
  total: Math.round(rate * 12),
  users,
  rate
});
const TERMS = { seat: 5, login: 2, overage: null, settlement: "term" as const };

it("is the cheapest number of users on login basis, as trying all of them finds it", () => {
  const groups = fc.array(
    fc.record({ rate: fc.double({ min: 0, max: 8, noNaN: true }), users: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 4 }
  );
  const prices = fc.record({ seat: fc.integer({ min: 1, max: 30 }), login: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(groups, prices, (rows, { seat, login }) => {
      const ordered = inOrder(rows.map(({ rate, users }) => group(rate, users)));
      const rates = ordered.flatMap(({ rate, users }) => new Array<number>(users).fill(rate));
      const cost = (count: number): number => {
        const sum = rates.slice(0, count).reduce((total, rate) => total + rate, 0);
        return seat * (rates.length - count) + login * Math.max(sum, count / 20);
      };
      const least = Math.min(...Array.from({ length: rates.length + 1 }, (_, count) => cost(count)));
      expect(cost(cutOf(ordered, { ...TERMS, seat, login }))).toBeCloseTo(least, 6);
    })
  );
});

it("costs no more than any other choice of users, and has the fewest on login basis of those that cost the same", () => {
  const rates = fc.array(fc.oneof(fc.constantFrom(0, 0.05, 2.5), fc.double({ min: 0, max: 8, noNaN: true })), {
    minLength: 1,
    maxLength: 10
  });
  const bases = fc.constantFrom("member" as const, "login" as const);
  fc.assert(
    fc.property(rates, bases, (all, basis) => {
      const ordered = inOrder(all.map((rate, index) => group(rate, 1, index % 2 ? "member" : basis)));
      const cut = cutOf(ordered, TERMS);
      const costOf = (chosen: readonly number[]): number =>
        TERMS.seat * (all.length - chosen.length) +
        TERMS.login *
          Math.max(
            chosen.reduce((sum, rate) => sum + rate, 0),
            chosen.length / 20
          );
      const costs = Array.from({ length: 2 ** all.length }, (_, mask) => {
        const chosen = all.filter((__, bit) => (mask >> bit) % 2);
        return { users: chosen.length, cost: costOf(chosen) };
      });
      const least = Math.min(...costs.map(({ cost }) => cost));
      const fewest = Math.min(...costs.filter(({ cost }) => cost < least + 1e-9).map(({ users }) => users));
      expect(costOf(ordered.slice(0, cut).map(({ rate }) => rate))).toBeCloseTo(least, 6);
      expect(cut).toBe(fewest);
    })
  );
});

it("puts users on login basis who come more often than break-even while the user limit leaves logins unused", () => {
  const ordered = inOrder([group(0, 1000), group(3, 100)]);
  // 1,000 users who never come need 50 logins; 17 users who come three times fit into what is left.
  expect(cutOf(ordered, TERMS)).toBe(1017);
});

it("counts those first who are on login basis already", () => {
  expect(inOrder([group(1, 1, "member"), group(1, 1, "login")]).map(({ basis }) => basis)).toEqual(["login", "member"]);
});

it("moves users on both sides of the cut, each to where they cost least", () => {
  const ordered = inOrder([group(0.5, 10), group(9, 4, "login")]);
  expect(movesOf(ordered, cutOf(ordered, TERMS), TERMS, 12)).toEqual([10, 4]);
});

it("asks for twice the distance from break-even while less than six months are known", () => {
  const ordered = inOrder([group(2, 10)]);
  expect(movesOf(ordered, 10, TERMS, 12)).toEqual([10]);
  expect(movesOf(ordered, 10, TERMS, 5)).toEqual([0]);
});

it("never reaches beyond a group whose number of users is a fraction, as in a scenario with growth", () => {
  const ordered = inOrder([group(0, 1000), group(3, 16.5), group(9, 0.4)]);
  expect(cutOf(ordered, TERMS)).toBe(1016.5);
  expect(movesOf(ordered, cutOf(ordered, TERMS), TERMS, 12)).toEqual([1000, 16.5, 0]);
});
