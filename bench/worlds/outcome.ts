import type { Allocation, FamilyTerms } from "c/licenseEngine";
import type { Person } from "./world.ts";

const TERM = 12;
const USERS_PER_LOGIN = 20;

/** Each person's basis in the term, and what was purchased. */
export interface Plan {
  /** By index of the people; `gone`: deactivated permanently. */
  basis: readonly (Person["basis"] | "gone")[];
  pool: number;
}

/** The term's real cost per month: seats paid to its end, the pool, and logins beyond it, settled at the end. */
export function costOf(people: readonly Person[], from: number, { basis, pool }: Plan, terms: FamilyTerms): number {
  const overage = terms.overage ?? 2 * terms.login;
  const seated = people.filter((_, index) => basis[index] === "member");
  let seats = 0;
  let seatMonths = 0;
  for (let month = from; month < from + TERM; month += 1) {
    seats = Math.max(seats, seated.filter(({ created, left }) => created <= month && left > month).length);
    seatMonths += seats;
  }
  const logins = people.reduce(
    (sum, person, index) => sum + (basis[index] === "login" ? loginsOf(person, from) : 0),
    0
  );
  const beyond = Math.max(0, logins - pool * TERM);
  return (seatMonths * terms.seat + beyond * overage) / TERM + pool * terms.login;
}

/** The plan from the advice; newcomers on login basis take seats that leavers freed. */
export function advised(people: readonly Person[], from: number, advice: Allocation): Plan {
  const left = new Map<string, number>();
  for (const { basis, own, total, moved } of advice.groups) left.set(`${basis} ${own} ${total}`, moved);
  const width = Math.min(from, 12);
  const basis = people.map((person): Person["basis"] => {
    if (person.created >= from) return advice.newcomers;
    if (person.left <= from) return person.basis;
    const own = Math.min(width, from - 1 - Math.max(person.created, -1));
    const key = `${person.basis} ${own} ${person.days.slice(from - own, from).reduce((sum, days) => sum + days, 0)}`;
    const moves = left.get(key) ?? 0;
    if (!moves) return person.basis;
    left.set(key, moves - 1);
    return person.basis === "member" ? "login" : "member";
  });
  return { basis: onFreeSeats(people, from, basis, advice.newcomers), pool: advice.pool };
}

/** Everybody keeps their current basis. */
export function unchanged(people: readonly Person[], from: number, newcomers: Person["basis"], pool: number): Plan {
  const basis = people.map((person) => (person.created >= from ? newcomers : person.basis));
  return { basis: onFreeSeats(people, from, basis, newcomers), pool };
}

function onFreeSeats(
  people: readonly Person[],
  from: number,
  basis: Person["basis"][],
  newcomers: Person["basis"]
): Person["basis"][] {
  if (newcomers === "member") return basis;
  const seats = people.filter(({ created, left }, index) => basis[index] === "member" && created < from && left > from);
  const waiting = people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => person.created >= from)
    .sort((a, b) => a.person.created - b.person.created);
  const frees = seats.map(({ left }) => left).sort((a, b) => a - b);
  const taken = basis.slice();
  for (const { person, index } of waiting) {
    if (!frees.length || frees[0] > person.created) continue;
    frees.shift();
    frees.push(person.left);
    frees.sort((a, b) => a - b);
    taken[index] = "member";
  }
  return taken;
}

/** The lowest possible cost of the term with perfect foresight. */
export function hindsight(people: readonly Person[], from: number, terms: FamilyTerms): number {
  const there = people
    .map((person, index) => ({ person, index, logins: loginsOf(person, from) }))
    .filter(({ person }) => person.left > from && person.created < from)
    .sort((a, b) => a.logins - b.logins);
  let least = Infinity;
  for (const newcomers of ["member", "login"] as const)
    for (let step = 0; step <= 60; step += 1) {
      const cut = Math.round((there.length * step) / 60);
      const basis = people.map(() => newcomers as Person["basis"]);
      there.forEach(({ index }, order) => (basis[index] = order < cut ? "login" : "member"));
      const all = onFreeSeats(people, from, basis, newcomers);
      const logins = people.reduce(
        (sum, person, index) => sum + (all[index] === "login" ? loginsOf(person, from) : 0),
        0
      );
      const pool = Math.max(Math.ceil(logins / TERM), Math.ceil(cut / USERS_PER_LOGIN));
      least = Math.min(least, costOf(people, from, { basis: all, pool }, terms));
    }
  return least;
}

function loginsOf({ days }: Person, from: number): number {
  return days.slice(from, from + TERM).reduce((sum, count) => sum + count, 0);
}
