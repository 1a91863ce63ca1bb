import { money } from "../base/numbers";
import type { LadderRow } from "../contract/owned";
import type { StepMove, StepPart, StepRow } from "../contract/steps";
import type { DecisionContext } from "../org/orgModel";
import { partKey } from "./contractParts";
import type { ContractPart } from "./contractParts";
import { familySteps } from "./familySteps";
import type { FamilySteps, StepSources } from "./familySteps";
import { rungDate } from "./moveDate";
import { nowStep } from "./nowStep";
import { changesOf, movesByChange } from "./stepChanges";
import type { Change } from "./stepChanges";
import { partsByChange, shared } from "./stepParts";

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
    rungs: row.rungs.map((rung) => ({ ...rung, from: rungDate(steps, row.family, rung)?.date ?? rung.from }))
  }));
}

function datedSteps(family: FamilySteps, now: StepRow | null): StepRow[] {
  const changes = changesOf(family);
  const moves = movesByChange(family, changes);
  const parts = partsByChange(family, moves);
  const rungs = rungsByChange(family, now, changes, parts);
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
        parts: parts[index].filter(({ monthly }) => monthly > 0),
        moves: ahead,
        ...quantities(family, change.part, done),
        avoids: null,
        confidence: confidenceOf(family, own)
      }
    ];
  });
}

/** The money of rungs by day, without what the step of now takes: that of moves by their own saving, of the others by what is given back. */
function rungsByChange(family: FamilySteps, now: StepRow | null, changes: readonly Change[], parts: StepPart[][]) {
  const rungs: StepRow["rungs"][] = changes.map(() => []);
  for (const { code, license, monthly } of family.ladder.rungs) {
    const taken = now?.rungs.find((part) => part.code === code && part.license === license)?.monthly ?? 0;
    const amounts =
      code === "idle" || code === "basis"
        ? parts.map((own) => sumOf(own.filter(({ idle }) => idle === (code === "idle"))))
        : shared(
            money(monthly - taken),
            changes.map((change) => change[code === "unusedSeats" ? "unused" : code])
          );
    amounts.forEach((amount, index) => rungs[index].push({ code, license, monthly: amount }));
  }
  return rungs;
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

function sumOf(parts: readonly { monthly: number }[]): number {
  return money(parts.reduce((sum, { monthly }) => sum + monthly, 0));
}
