import { decisionOf } from "c/licenseEngine";
import { EDGES } from "./edges.ts";
import { noise, worlds } from "./random.ts";
import type { Case, Expected, Vector } from "./vector.ts";
import { countersOf } from "./vector.ts";

/** Decimals of rates; money has six already. */
const RATE = 1e9;

/** All cases with the kernel's decisions. */
export function moneyVectors(): Vector[] {
  return [...EDGES, ...worlds(), ...noise()].map((one) => ({ ...one, expected: decided(one) }));
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

function rounded(value: number): number {
  return Math.round(value * RATE) / RATE;
}
