// Compiles the commands of the terminal to JavaScript for the npm package: each module to a file of its own in `dist`, at the same place as in
// the project, so that a module finds its files (queries, the license catalog, texts) in both. Libraries stay imports.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import { typescript } from "../pages/plugins/typescript.mjs";
import { sources } from "./plugins/sources.mjs";
import { words } from "./plugins/words.mjs";

const project = join(import.meta.dirname, "../..");
const dist = join(project, "dist");
const METADATA = "force-app/main/default";

/** Folders with what the commands read, and the names of the files. */
const FILES = [
  [`${METADATA}/customMetadata`, /^License_Type\..*\.xml$/],
  [`${METADATA}/labels`, /^CustomLabels\.labels-meta\.xml$/],
  ["local/export/queries", /\.soql$/],
  ["local/warehouse/dbt", /\.yml$/],
  ["local/warehouse/dbt/models", /\.(sql|yml)$/],
  ["local/warehouse/models", /\.sql$/],
  ["local/warehouse/sql", /\.sql$/],
  ["scripts/build", /^(labelFile|sharedLabels|translationFile)\.cjs$/],
  ["scripts/translations", /\.tsv$/]
];

const started = Date.now();
const bundle = await rollup({
  input: ["commands", "main"].map((name) => join(project, "local/cli", `${name}.ts`)),
  onwarn(warning, warn) {
    if (warning.code !== "CIRCULAR_DEPENDENCY") warn(warning);
  },
  plugins: [sources({ project }), words({ project }), typescript()]
});
for (const folder of ["local", "force-app", "scripts"]) rmSync(join(dist, folder), { recursive: true, force: true });
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  preserveModules: true,
  preserveModulesRoot: project
});
await bundle.close();

for (const [folder, names] of FILES)
  for (const name of readdirSync(join(project, folder)).filter((file) => names.test(file))) {
    mkdirSync(join(dist, folder), { recursive: true });
    cpSync(join(project, folder, name), join(dist, folder, name));
  }
const { version, dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
writeFileSync(join(dist, "package.json"), `${JSON.stringify({ type: "module", version, dependencies }, null, 2)}\n`);
console.log(`dist: ${output.length} modules of the commands in ${((Date.now() - started) / 1000).toFixed(1)} s`);
