import type { FamilyTerms } from "c/licenseEngine";
import type { Plan } from "./outcome.ts";
import type { Person } from "./world.ts";

const WINDOW = 3;
const PERCENTILE = 0.75;

/**
 * What the first version of the product advised, for comparison. It looked at the last three months only. Users below 0.8 x break-even with no
 * month above it move to login basis; users above 1.2 x move to a seat. Users with no login for three months are deactivated,
 * and take a seat when they return. The pool is the 75th percentile of the three months.
 */
export function firstVersion(people: readonly Person[], from: number, terms: FamilyTerms): Plan {
  const breakEven = terms.seat / terms.login;
  const basis = people.map((person): Plan["basis"][number] => {
    if (person.created >= from || person.left <= from) return person.basis;
    const days = person.days.slice(Math.max(from - WINDOW, person.created + 1, 0), from);
    const sum = days.reduce((total, count) => total + count, 0);
    if (!sum && person.created < from - WINDOW) {
      const back = person.days.slice(from, from + 12).some((count) => count > 0);
      return back ? "member" : "gone";
    }
    const mean = days.length ? sum / days.length : 0;
    if (person.basis === "member" && mean < 0.8 * breakEven && days.every((count) => count <= breakEven))
      return "login";
    return person.basis === "login" && mean > 1.2 * breakEven ? "member" : person.basis;
  });
  const months = Array.from({ length: Math.min(WINDOW, from) }, (_, index) => from - 1 - index).map((month) =>
    people.reduce((sum, { days }, index) => sum + (basis[index] === "login" ? days[month] : 0), 0)
  );
  const users = basis.filter((one, index) => one === "login" && people[index].created < from).length;
  return { basis, pool: Math.max(Math.ceil(percentile(months)), Math.ceil(users / 20)) };
}

function percentile(values: readonly number[]): number {
  const ordered = values.slice().sort((a, b) => a - b);
  const rank = PERCENTILE * (ordered.length - 1);
  const low = Math.floor(rank);
  return ordered[low] + (rank - low) * ((ordered[low + 1] ?? ordered[low]) - ordered[low]);
}
