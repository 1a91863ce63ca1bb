import { money } from "../base/numbers";
import type { LadderRow, Rung } from "../contract/owned";
import type { StepMove, StepRow } from "../contract/steps";
import type { DecisionContext } from "../org/orgModel";
import { partKey } from "./contractParts";
import type { ContractPart } from "./contractParts";
import { familySteps } from "./familySteps";
import type { FamilySteps, StepSources } from "./familySteps";
import { isIdle } from "./insideContract";
import { nowStep } from "./nowStep";
import { changesOf, movesByChange } from "./stepChanges";
import type { Change } from "./stepChanges";

/**
 * The ladder of every family by date (money.md 5). What lines that still run pay for is used first: seats and logins are given back only on the day on
 * which their line can change, and users move only then.
 */
export function stepRows(context: DecisionContext, sources: StepSources): StepRow[] {
  return sources.ladder.flatMap((ladder) => {
    const family = familySteps(context, sources, ladder);
    const annual = sources.annual.find(({ license }) => license === family.login?.license) ?? null;
    const burnDown = sources.burnDown.find(({ license }) => license === family.login?.license) ?? null;
    const now = nowStep(context, family, { annual, burnDown });
    return [...(now ? [now] : []), ...datedSteps(family, now)];
  });
}

/** The ladder with the dates of its steps: a rung can be taken from the day of its first step. */
export function datedLadder(ladder: readonly LadderRow[], steps: readonly StepRow[]): LadderRow[] {
  return ladder.map((row) => ({
    ...row,
    rungs: row.rungs.map((rung) => {
      const own = steps.filter(
        ({ family, rungs }) =>
          family === row.family && rungs.some(({ code, license }) => code === rung.code && license === rung.license)
      );
      const first = own.find(({ kind }) => kind !== "now") ?? own[0];
      return first ? { ...rung, from: first.date } : rung;
    })
  }));
}

function datedSteps(family: FamilySteps, now: StepRow | null): StepRow[] {
  const changes = changesOf(family);
  const moves = movesByChange(family, changes);
  const rungs = rungsByChange(family, now, changes, moves);
  const done = { toLogin: 0, toMember: 0 };
  const left = [...(now?.moves ?? [])].map((move) => ({ ...move }));
  return changes.flatMap((change, index): StepRow[] => {
    done.toLogin += change.toLogin;
    done.toMember += change.toMember;
    const own = rungs[index].filter(({ monthly }) => monthly > 0);
    const ahead = moves[index].map((move) => withoutNow(move, left)).filter(({ users }) => users > 0);
    if (!own.length && !ahead.length) return [];
    return [
      {
        family: family.ladder.family,
        kind: change.part.kind,
        date: change.part.date,
        currency: family.ladder.currency,
        monthly: sumOf(own),
        rungs: own,
        moves: ahead,
        ...quantities(family, change.part, done),
        avoids: null,
        confidence: confidenceOf(family, own)
      }
    ];
  });
}

/** Each rung's money by day, in proportion to what changes; what the step of now takes is taken off before. */
function rungsByChange(
  { ladder }: FamilySteps,
  now: StepRow | null,
  changes: readonly Change[],
  moves: readonly StepMove[][]
): StepRow["rungs"][] {
  const rungs: StepRow["rungs"][] = changes.map(() => []);
  const users = (index: number, idle: boolean): number =>
    moves[index].reduce((sum, move) => sum + ((move.to === "login" && isIdle(move)) === idle ? move.users : 0), 0);
  const weightOf = ({ code }: Rung, index: number): number => {
    if (code === "unusedSeats") return changes[index].unused;
    if (code === "pool" || code === "tier") return changes[index][code];
    return users(index, code === "idle");
  };
  for (const rung of ladder.rungs) {
    const { code, license } = rung;
    const taken = now?.rungs.find((part) => part.code === code && part.license === license)?.monthly ?? 0;
    const weights = changes.map((_, index) => weightOf(rung, index));
    shared(money(rung.monthly - taken), weights).forEach((monthly, index) =>
      rungs[index].push({ code, license, monthly })
    );
  }
  return rungs;
}

/** The last part with a weight takes what rounding leaves, so that the parts add up exactly. */
function shared(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const last = weights.findLastIndex((weight) => weight > 0);
  let left = total;
  return weights.map((weight, index) => {
    const part = all <= 0 ? (index === 0 ? total : 0) : index === last ? left : money((total * weight) / all);
    left = money(left - part);
    return part;
  });
}

/** A move that is not made now already; `left` loses what is. */
function withoutNow(
  move: StepMove,
  left: { license: string; to: string; own: number; total: number; users: number }[]
): StepMove {
  let { users } = move;
  for (const made of left) {
    if (made.license !== move.license || made.to !== move.to || made.own !== move.own || made.total !== move.total)
      continue;
    const same = Math.min(users, made.users);
    users -= same;
    made.users -= same;
  }
  return { ...move, users };
}

/** Seats and pool after the moves so far; lines that can't change yet are the least that is owned. */
function quantities(
  { decision, member, login, parts, held }: FamilySteps,
  part: Pick<ContractPart, "kind" | "date">,
  done: { toLogin: number; toMember: number }
): Pick<StepRow, "seats" | "pool"> {
  const running = (all: readonly ContractPart[]): number =>
    all.reduce((sum, other) => sum + (partKey(other) > partKey(part) ? other.quantity : 0), 0);
  const row = decision?.row ?? null;
  const all = row ? row.users.toLogin + row.users.toMember : 0;
  const share = all > 0 ? (done.toLogin + done.toMember) / all : 1;
  const need = row ? Math.round(row.today.pool + (row.pool - row.today.pool) * share) : (login?.quantity ?? null);
  return {
    seats:
      member || held || done.toMember ? Math.max(running(parts.member), held - done.toLogin + done.toMember) : null,
    pool: need === null ? null : Math.max(running(parts.login), need)
  };
}

/** The lowest of the rungs in a step. */
function confidenceOf({ decision, ladder }: FamilySteps, rungs: StepRow["rungs"]): StepRow["confidence"] {
  const own = ladder.rungs.filter(({ code, license }) =>
    rungs.some((part) => part.code === code && part.license === license)
  );
  const all = own.length ? own.map(({ confidence }) => confidence) : [decision?.row.confidence ?? "low"];
  return (["low", "medium", "high"] as const).find((confidence) => all.includes(confidence))!;
}

function sumOf(rungs: StepRow["rungs"]): number {
  return money(rungs.reduce((sum, { monthly }) => sum + monthly, 0));
}
