/** How long an export waits and how often it tries again; times in milliseconds. */
export interface Patience {
  /** Until an answer begins, and between two pieces of it. */
  answer: number;
  /** Tries of a request that fails for a passing reason. */
  tries: number;
  /** Pause before the second try; doubles with each further one. */
  pause: number;
  /** First and longest pause between two looks at a bulk job. */
  firstLook: number;
  lastLook: number;
  /** For one bulk job. */
  job: number;
}

export const PATIENCE: Patience = {
  answer: 120_000,
  tries: 5,
  pause: 500,
  firstLook: 150,
  lastLook: 5000,
  job: 4 * 3_600_000
};
