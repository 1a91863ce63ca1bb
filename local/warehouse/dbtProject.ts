import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { EngineDialect } from "./dialects.ts";
import type { ParameterTable } from "./parameters.ts";

const DBT = join(import.meta.dirname, "dbt");

/**
 * A dbt project that counts: its text files by path. The tables of parameters are seeds, which are files of their own; their types stand here, because
 * dbt would guess those of a column that is empty.
 */
export function dbtProject({ types }: EngineDialect, tables: readonly ParameterTable[]): Map<string, string> {
  const names = ["dbt_project.yml", ...readdirSync(join(DBT, "models")).map((name) => `models/${name}`)];
  const files = new Map(names.map((name) => [name, readFileSync(join(DBT, name), "utf8")]));
  const seeds = tables.map(({ name, columns }) => {
    const typed = columns.map((column) => `        ${column.name}: ${JSON.stringify(types[column.type])}`);
    return [`  - name: ${name}`, "    config:", "      column_types:", ...typed].join("\n");
  });
  return files.set("seeds/seeds.yml", `version: 2\n\nseeds:\n${seeds.join("\n")}\n`);
}
