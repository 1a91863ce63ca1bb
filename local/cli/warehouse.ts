import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { InputError } from "../csv/inputError.ts";
import { DEFAULTS } from "../facts/index.ts";
import { DIALECTS, countingScript, parameterStatements } from "../warehouse/dialects.ts";
import { dbtProject } from "../warehouse/dbtProject.ts";
import { resultQuery } from "../warehouse/engine.ts";
import { models } from "../warehouse/models.ts";
import { parameterTables } from "../warehouse/parameters.ts";
import type { Command } from "./command.ts";
import { needed, readOptions } from "./options.ts";
import { sayOn } from "./terminal.ts";

const names = DIALECTS.map(({ name }) => name);

const help = `Writes the SQL that counts logins in your own warehouse, for orgs whose login history is too large to export.

  license-optimizer warehouse --dialect NAME --coverage-from DAY --as-of DAY --out DIR [options]

  --dialect NAME            ${names.join(", ")}
  --coverage-from YYYY-MM-DD  first day that the login history covers
  --as-of YYYY-MM-DD        first day that is not counted
  --time-zone Area/City     time zone in which a login day begins and ends; default ${DEFAULTS.timeZone}
  --anchor-day N            day on which a usage month starts, 1 to 31; default ${DEFAULTS.anchorDay}
  --idle-days N             days without a login after which a user counts as idle; default ${DEFAULTS.dormantDays}
  --habit-months N          newest complete months of each user's habit, 6 to 12; default 12. Give 6 for counters that
                            license-optimizer load puts into an org, which tells single users by six months of login history
  --out DIR                 folder for 1-parameters.sql, 2-count.sql, 3-result.sql, 4-drop.sql, and dbt with a project for dbt
  --help                    print this text

Examples
  npx license-optimizer warehouse --dialect snowflake --coverage-from 2025-11-01 --as-of 2026-11-01 --out out/warehouse
                            run the first three files in their order; save the result of the third one as Usage.csv
  npx license-optimizer audit --data DIR
                            reads Usage.csv in place of LoginHistory.csv and User.csv

docs/warehouse.md says which tables must be there. Exit code 0, or 2 for a mistake in the options.`;

/** Writes statements for a warehouse. */
export const command: Command = {
  help,
  async run(line, terminal) {
    const values = readOptions(line, [
      "dialect",
      "coverage-from",
      "as-of",
      "time-zone",
      "anchor-day",
      "idle-days",
      "habit-months",
      "out"
    ]);
    const wanted = needed("dialect", values.dialect, `name your engine: ${names.join(", ")}`);
    const coverageFrom = needed("coverage-from", values["coverage-from"], "name the first day of your login history");
    const asOf = needed("as-of", values["as-of"], "name the first day that is not counted");
    const out = needed("out", values.out, "name the folder to write to, e.g. --out out/warehouse");
    if (coverageFrom >= asOf)
      throw new InputError(`--coverage-from ${coverageFrom}: expected a day before --as-of ${asOf}.`);
    const dialect = DIALECTS.find(({ name }) => name === wanted)!;
    const { timeZone, anchorDay, dormantDays } = DEFAULTS;
    const tables = parameterTables({
      coverageFrom,
      asOf,
      habitMonths: values["habit-months"],
      dormantDays: values["idle-days"] ?? dormantDays,
      timeZone: values["time-zone"] ?? timeZone,
      anchorDay: values["anchor-day"] ?? anchorDay
    });
    const script = (statements: readonly string[]): string => statements.map((one) => `${one};\n`).join("\n");
    const ours = [...models(), ...tables].map(({ name }) => name);
    const files = new Map([
      ["1-parameters.sql", script(parameterStatements(dialect, tables))],
      ["2-count.sql", countingScript(dialect.name)],
      ["3-result.sql", script([resultQuery(dialect)])],
      ["4-drop.sql", script(ours.map((name) => `DROP TABLE IF EXISTS ${name}`))],
      ...[...dbtProject(dialect, tables)].map(([path, text]) => [`dbt/${path}`, text] as const)
    ]);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    for (const { name, columns, rows } of tables) {
      const seed = new CsvFile(
        join(out, "dbt/seeds", `${name}.csv`),
        columns.map((column) => column.name)
      );
      rows.forEach((row) => seed.write(row));
      seed.close();
    }
    const tested = dialect.executed ? "" : " Nobody has executed them there yet: compare a small org first.";
    sayOn(terminal)(
      `${out}: statements for ${dialect.title}.${tested}\nNext: run 1-parameters.sql, 2-count.sql and 3-result.sql, and save the result of the last one as Usage.csv (docs/warehouse.md).`
    );
  }
};
