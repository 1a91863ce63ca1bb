import type { CohortSummary, EligibilityStatus, EligibilityVerdict, Note } from "./movesContract";

/** A cohort's verdicts for one target license, counted; blockers and the rest ranked by users. */
export function cohortSummary(license: string, verdicts: readonly EligibilityVerdict[]): CohortSummary {
  const byStatus: Record<EligibilityStatus, number> = {
    eligible: 0,
    eligibleWithLoss: 0,
    switch: 0,
    recreate: 0,
    notExternal: 0
  };
  for (const { status } of verdicts) byStatus[status] += 1;
  const blockers = ranked(verdicts, (verdict) => verdict.blockers);
  return {
    license,
    users: verdicts.length,
    byStatus,
    ready: verdicts.filter(isReady).length,
    blockers: blockers.map(({ code, users }) => ({ code, users, only: onlyBy(verdicts, code) })),
    warnings: ranked(verdicts, (verdict) => verdict.warnings),
    consequences: ranked(verdicts, (verdict) => verdict.consequences)
  };
}

/** Whether the user can be moved in place as things are. */
export function isReady({ status, blockers }: Pick<EligibilityVerdict, "status" | "blockers">): boolean {
  return blockers.length === 0 && status !== "recreate" && status !== "notExternal";
}

function onlyBy(verdicts: readonly EligibilityVerdict[], code: string): number {
  return verdicts.filter(({ blockers }) => blockers.length > 0 && blockers.every((blocker) => blocker.code === code))
    .length;
}

function ranked<Code extends string>(
  verdicts: readonly EligibilityVerdict[],
  notes: (verdict: EligibilityVerdict) => readonly Note<Code>[]
): { code: Code; users: number }[] {
  const users = new Map<Code, number>();
  for (const verdict of verdicts)
    for (const code of new Set(notes(verdict).map((one) => one.code))) users.set(code, (users.get(code) ?? 0) + 1);
  return [...users]
    .map(([code, count]) => ({ code, users: count }))
    .sort((a, b) => b.users - a.users || (a.code < b.code ? -1 : 1));
}
