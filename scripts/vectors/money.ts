import { decisionOf, insideMoves } from "c/licenseEngine";
import { EDGES } from "./edges.ts";
import { noise, worlds } from "./random.ts";
import type { Case, Expected, Inside, Vector } from "./vector.ts";
import { countersOf } from "./vector.ts";

/** Decimals of rates; money has six already. */
const RATE = 1e9;

/** All cases with the kernel's decisions. */
export function moneyVectors(): Vector[] {
  return [...EDGES, ...worlds(), ...noise()].map((one, index) => ({
    ...one,
    expected: decided(one),
    inside: inside(one, index)
  }));
}

/** A case a line, because the file is read by people as well. */
export function textOf(vectors: readonly Vector[]): string {
  return `[\n${vectors.map((vector) => JSON.stringify(vector)).join(",\n")}\n]\n`;
}

function decided({ counters, terms }: Case): Expected | null {
  const decision = decisionOf(countersOf(counters), terms);
  if (!decision) return null;
  const { today, rates, groups, ...figures } = decision;
  return {
    ...figures,
    today: { ...today, poolCost: terms ? today.poolCost : null },
    beta: rates.beta === null ? null : rounded(rates.beta),
    groups: groups.map(({ basis, own, total, users, rate, moved }) => ({
      basis,
      own,
      total,
      users,
      rate: rounded(rate),
      moved
    }))
  };
}

/** A pool that is a tenth too small for half a year, with seats that are free, or that will be missing. */
function inside({ counters, terms }: Case, index: number): Inside | null {
  const decision = decisionOf(countersOf(counters), terms);
  if (!decision) return null;
  const onLogin = decision.groups.filter(({ basis }) => basis === "login");
  const users = decision.groups.reduce((sum, group) => sum + group.users, 0);
  const rates = onLogin.reduce((sum, group) => sum + group.users * group.rate, 0);
  const paid = {
    freeSeats: index % 2 ? 0 : Math.round(users / 50),
    missingSeats: index % 3 ? 0 : Math.round(users / 100),
    room: index % 5 ? users : 2,
    over: rounded(0.6 * rates),
    months: 6
  };
  const { avoided } = insideMoves(decision.groups, { ...paid, overage: 1, moveCost: 0 }, counters.months);
  return { ...paid, avoided: rounded(avoided) };
}

function rounded(value: number): number {
  return Math.round(value * RATE) / RATE;
}
