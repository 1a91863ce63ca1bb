import type { AnnualRow, BurnDownRow } from "../contract/capacity";
import type { LadderRow, OwnedRow } from "../contract/owned";
import type { DecisionContext } from "../org/orgModel";
import type { FamilyAllocation } from "./allocationRows";
import { contractParts } from "./contractParts";
import type { ContractPart } from "./contractParts";

/** What the steps are made of. */
export interface StepSources {
  owned: readonly OwnedRow[];
  ladder: readonly LadderRow[];
  annual: readonly AnnualRow[];
  burnDown: readonly BurnDownRow[];
  decisions: readonly FamilyAllocation[];
}

/** One family, its contract and its decision. */
export interface FamilySteps {
  ladder: LadderRow;
  decision: FamilyAllocation | null;
  member: OwnedRow | null;
  login: OwnedRow | null;
  /** Parts of the contract by basis. */
  parts: { member: ContractPart[]; login: ContractPart[] };
  /** Seats that somebody holds. */
  held: number;
}

/** The family of a ladder with its contract and its decision. */
export function familySteps(
  context: DecisionContext,
  { owned, decisions }: StepSources,
  ladder: LadderRow
): FamilySteps {
  const decision =
    decisions.find(({ row }) => row.family === ladder.family && row.currency === ladder.currency) ?? null;
  const of = (basis: "member" | "login"): OwnedRow | null =>
    owned.find((row) => row.family === ladder.family && row.basis === basis && row.monthly !== null) ?? null;
  const [member, login] = [of("member"), of("login")];
  const fact = context.licenses.find((license) => license.fact.name === member?.license)?.fact;
  return {
    ladder,
    decision,
    member,
    login,
    parts: {
      member: member ? contractParts(context, member) : [],
      login: login ? contractParts(context, login) : []
    },
    held: Math.max(fact?.used ?? 0, decision?.row.today.seats ?? 0)
  };
}
