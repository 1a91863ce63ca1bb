import type { Doubt } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { daysMaskSql } from "../usage/loginGroups.ts";
import type { DayColumns } from "../usage/userDays.ts";
import type { DoubtSlot } from "./doubtSlots.ts";

/** Up to this number, a share says nothing. */
const FEW = 2;
/** So many who tried and never got in: no bad month, but another word for success. */
const FAILED_SHARE = 0.5;

/** A month of users who have login rows, but no success. */
export interface FailedMonth {
  slot: number;
  users: number;
  /** Users with a row. */
  tried: number;
}

/**
 * Months in which most external users with login rows have no success: their rows have a status in another language, or were filtered.
 *
 * @param origin of the spans in `login_groups`
 */
export async function failedMonths(
  database: Database,
  slots: readonly DoubtSlot[],
  { days, origin }: { days: DayColumns; origin: number }
): Promise<FailedMonth[]> {
  const own = slots.filter(({ slot }) => days.slots.includes(slot));
  if (!own.length) return [];
  const masks = own.map(({ slot, start, end }) => `bit_or(${daysMaskSql(start, end, origin)}) AS f${slot}`);
  await database.run(`CREATE OR REPLACE TABLE failed AS SELECT CAST(u.rowid AS INTEGER) AS user, ${masks.join(", ")}
    FROM login_groups g JOIN users u ON u.hash = g.user_hash WHERE NOT g.success AND u.population IS NOT NULL GROUP BY 1`);
  const counts = own.map(
    ({ slot }) =>
      `count(*) FILTER (f${slot} <> 0 AND ${days.maskOf(slot)} = 0) AS f${slot}, (SELECT count(*) FROM user_days WHERE ${days.maskOf(slot)} <> 0) AS s${slot}`
  );
  const [row] = await database.rows<Record<string, number>>(
    `SELECT ${counts.join(", ")} FROM failed JOIN user_days USING (user)`
  );
  await database.run("DROP TABLE failed");
  return own
    .map(({ slot }) => ({ slot, users: row[`f${slot}`], tried: row[`f${slot}`] + row[`s${slot}`] }))
    .filter(({ users, tried }) => users > FEW && users > FAILED_SHARE * tried);
}

/** The doubt about such months; none without one. @param statuses the most frequent ones, with their rows */
export function failedDoubts(months: readonly FailedMonth[], statuses: string[]): Doubt[] {
  if (!months.length) return [];
  const usageMonths = months.map(
    ({ slot }) => `${Math.floor(slot / 12)}-${String((slot % 12) + 1).padStart(2, "0")}-01`
  );
  const most = months.reduce((worst, month) => (month.users > worst.users ? month : worst));
  return [
    {
      code: "otherStatus",
      numbers: { users: most.users, expected: most.tried },
      usageMonths: { months: usageMonths },
      lists: { statuses }
    }
  ];
}
