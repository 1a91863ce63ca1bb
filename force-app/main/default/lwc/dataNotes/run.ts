import type { OptimizerModel } from "c/host";
import { fill, formatList, formatMoment, formatMonth, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

/** A line of the summary of the collector's run. */
export interface RunLine {
  name: string;
  value: string;
}

/** Below this share of users with a success something is odd, though not yet so much that a run fails. */
const USUAL_SHARE = 0.9;

/** A run that failed or still works leaves the numbers of the run before. */
export function laterRunNotes({ facts }: OptimizerModel): string[] {
  const run = facts.context.laterRun;
  if (!run) return [];
  const started = formatMoment(run.started);
  if (run.status === "running")
    return [fill(run.overlapped ? labels.Notes_RunOverlapped : labels.Notes_RunRunning, { started })];
  const chunks = run.chunkErrors ? fill(labels.Notes_RunFailedChunks, { chunks: formatNumber(run.chunkErrors) }) : "";
  return [
    [fill(labels.Notes_RunFailed, { started, reason: run.reason ?? "" }).trim(), chunks].filter(Boolean).join(" ")
  ];
}

/** What the reading itself gives reason to doubt. */
export function collectionNotes({ facts }: OptimizerModel): string[] {
  const read = facts.context.collection;
  if (!read) return [];
  const { usersExpected, usersFound: found, outside } = read;
  return [
    found < USUAL_SHARE * usersExpected
      ? fill(labels.Notes_FewFound, { found: formatNumber(found), expected: formatNumber(usersExpected) })
      : "",
    outside?.users
      ? fill(labels.Notes_Outside, {
          month: formatMonth(outside.month),
          users: formatNumber(outside.users),
          rows: formatNumber(outside.rows)
        })
      : ""
  ];
}

/** How the newest complete run read login history; empty where no collector has run. */
export function runLines({ facts }: OptimizerModel): RunLine[] {
  const read = facts.context.collection;
  if (!read) return [];
  const statuses = read.statuses.map(({ status, rows }) =>
    fill(labels.Notes_StatusRows, { status, rows: formatNumber(rows) })
  );
  return [
    { name: labels.Notes_UsersRead, value: formatNumber(read.usersRead) },
    {
      name: labels.Notes_UsersFound,
      value: fill(labels.Notes_FoundOf, {
        found: formatNumber(read.usersFound),
        expected: formatNumber(read.usersExpected)
      })
    },
    { name: labels.Notes_RowsByStatus, value: formatList(statuses) },
    { name: labels.Notes_MonthsFrozen, value: formatNumber(read.monthsFrozen) }
  ].filter(({ value }) => value);
}
