import type { Database } from "../../csv/database.ts";
import { monthStart } from "./coverage.ts";

/**
 * Raises `last_login` in the tables `users` and `user_days` to the newest login day seen, for whom it would otherwise count as dormant or as never here: files
 * of an export come from different moments, and somebody with login days is neither.
 *
 * @param before days since 1970: whoever was here from that day on is not dormant
 */
export async function raiseLastLogins(database: Database, before: number, anchorDay: number): Promise<void> {
  const slots = await database.rows<{ slot: number }>("SELECT DISTINCT slot FROM user_months");
  if (!slots.length) return;
  const starts = slots.map(({ slot }) => `(${slot}, ${monthStart(slot, anchorDay)})`).join(", ");
  // The bits of a mask are day numbers mod 32: turned to the start of the month, the highest one is the newest day.
  const turned = "((CAST(m.days AS UBIGINT) << 32 | m.days) >> CAST(s.start & 31 AS UBIGINT)) & 4294967295";
  await database.run(`CREATE TABLE seen AS
    SELECT m.user, max(s.start + CAST(floor(log2(${turned})) AS INTEGER)) AS day, any_value(u.last_login) AS told
      FROM user_months m JOIN (VALUES ${starts}) s(slot, start) USING (slot) JOIN users u ON u.rowid = m.user
      WHERE coalesce(u.last_login, 0) < ${before} GROUP BY 1 HAVING coalesce(told, 0) < day`);
  const [{ users }] = await database.rows<{ users: number }>("SELECT count(*) AS users FROM seen");
  if (users)
    for (const [table, user] of [
      ["users", "rowid"],
      ["user_days", "user"]
    ])
      await database.run(`UPDATE ${table} SET last_login = seen.day FROM seen WHERE ${table}.${user} = seen.user`);
  await database.run("DROP TABLE seen");
}
