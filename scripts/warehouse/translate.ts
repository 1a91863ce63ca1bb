import { Dialect, transpile } from "@polyglot-sql/sdk";
import type { EngineDialect } from "../../local/warehouse/dialects.ts";
import { models } from "../../local/warehouse/models.ts";

const TARGETS: Record<string, Dialect> = {
  duckdb: Dialect.DuckDB,
  postgres: Dialect.PostgreSQL,
  clickhouse: Dialect.ClickHouse,
  snowflake: Dialect.Snowflake,
  bigquery: Dialect.BigQuery,
  spark: Dialect.Databricks,
  redshift: Dialect.Redshift,
  trino: Dialect.Trino
};

/** The statements that make the counter tables in an engine's own SQL, `lo_usage` last. */
export function modelStatements(target: EngineDialect): string[] {
  return models().map(({ name, query }) => target.create(name, translated(query, target)));
}

/** @throws Error if the transpiler can't */
function translated(query: string, { name, title }: EngineDialect): string {
  const result = transpile(query, Dialect.PostgreSQL, TARGETS[name], { pretty: true });
  if (!result.success || result.sql?.length !== 1) throw new Error(`${title}: ${result.error ?? "no statement"}`);
  return result.sql[0];
}
