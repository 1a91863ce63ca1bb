/** How often the jobs of the app run. */
export type JobFrequency = "daily" | "weekly";

/** When the jobs run; a weekly run is on Sunday. */
export interface JobSchedule {
  frequency: JobFrequency;
  /** Hour of the day, 0..23, in the time zone of the user who schedules. */
  hour: number;
}

/** How a job or a run of the collector ended. */
export type JobStatus = "complete" | "failed" | "running";

/** The newest run of the collector. Numbers are null until they are known. */
export interface CollectorRun {
  status: JobStatus;
  started: string | null;
  finished: string | null;
  usersRead: number | null;
  /** Users whose last login lies within the days read. */
  usersExpected: number | null;
  /** Those of them with a successful login there. */
  usersFound: number | null;
  statuses: { status: string; rows: number }[];
  monthsFrozen: number | null;
  chunkErrors: number | null;
  error: string | null;
}

/** The newest run of one job that follows the collector. */
interface JobRun {
  /** Its code; `c/words` has a word for each. */
  job: string;
  status: JobStatus;
  started: string | null;
  finished: string | null;
  /** Records that it wrote. */
  rows: number | null;
  error: string | null;
}

/** The jobs of an org: their schedule, and how they are doing. Moments are ISO 8601. */
export interface JobsState extends JobSchedule {
  /** Time zone of the running user. */
  timeZone: string;
  /** Null: not scheduled. */
  scheduled: { next: string | null; by: string } | null;
  /** Schedules of earlier versions that still run; saving a schedule replaces them. */
  oldSchedules: string[];
  paused: { by: string; at: string | null } | null;
  running: boolean;
  /** Whether the newest run of the collector or of a job failed. */
  failed: boolean;
  /** Whether scheduled jobs had no complete run for twice the time between two runs. */
  overdue: boolean;
  /** End of the newest complete run. */
  lastComplete: string | null;
  run: CollectorRun | null;
  jobs: JobRun[];
  /** Whether the running user may schedule, run and pause. */
  mayManage: boolean;
}
