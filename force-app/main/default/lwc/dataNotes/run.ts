import type { OptimizerModel } from "c/host";
import { fill, formatList, formatNumber } from "c/format";
import { labels } from "./labels";

/** A line of the summary of the collector's run. */
export interface RunLine {
  name: string;
  value: string;
}

/** How the newest complete run read login history; empty if no collector has run. */
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
