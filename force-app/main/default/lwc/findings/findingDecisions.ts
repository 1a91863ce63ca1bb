import type { Finding, FindingRecord, FindingStatus } from "c/licenseEngine";

/** What can be done with a finding. */
export type WorkDecision = FindingStatus | "assign";

export const DECISIONS: readonly WorkDecision[] = ["accepted", "done", "dismissed", "open", "assign"];

/** The statuses that a decision starts from. */
const FROM: Record<WorkDecision, readonly FindingStatus[]> = {
  accepted: ["open"],
  done: ["open", "accepted"],
  dismissed: ["open", "accepted"],
  open: ["accepted", "dismissed", "done"],
  assign: ["open", "accepted", "dismissed", "done"]
};

/** Whether a decision makes sense for a finding; none does for one that is gone. */
export function allows({ status, goneSince }: FindingRecord, decision: WorkDecision): boolean {
  return goneSince === null && FROM[decision].includes(status);
}

/** A decision about the findings of a row. */
export interface RowDecision {
  row: string;
  ids: string[];
  decision: WorkDecision;
}

/** The wish to plan the users of a row. */
export interface RowPlan {
  row: string;
  title: string;
  findings: Finding[];
}
