import type { JobsState } from "c/licenseEngine";
import { fill, formatMoment } from "c/format";
import { labels } from "./labels";

const NAMES: Readonly<Record<string, string>> = {
  collect: labels.Job_collect,
  decisions: labels.Job_decisions,
  findings: labels.Job_findings,
  purge: labels.Job_purge,
  oldRuns: labels.Job_oldRuns,
  access: labels.Job_access,
  ledger: labels.Job_ledger,
  alerts: labels.Job_alerts,
  digest: labels.Job_digest
};

/** What a job is called; a job of a later version by its code. */
export function jobWord(job: string): string {
  return NAMES[job] ?? job;
}

/** Why jobs need somebody, in one sentence; null if nothing failed and nothing is overdue. */
export function jobAlert({ overdue, failed, lastComplete }: JobsState): string | null {
  if (overdue)
    return lastComplete === null
      ? labels.Jobs_OverdueNever
      : fill(labels.Jobs_OverdueLine, { last: formatMoment(lastComplete) });
  return failed ? labels.Jobs_FailedLine : null;
}
