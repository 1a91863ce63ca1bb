import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readCatalog } from "../facts/catalog.ts";
import { useQuery } from "./exportUse.ts";
import { EXPORT_OBJECTS, LOGIN_HISTORY } from "./objects.ts";
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

test("README.md names the commands that there are, and files that are there", () => {
  const readme = readFileSync(join(project, "README.md"), "utf8");
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { scripts: object };
  const said = (form: RegExp) => [...readme.matchAll(form)].map(([, name]) => name!);
  const ran = said(/(?:^|`)npm (?:run (?:--silent )?)?(?!ci\b)([\w:]+)/gm);
  assert.ok(ran.includes("test") && ran.includes("deploy"));
  assert.deepEqual(
    ran.filter((name) => !(name in scripts)),
    []
  );
  const started = said(/npx license-optimizer ([\w-]+)/g);
  assert.ok(started.includes("start") && started.includes("export"));
  assert.deepEqual(
    started.filter((name) => !existsSync(join(project, `local/cli/${name}.ts`))),
    []
  );
  const linked = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path!);
  const named = [...readme.matchAll(/--file (\S+)/g)].map(([, path]) => path!);
  assert.ok(linked.length > 5);
  assert.deepEqual(
    [...linked, ...named].filter((path) => !existsSync(join(project, path))),
    []
  );
});

test("docs/export.md shows the query of every object that use is counted of", async () => {
  const docs = readFileSync(join(project, "docs/export.md"), "utf8");
  assert.ok(docs.includes(`\`\`\`sql\n${useQuery("Lead", "2026-08-01T00:00:00Z")}\`\`\``));
  const objects = (await readCatalog()).flatMap(({ gatingObjects = [] }) => gatingObjects);
  for (const object of objects) assert.ok(docs.includes(`\`${object}\``), object);
});

test("every query file is exported, and optional fields are fields of it", () => {
  const objects = [...EXPORT_OBJECTS, LOGIN_HISTORY];
  assert.deepEqual(objects.map(({ file }) => `${file}.soql`).sort(), readdirSync(queries).sort());
  for (const { file, optional } of objects) {
    const fields = fieldsOf(read(`${file}.soql`));
    assert.deepEqual(
      optional.filter((field) => !fields.includes(field)),
      []
    );
  }
});
