import { DIALECTS } from "../../local/warehouse/dialects.ts";
import type { EngineDialect } from "../../local/warehouse/dialects.ts";
import { models } from "../../local/warehouse/models.ts";
import { SOURCES, TABLES_OF_PARAMETERS } from "../../local/warehouse/sources.ts";
import { modelStatements } from "./translate.ts";

/** All files that are made of the models, by their path in `local/warehouse`. */
export function warehouseFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const dialect of DIALECTS) files.set(`sql/${dialect.name}.sql`, statementFile(dialect));
  for (const { name, about, query } of models())
    files.set(
      `dbt/models/${name}.sql`,
      `-- ${about}\n{{ config(materialized="table") }}\n${withReferences(query).trimEnd()}\n`
    );
  files.set("dbt/dbt_project.yml", PROJECT);
  files.set("dbt/models/schema.yml", schemaFile());
  return files;
}

function statementFile(dialect: EngineDialect): string {
  const state = dialect.executed
    ? "The tests of this project execute these statements."
    : "Translated by a SQL transpiler (@polyglot-sql/sdk) and never executed by this project: compare a small org first.";
  const head = [
    `-- Login counters on ${dialect.title}. ${state}`,
    "-- Written by `npm run warehouse:files` from local/warehouse/models. docs/warehouse.md says which tables must be there.",
    ...dialect.preamble.map((statement) => `${statement};`)
  ];
  const about = models().map((model) => `-- ${model.about}`);
  return `${head.join("\n")}\n\n${modelStatements(dialect)
    .map((statement, index) => `${about[index]}\n${statement};`)
    .join("\n\n")}\n`;
}

/** Table names as dbt knows them: sources of Salesforce, seeds of parameters, and the models themselves. */
function withReferences(query: string): string {
  const ours = [...models().map(({ name }) => name), ...TABLES_OF_PARAMETERS];
  return query.replace(/\b(FROM|JOIN) ([a-z_]+)\b/g, (whole, word: string, table: string) => {
    if (ours.includes(table)) return `${word} {{ ref("${table}") }}`;
    return SOURCES.some(({ name }) => name === table) ? `${word} {{ source("salesforce", "${table}") }}` : whole;
  });
}

const PROJECT = `# Written by \`license-optimizer warehouse\` with its seeds: paste models and seeds into your own project, or run this one.
name: license_optimizer
version: "1.0.0"
profile: license_optimizer
model-paths: ["models"]
seed-paths: ["seeds"]
`;

function schemaFile(): string {
  const tables = SOURCES.map(({ name, about, columns }) =>
    [
      `      - name: ${name}`,
      `        description: ${JSON.stringify(about)}`,
      "        columns:",
      ...columns.flatMap((column) => [
        `          - name: ${column.name}`,
        `            description: ${JSON.stringify(column.about)}`
      ])
    ].join("\n")
  );
  const described = models().map(({ name, about }) => `  - name: ${name}\n    description: ${JSON.stringify(about)}`);
  return `version: 2

sources:
  - name: salesforce
    description: "Views over your replica of Salesforce, with these names and columns."
    tables:
${tables.join("\n")}

models:
${described.join("\n")}
`;
}
