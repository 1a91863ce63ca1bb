import type { EligibilityFacts } from "./movesContract";

/**
 * Answers of several calls (200 users each) as one: users and accounts together, everything about the org from the last answer, which is the freshest.
 *
 * @throws RangeError without an answer
 */
export function mergeEligibilityFacts(answers: readonly EligibilityFacts[]): EligibilityFacts {
  const last = answers.at(-1);
  if (!last) throw new RangeError("No answer with eligibility facts");
  const byId = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
    ...new Map(rows.map((row) => [row.id, row])).values()
  ];
  return {
    ...last,
    users: byId(answers.flatMap(({ users }) => users)),
    accounts: byId(answers.flatMap(({ accounts }) => accounts)),
    missing: [...new Set(answers.flatMap(({ missing }) => missing))]
  };
}
