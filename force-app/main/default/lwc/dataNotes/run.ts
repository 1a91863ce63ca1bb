import type { OptimizerModel } from "c/licenseFacts";
import { fill, formatList, formatMoment, formatMonth, formatNumber } from "c/licenseFormat";
import failed from "@salesforce/label/c.LO_Notes_RunFailed";
import failedChunks from "@salesforce/label/c.LO_Notes_RunFailedChunks";
import running from "@salesforce/label/c.LO_Notes_RunRunning";
import overlapped from "@salesforce/label/c.LO_Notes_RunOverlapped";
import fewFound from "@salesforce/label/c.LO_Notes_FewFound";
import outsideNote from "@salesforce/label/c.LO_Notes_Outside";
import usersRead from "@salesforce/label/c.LO_Notes_UsersRead";
import usersFound from "@salesforce/label/c.LO_Notes_UsersFound";
import foundOf from "@salesforce/label/c.LO_Notes_FoundOf";
import rowsByStatus from "@salesforce/label/c.LO_Notes_RowsByStatus";
import statusRows from "@salesforce/label/c.LO_Notes_StatusRows";
import monthsFrozen from "@salesforce/label/c.LO_Notes_MonthsFrozen";

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
  if (run.status === "running") return [fill(run.overlapped ? overlapped : running, { started })];
  const chunks = run.chunkErrors ? fill(failedChunks, { chunks: formatNumber(run.chunkErrors) }) : "";
  return [[fill(failed, { started, reason: run.reason ?? "" }).trim(), chunks].filter(Boolean).join(" ")];
}

/** What the reading itself gives reason to doubt. */
export function collectionNotes({ facts }: OptimizerModel): string[] {
  const read = facts.context.collection;
  if (!read) return [];
  const { usersExpected, usersFound: found, outside } = read;
  return [
    found < USUAL_SHARE * usersExpected
      ? fill(fewFound, { found: formatNumber(found), expected: formatNumber(usersExpected) })
      : "",
    outside?.users
      ? fill(outsideNote, {
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
  const statuses = read.statuses.map(({ status, rows }) => fill(statusRows, { status, rows: formatNumber(rows) }));
  return [
    { name: usersRead, value: formatNumber(read.usersRead) },
    {
      name: usersFound,
      value: fill(foundOf, { found: formatNumber(read.usersFound), expected: formatNumber(read.usersExpected) })
    },
    { name: rowsByStatus, value: formatList(statuses) },
    { name: monthsFrozen, value: formatNumber(read.monthsFrozen) }
  ].filter(({ value }) => value);
}
