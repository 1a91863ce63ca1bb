import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "./csv.mjs";

const SUCCESS = "Success";

/**
 * Adds login rows of one user to an export: more than a transaction may read, spread over the days of one month. The user is the one with the newest
 * successful login on a site.
 *
 * @param folder the export
 * @param rows number of login rows to add
 * @param month `YYYY-MM`, a month of at least 30 days
 */
export function addHeavyUser(folder, rows, month) {
  const file = path.join(folder, "LoginHistory.csv");
  const logins = parseCsv(readFileSync(file, "utf8"));
  const external = logins.filter(({ Status, NetworkId }) => Status === SUCCESS && NetworkId);
  const { UserId, NetworkId } = external.reduce((last, row) => (row.LoginTime > last.LoginTime ? row : last));
  const columns = Object.keys(logins[0]);
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const step = Math.floor((30 * 86_400_000) / rows);
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = {
      Id: `0Ya5e1${String(index).padStart(9, "0")}`,
      UserId,
      LoginTime: new Date(start + index * step).toISOString(),
      Status: SUCCESS,
      // Every third login goes to the org itself: it counts only in the total of all sites.
      NetworkId: index % 3 ? NetworkId : ""
    };
    return columns.map((name) => row[name] ?? "").join(",");
  });
  appendFileSync(file, `${lines.join("\n")}\n`);
}
