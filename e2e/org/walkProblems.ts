import type { Row } from "./offlineOrg.ts";
import type { Held } from "./walkOrg.ts";

/** States in which a plan may still be applied, and therefore keeps its users. */
const OPEN = ["draft", "planned", "waiting", "stopped", "endedWithFailures"];
const RUNNING = ["applying", "reverting"];
/** States of a move whose user is at the plan's target. */
const ON_TARGET = ["applied", "revertFailed"];

/** Where records and users disagree, each in a sentence; moves that carry the mark of a run don't count yet. */
export function walkProblems({ plans, moves, users }: Held, isMoved: (user: Row) => boolean): string[] {
  return [
    ...users.flatMap((user) =>
      userProblems(
        user,
        isMoved(user),
        moves.filter(({ User__c }) => User__c === user.Id)
      )
    ),
    ...plans.flatMap((plan) =>
      planProblems(
        plan,
        moves.filter(({ Plan__c }) => Plan__c === plan.Id)
      )
    )
  ];
}

function userProblems(user: Row, isMoved: boolean, moves: readonly Row[]): string[] {
  const name = String(user.Username);
  const wrong: string[] = [];
  if (user.Department === "written twice") wrong.push(`${name} was written twice`);
  if (moves.filter(({ Open_Key__c }) => Open_Key__c !== null).length > 1) wrong.push(`${name} is held twice`);
  const recorded = moves.filter((move) => is(move, ON_TARGET)).length;
  if (!moves.some(isMarked) && recorded !== Number(isMoved))
    wrong.push(`${name} is ${isMoved ? "" : "not "}moved, and ${recorded} moves say so`);
  return wrong;
}

function planProblems(plan: Row, moves: readonly Row[]): string[] {
  const has = (...states: string[]) => moves.some((move) => is(move, states));
  const holds = moves.some(({ Open_Key__c }) => Open_Key__c !== null);
  const faults: [string, boolean][] = [
    ["with moves that are not settled", !is(plan, RUNNING) && moves.some(isMarked)],
    ["and keeps users", holds && !is(plan, [...OPEN, ...RUNNING])],
    ["with failed moves", plan.State__c === "applied" && has("failed")],
    ["with users who were not taken back", plan.State__c === "reverted" && has(...ON_TARGET)],
    ["without a failed move", plan.State__c === "endedWithFailures" && !has("failed", "revertFailed")],
    ["though something was done", plan.State__c === "discarded" && has("reverted", ...ON_TARGET)]
  ];
  return faults.filter(([, holdsTrue]) => holdsTrue).map(([fault]) => `${stateOf(plan)} ${fault}`);
}

/** Plans that should have ended but did not, although nobody interfered. @param action the action that was repeated */
export function unended({ plans, moves }: Held, action: "applyPlan" | "revertPlan"): string[] {
  const left = action === "applyPlan" ? ["planned", "failed"] : ["applied"];
  return plans
    .filter((plan) => is(plan, [...RUNNING, "stopped"]))
    .filter((plan) =>
      moves.some(
        (move) => move.Plan__c === plan.Id && is(move, left) && (action === "revertPlan" || move.Open_Key__c !== null)
      )
    )
    .map((plan) => `${action}: ${stateOf(plan)} for ever`);
}

function is({ State__c }: Row, states: readonly string[]): boolean {
  return states.includes(State__c as string);
}

function isMarked({ Attempted_At__c }: Row): boolean {
  return Attempted_At__c !== null;
}

function stateOf(plan: Row): string {
  return `${String(plan.Name)} is ${String(plan.State__c)}`;
}
