import assert from "node:assert/strict";
import { test } from "node:test";
import { withDatabase } from "../../csv/database.ts";
import { monthSql } from "./loginGroups.ts";
import { slotOfDay } from "./runningDays.ts";

for (const anchorDay of [1, 2, 15, 28, 29, 30, 31])
  test(`the usage month of a day in SQL is that of the calendar, of the likely months and of others, from day ${anchorDay}`, async () => {
    const rows = await withDatabase((database) =>
      database.rows<{ day: number; slot: number }>(
        `SELECT day, ${monthSql("day", anchorDay)} AS slot FROM (SELECT CAST(range AS INTEGER) AS day FROM range(17000, 23000))`
      )
    );
    assert.equal(rows.length, 6000);
    for (const { day, slot } of rows) assert.equal(slot, slotOfDay(day, anchorDay), `day ${day}`);
  });
