import { addDays, daysBetween } from "../base/days";
import { money } from "../base/numbers";
import type { AllocationRow, MovePart } from "../contract/allocations";
import type { SeatRow } from "../contract/capacity";
import type { LadderRow, OwnedRow, Rung } from "../contract/owned";
import { limitOf, limited } from "../org/doubts";
import type { DecisionContext } from "../org/orgModel";
import { MONEY } from "./constants";
import { contractParts, worthOf } from "./contractParts";
import { termPrice } from "./termPrice";
import { tierRung } from "./tierRung";
import type { TierCost } from "./tierRung";

/**
 * The ladder of every family with a known cost (money.md 5): from the amount paid plus the expected overage to the sufficient amount. Each seat and
 * login counts once, in the order of the rungs, and no rung takes more than what is left.
 */
export function ladderRows(
  context: DecisionContext,
  owned: readonly OwnedRow[],
  allocation: readonly AllocationRow[],
  tiers: readonly TierCost[],
  seats: readonly SeatRow[]
): LadderRow[] {
  return [...new Set(owned.map(({ family }) => family))].flatMap((family) => {
    const licenses = owned.filter((row) => row.family === family && row.monthly !== null);
    const currency = licenses[0]?.currency ?? null;
    if (currency === null || licenses.some((row) => row.currency !== currency)) return [];
    const decision = allocation.find((row) => row.family === family && row.currency === currency) ?? null;
    return [ladderOf(context, family, currency, licenses, { decision, tiers, seats })];
  });
}

function ladderOf(
  context: DecisionContext,
  family: string,
  currency: string,
  licenses: readonly OwnedRow[],
  { decision, tiers, seats }: { decision: AllocationRow | null; tiers: readonly TierCost[]; seats: readonly SeatRow[] }
): LadderRow {
  const today = money(licenses.reduce((sum, { monthly }) => sum + (monthly as number), 0));
  const yearly = licenses.reduce((sum, { coming }) => sum + (coming?.cost ?? 0), 0);
  const coming = money(yearly / MONEY.year);
  let left = today + coming;
  const rungs: Rung[] = [];
  const add = (rung: Rung): void => {
    const monthly = money(Math.min(rung.monthly, left));
    if (monthly <= 0) return;
    left = money(left - monthly);
    rungs.push({ ...rung, monthly });
  };
  const member = licenses.find(({ basis }) => basis === "member");
  const login = licenses.find(({ basis }) => basis === "login");
  if (member) add(unusedSeats(context, member, decision, seats));
  if (decision?.promised) for (const rung of moves(decision, (member ?? login)!.license)) add(rung);
  // Without most of the logins a pool only looks too large, and a license only looks unused.
  const evident = limitOf(context.facts, [member?.license ?? null, login?.license ?? null]) !== "none";
  if (evident && login && decision?.cost) add(poolSize(context, login, decision, coming));
  if (evident && member) add(tierRung(context, tiers, member, decision, dateOf(member, decision, context.asOf)));
  return { family, currency, today, coming, best: money(left), rungs };
}

/** Seats that are paid but not used, and that a growing license will not need before they can be returned. */
function unusedSeats(
  context: DecisionContext,
  row: OwnedRow,
  decision: AllocationRow | null,
  all: readonly SeatRow[]
): Rung {
  const { fact } = context.licenses.find((license) => license.fact.name === row.license)!;
  const held = Math.max(fact.used, decision?.today.seats ?? 0);
  const from = dateOf(row, decision, context.asOf);
  const { slope = null, exhausted = null } = all.find(({ license }) => license === row.license)?.projection ?? {};
  const growing = exhausted !== null && slope !== null && slope > 0;
  const growthUntil = (day: string): number => {
    return growing ? Math.ceil(slope * Math.max(0, daysBetween(context.asOf, day))) : 0;
  };
  const parts = contractParts(context, row);
  let seats = 0;
  let growth = 0;
  for (const { kind, date, quantity } of parts) {
    growth = Math.max(growth, growthUntil(kind === "negotiate" ? from : date));
    seats += Math.min(quantity, Math.max(0, (row.quantity as number) - held - growth - seats));
  }
  return {
    code: "unusedSeats",
    license: row.license,
    monthly: money(Math.min(worthOf(parts, seats), row.monthly as number)),
    users: null,
    quantity: seats,
    from,
    confidence: limited("high", limitOf(context.facts, [row.license]))
  };
}

/** The promise of the decision; users without a login in the record have their own rung. */
function moves({ parts, from, confidence }: AllocationRow, license: string): Rung[] {
  return (["idle", "basis"] as const).map((code) => {
    const own = parts.filter(({ idle }) => idle === (code === "idle"));
    const sum = (value: (part: MovePart) => number): number => own.reduce((total, part) => total + value(part), 0);
    return {
      code,
      license,
      monthly: money(sum(({ monthly }) => monthly)),
      users: sum(({ users }) => users),
      quantity: null,
      from,
      confidence
    };
  });
}

/** For a decision with prices: a pool larger than login users need, or so small that the overage costs more than a larger pool. */
function poolSize(context: DecisionContext, row: OwnedRow, decision: AllocationRow, coming: number): Rung {
  const { poolCost, pool } = decision.today;
  const owned = row.monthly as number;
  // Both pools are paid at the prices of the next term, which can be higher than what is paid today.
  const quantity = row.quantity as number;
  const kept = quantity * termPrice(context, row, decision.from) + coming;
  // The logins that go first are those of the lines that end first, at their prices.
  const parts = contractParts(context, row);
  const surplus = Math.max(0, quantity - pool);
  const apart = worthOf(parts, surplus) - (surplus * worthOf(parts, quantity)) / Math.max(1, quantity);
  return {
    code: "pool",
    license: row.license,
    monthly: money(Math.max(0, Math.min(kept + apart - (poolCost as number), owned + coming))),
    users: null,
    quantity: quantity - pool,
    from: decision.from,
    confidence: decision.confidence
  };
}

function dateOf({ until }: OwnedRow, decision: AllocationRow | null, asOf: string): string {
  return until === null ? (decision?.from ?? asOf) : addDays(until, 1);
}
