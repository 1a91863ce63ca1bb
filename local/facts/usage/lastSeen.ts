import type { Database } from "../../csv/database.ts";
import { monthStart } from "./coverage.ts";
import type { DayColumns } from "./userDays.ts";

/**
 * Raises `last_login` in the tables `users` and `user_days` to the newest login day seen, for whom it would otherwise count as dormant or as never here: files
 * of an export come from different moments, and somebody with login days is neither.
 *
 * @param before days since 1970: whoever was here from that day on is not dormant
 */
export async function raiseLastLogins(
  database: Database,
  { slots }: DayColumns,
  before: number,
  anchorDay: number
): Promise<void> {
  if (!slots.length) return;
  const newest = slots.toReversed().map((slot) => {
    const start = monthStart(slot, anchorDay);
    // The bits of a mask are day numbers mod 32: turned to the start of the month, the highest one is the newest day.
    const turned = `((CAST(m${slot} AS UBIGINT) << 32 | m${slot}) >> ${start & 31}) & 4294967295`;
    return `WHEN m${slot} <> 0 THEN ${start} + CAST(floor(log2(${turned})) AS INTEGER)`;
  });
  await database.run(`CREATE TABLE seen AS SELECT user, day FROM (SELECT user, last_login, CASE ${newest.join(" ")} END AS day
      FROM user_days WHERE coalesce(last_login, 0) < ${before}) WHERE coalesce(last_login, 0) < day`);
  const [{ users }] = await database.rows<{ users: number }>("SELECT count(*) AS users FROM seen");
  if (users)
    for (const [table, user] of [
      ["users", "rowid"],
      ["user_days", "user"]
    ])
      await database.run(`UPDATE ${table} SET last_login = seen.day FROM seen WHERE ${table}.${user} = seen.user`);
  await database.run("DROP TABLE seen");
}
