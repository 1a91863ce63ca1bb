import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readCatalog } from "../facts/catalog.ts";
import { useQuery } from "./exportUse.ts";
import { EXPORT_OBJECTS } from "./objects.ts";
import { fieldsOf } from "./soql.ts";

const project = join(import.meta.dirname, "../..");
const queries = join(project, "local/export/queries");
const read = (name: string) => readFileSync(join(queries, name), "utf8");

test("docs/export.md shows every query as it is run", () => {
  const docs = readFileSync(join(project, "docs/export.md"), "utf8");
  for (const name of readdirSync(queries)) {
    const block = `### ${name.replace(".soql", ".csv")} `;
    assert.ok(docs.includes(block), block);
    assert.ok(
      docs.includes(`\`\`\`sql\n${read(name)}\`\`\``),
      `docs/export.md differs from local/export/queries/${name}`
    );
  }
});

test("README.md shows every query as it is run", () => {
  const readme = readFileSync(join(project, "README.md"), "utf8");
  for (const name of readdirSync(queries))
    assert.ok(
      readme.includes(`\`\`\`sql\n${read(name)}\`\`\``),
      `README.md lacks local/export/queries/${name} as it is`
    );
});

test("docs/export.md shows the query of every object that use is counted of", async () => {
  const docs = readFileSync(join(project, "docs/export.md"), "utf8");
  assert.ok(docs.includes(`\`\`\`sql\n${useQuery("Lead", "2026-08-01T00:00:00Z")}\`\`\``));
  const objects = (await readCatalog()).flatMap(({ gatingObjects = [] }) => gatingObjects);
  for (const object of objects) assert.ok(docs.includes(`\`${object}\``), object);
});

test("every query file is exported, and optional fields are fields of it", () => {
  assert.deepEqual(EXPORT_OBJECTS.map(({ file }) => `${file}.soql`).sort(), readdirSync(queries).sort());
  for (const { file, optional } of EXPORT_OBJECTS) {
    const fields = fieldsOf(read(`${file}.soql`));
    assert.deepEqual(
      optional.filter((field) => !fields.includes(field)),
      []
    );
  }
});
