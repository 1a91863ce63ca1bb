import type { CollectorRun, JobStatus, JobsState } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatList, formatMoment, formatNumber } from "c/format";
import { jobAlert, jobWord } from "c/words";
import { labels } from "./labels";

/** A line of the table: a run of the collector, or of a job that follows it. */
export interface RunLine {
  job: string;
  status: JobStatus;
  started: string | null;
  finished: string | null;
  rows: number | null;
  notes: string[];
}

const MINUTE = 60_000;

/** What is wrong, or what comes next, one sentence a line. */
export function stateLines(state: JobsState): string[] {
  const { scheduled, paused, running, oldSchedules } = state;
  const alert = jobAlert(state);
  const next = scheduled?.next ?? null;
  return [
    ...(alert ? [alert] : []),
    ...(paused ? [pausedLine(paused)] : []),
    ...(running ? [labels.Jobs_Working] : []),
    ...(scheduled ? [] : [labels.Jobs_NotScheduled]),
    ...(scheduled && next !== null && !paused
      ? [fill(labels.Jobs_Next, { next: formatMoment(next), by: scheduled.by })]
      : []),
    ...(oldSchedules.length ? [fill(labels.Jobs_Old, { names: formatList(oldSchedules) })] : [])
  ];
}

function pausedLine({ by, at }: NonNullable<JobsState["paused"]>): string {
  return by && at !== null ? fill(labels.Jobs_PausedBy, { by, at: formatMoment(at) }) : labels.Jobs_PausedPlain;
}

/** The newest run of the collector, then those of the jobs. */
export function runLines({ run, jobs }: JobsState): RunLine[] {
  return [
    ...(run ? [{ ...run, job: "collect", rows: null, notes: collectorNotes(run) }] : []),
    ...jobs.map((job) => ({ ...job, notes: job.error === null ? [] : [job.error] }))
  ];
}

function collectorNotes(run: CollectorRun): string[] {
  const { usersRead, usersFound, usersExpected, statuses, monthsFrozen, chunkErrors, error } = run;
  const rows = statuses.map((one) =>
    fill(labels.Notes_StatusRows, { status: one.status, rows: formatNumber(one.rows) })
  );
  return [
    ...(error === null ? [] : [error]),
    ...(usersRead === null ? [] : [fill(labels.Jobs_UsersRead, { users: formatNumber(usersRead) })]),
    ...(usersFound === null || usersExpected === null
      ? []
      : [fill(labels.Jobs_UsersFound, { found: formatNumber(usersFound), expected: formatNumber(usersExpected) })]),
    ...(rows.length ? [fill(labels.Jobs_Statuses, { statuses: formatList(rows) })] : []),
    ...(monthsFrozen === null ? [] : [fill(labels.Jobs_MonthsFrozen, { months: formatNumber(monthsFrozen) })]),
    ...(chunkErrors ? [fill(labels.Jobs_ChunkErrors, { chunks: formatNumber(chunkErrors) })] : [])
  ];
}

function minutesOf({ started, finished }: RunLine): number | null {
  return started === null || finished === null ? null : (Date.parse(finished) - Date.parse(started)) / MINUTE;
}

export const columns: FactColumn<RunLine>[] = [
  { label: labels.Jobs_Job, key: ({ job }) => job, value: ({ job }) => jobWord(job), notes: ({ notes }) => notes },
  { label: labels.Common_State, value: ({ status }) => labels[`Jobs_Status_${status}`] },
  {
    label: labels.Jobs_Ended,
    value: ({ finished }) => (finished === null ? null : formatMoment(finished)),
    dash: labels.Jobs_Status_running
  },
  { label: labels.Jobs_Duration, type: "mean", value: minutesOf, dash: labels.Jobs_Status_running },
  { label: labels.Jobs_Records, type: "number", value: ({ rows }) => rows, dash: labels.Common_None }
];
