// Writes THIRD-PARTY-NOTICES: what the npm package contains of others, with their licenses as they stand in the installed packages. `--check`
// fails if the file is stale, as after an update. docs/package.md says why each may be distributed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLED } from "./bundled.mjs";

const project = join(import.meta.dirname, "../..");
const file = join(project, "THIRD-PARTY-NOTICES");
// The pages have the engine of the compiler; the one of Jest may be older.
const FOLDERS = ["node_modules/lwc/node_modules", "node_modules", "."].map((folder) => join(project, folder));
const installed = (path) =>
  readFileSync(
    FOLDERS.map((folder) => join(folder, path)).find((one) => existsSync(one)),
    "utf8"
  );
const line = "=".repeat(100);

const parts = BUNDLED.map(({ name, holds, terms, from }) => {
  const { version } = JSON.parse(installed(`${from}/package.json`));
  const text = installed(terms).replaceAll("\r\n", "\n").trimEnd();
  return `${line}\n${name}\n${from} ${version}\n${holds}\n${line}\n\n${text}\n`;
});
const head = `Written by \`npm run notices\`. Do not edit.

License Optimizer for Experience Cloud is under the MIT License (LICENSE). The npm package also contains the following, each under its own
terms. Libraries that npm installs beside it are not part of it and have their own license files.
`;
const text = [head, ...parts].join("\n");

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("THIRD-PARTY-NOTICES is stale: npm run notices");
  process.exitCode = 1;
} else console.log(`THIRD-PARTY-NOTICES, ${BUNDLED.length} parts`);
