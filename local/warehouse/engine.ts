import type { CountedKind, CountedRow } from "../facts/index.ts";
import type { CountingRules } from "./parameters.ts";
import { parameterTables } from "./parameters.ts";
import type { EngineDialect } from "./dialects.ts";
import { countingStatements, parameterStatements } from "./dialects.ts";

/** An engine that runs statements one after the other. */
export interface Engine {
  run(sql: string): Promise<void>;
  /** The rows of a query; numbers as numbers or as their text, dates as `YYYY-MM-DD`. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
}

/** The query of the result, its columns in the order of `Usage.csv`. Nothing is null in it: engines write a null into CSV each in a way of its own. */
export function resultQuery({ textOrNull }: EngineDialect): string {
  return `SELECT version, time_zone, anchor_day, coverage_from, as_of, idle_days, habit_months, kind, license, profile_id, site_id,
  COALESCE(CAST(on_date AS ${textOrNull}), '') AS on_date, n1, n2, users, COALESCE(logins, 0) AS logins, COALESCE(months, 0) AS months
FROM lo_usage`;
}

/** Makes the counter tables beside the sources that are there, and reads the result. */
export async function count(engine: Engine, dialect: EngineDialect, rules: CountingRules): Promise<CountedRow[]> {
  for (const statement of [...parameterStatements(dialect, parameterTables(rules)), ...countingStatements(dialect)])
    await engine.run(statement);
  return (await engine.rows(resultQuery(dialect))).map(rowOf);
}

function rowOf(row: Record<string, unknown>): CountedRow {
  const text = (name: string): string => String(row[name] ?? "");
  return {
    kind: text("kind") as CountedKind,
    license: text("license"),
    profileId: text("profile_id"),
    siteId: text("site_id"),
    date: text("on_date").slice(0, 10),
    n1: Number(row.n1),
    n2: Number(row.n2),
    users: Number(row.users),
    logins: Number(row.logins),
    months: Number(row.months)
  };
}
