import { writeFileSync } from "node:fs";
import path from "node:path";

const DAY = 86_400_000;
const HEADER =
  "License,Basis,Quantity,Unit_Price,Currency,Start_Date,End_Date,Overage_Price,Settlement,True_Down,Escalator_Percent";

/**
 * Replaces the contract of an export with lines that say more than those of the sample: ends with and without a renewal, increases, settlement by
 * month, a lower quantity at the anniversary, quotes, and another currency than the list's. The last family has no line.
 *
 * @param folder the export
 * @param asOf a day on which most of the lines are in force, `YYYY-MM-DD`
 */
export function writeContract(folder, asOf) {
  const day = (days) => new Date(Date.parse(`${asOf}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const lines = [
    ["Customer Community", "member", 200, 4.5, "USD", day(-300), day(20), "", "", "", 5],
    ["Customer Community", "member", 40, 4.8, "USD", day(-300), day(700), "", "", "", ""],
    ["Customer Community Login", "login", 100, 1.6, "USD", day(-300), day(20), 2.4, "month", "", 10],
    ["Customer Community Login", "login", 30, 1.7, "USD", day(-30), "", 3.4, "", "", ""],
    ["Customer Community Plus", "member", 56, 13, "USD", day(-500), day(400), "", "", "true", 5],
    ["Customer Community Plus", "login", 0, 5.2, "USD", day(-500), "", 7.8, "", "", ""],
    ["Customer Community Plus", "login", 0, 5.6, "USD", day(-500), "", "", "12 months", "", ""],
    ["Partner Community", "member", 68, 21.5, "EUR", day(-600), day(40), "", "", "", ""],
    ["Partner Community", "member", 70, 22.5, "EUR", day(41), day(400), "", "", "false", 3]
  ];
  const text = [HEADER, ...lines.map((cells) => cells.join(","))].join("\n");
  writeFileSync(path.join(folder, "License_Contract.csv"), `${text}\n`);
}
