/**
 * `npm run warehouse:files`: writes the counting statements of each engine (`local/warehouse/sql`) and the dbt project (`local/warehouse/dbt`) from
 * the portable models. `--check` writes nothing and fails where a file is stale, missing or not one of them.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { init } from "@polyglot-sql/sdk";
import { warehouseFiles } from "./files.ts";

const ROOT = join(import.meta.dirname, "../../local/warehouse");
const FOLDERS = ["sql", "dbt"];

void main();

async function main(): Promise<void> {
  await init();
  const { values } = parseArgs({ options: { check: { type: "boolean" } } });
  const files = warehouseFiles();
  const there = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder))).map((path) => relative(ROOT, path));
  const stale = [...files].filter(
    ([path, text]) => !there.includes(path) || readFileSync(join(ROOT, path), "utf8") !== text
  );
  const strange = there.filter((path) => !files.has(path));

  if (values.check) {
    for (const path of [...stale.map(([name]) => name), ...strange])
      console.error(`local/warehouse/${path} is not what the models make: npm run warehouse:files`);
    process.exitCode = stale.length + strange.length ? 1 : 0;
  } else {
    for (const path of strange) rmSync(join(ROOT, path));
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
  }
  console.log(`${files.size} files for warehouses, ${values.check ? stale.length + strange.length : 0} problems`);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
