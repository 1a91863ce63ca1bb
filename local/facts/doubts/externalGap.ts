import type { Doubt } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import { daysOf } from "../usage/coverage.ts";
import type { Span } from "../usage/coverage.ts";
import type { DoubtSlot } from "./doubtSlots.ts";
import { holeDoubts, holesIn } from "./rhythm.ts";

/** If so many of the users with logins were there before the history begins, somebody would have come. */
const OLD_SHARE = 0.5;

/** The days (since 1970) on which somebody external came, ascending. */
export async function externalDays(database: Database, slots: readonly DoubtSlot[]): Promise<number[]> {
  const masks = await database.rows<{ slot: number; days: number }>(
    "SELECT slot, bit_or(days) AS days FROM user_months GROUP BY 1"
  );
  return slots.flatMap(({ slot, start, end }) => daysOf(start, end, masks.find((row) => row.slot === slot)?.days ?? 0));
}

/**
 * Days on which others came but nobody external, against their own rhythm: a filter, another status or a lost file left them out. Days before the first of
 * them count unless most users are younger than the history: a site opens once.
 *
 * @param days those of `externalDays`
 */
export async function externalGap(
  database: Database,
  { coverage, doubts }: Pick<Span, "coverage" | "doubts">,
  { days, never }: { days: readonly number[]; never: string }
): Promise<Doubt[]> {
  // Days without a row of anybody are told already.
  if (doubts.some(({ code }) => code === "emptyDays")) return [];
  const end = dayNumber(coverage.to);
  const start = dayNumber(coverage.from);
  const inside = days.filter((day) => day < end);
  const opened = inside.length > 0 && inside[0] > start && (await areOld(database, start, never));
  return holeDoubts("externalGap", holesIn(opened ? [start - 1, ...inside] : inside, end));
}

async function areOld(database: Database, start: number, never: string): Promise<boolean> {
  const [{ old, users }] = await database.rows<{ old: number; users: number }>(
    `SELECT count(*) FILTER (created < ${start}) AS old, count(*) AS users FROM user_days WHERE NOT (${never})`
  );
  return old >= OLD_SHARE * users;
}
