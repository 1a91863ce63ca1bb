import type { CounterFacts, FamilyTerms } from "c/licenseEngine";
import { countersOf } from "../../bench/worlds/counters.ts";
import { SHAPES } from "../../bench/worlds/shapes.ts";
import { peopleOf } from "../../bench/worlds/world.ts";
import type { Person } from "../../bench/worlds/world.ts";
import { numbersFrom } from "./numbers.ts";
import type { Case, CountersVector, LicenseVector } from "./vector.ts";
import { agesText, licenseVector } from "./vector.ts";

/** Small enough to keep the file readable, and the oracle fast. */
const MOST_USERS = 150;
const RECORDS = [3, 6, 12];
const NOISE = 16;

/** Every shape of org that the advice is measured on, with records of two of the lengths. */
export function worlds(): Case[] {
  return SHAPES.flatMap((shape, index) =>
    RECORDS.filter((_, place) => place !== index % RECORDS.length).map((months, place) => {
      const next = numbersFrom(100 * index + place);
      const users = Math.min(shape.users, MOST_USERS);
      const people = peopleOf({ ...shape, users }, 12, 7 * index + place);
      return {
        name: `${shape.name}, a record of ${months} months`,
        why: "A simulated org.",
        counters: recordOf(people, months),
        terms: termsFrom(next)
      };
    })
  );
}

/** Habits and persistence of the newest months; levels of the whole year. */
function recordOf(people: readonly Person[], months: number): CountersVector {
  const shift = 12 - months;
  const newest = people.map(({ basis, created, left, days }) => ({
    basis,
    created: Math.max(-1, created - shift),
    left: left - shift,
    days: days.slice(shift)
  }));
  const [year, record] = [countersOf(people, 12), countersOf(newest, months)];
  const sideOf = (index: number): LicenseVector => {
    const levels = year.licenses[index].levels.map((level) => ({ ...level, month: dayOf(level.month) }));
    return licenseVector({ ...record.licenses[index], levels });
  };
  return { months, span: record.span, member: sideOf(0), login: sideOf(1) };
}

function dayOf(month: string): string {
  return `2026-${String(Number(month) + 1).padStart(2, "0")}-01`;
}

/** Numbers that no org has: every branch meets values that nobody thought of. */
export function noise(): Case[] {
  return Array.from({ length: NOISE }, (_, index) => {
    const next = numbersFrom(9000 + index);
    const months = 1 + next(12);
    const span: CounterFacts["span"] = { months: Math.min(3, months - 1), after: 0 };
    span.after = Math.min(3, months - span.months);
    const side = () => noiseOf(next, months, span);
    return {
      name: `noise ${index + 1}`,
      why: "Random counters that don't fit together.",
      counters: { months, span, member: side(), login: next(5) ? side() : { habits: [], levels: [], persistence: "" } },
      terms: next(8) ? termsFrom(next) : null
    };
  });
}

function noiseOf(next: (below: number) => number, months: number, span: CounterFacts["span"]): LicenseVector {
  const levelMonths = 1 + next(14);
  return {
    habits: Array.from({ length: 1 + next(3) }, () =>
      Array.from({ length: 1 + next(3) }, () => {
        const own = next(1 + Math.min(12, months));
        const pairs = Array.from({ length: 1 + next(4) }, () => `${own ? next(14 * own) : 0}:${1 + next(40)}`);
        return `${own}=${pairs.join(",")}`;
      }).join(";")
    ),
    levels: Array.from({ length: levelMonths }, (_, index) => ({
      month: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`,
      logins: next(600),
      users: next(10) ? 1 + next(150) : 0,
      created: next(3) ? 0 : next(12),
      left: next(3) ? 0 : next(12),
      ages: agesText(Array.from({ length: 6 }, () => ({ logins: next(120), userMonths: next(60) })))
    })),
    persistence:
      span.months > 0 && next(6)
        ? Array.from({ length: 1 + next(12) }, () => {
            const windows = next(45);
            return `${next(20 * span.months)}:${windows},${next(40) * windows},${windows * span.after}`;
          }).join(";")
        : ""
  };
}

function termsFrom(next: (below: number) => number): FamilyTerms {
  const login = (1 + next(60)) / 4;
  const seat = Math.round(login * (1 + next(40) / 8) * 100) / 100;
  const overage = [null, login * 1.5, login * 3, login * 0.9][next(4)];
  return { seat, login, overage, settlement: next(4) ? "term" : "month" };
}
