// Writes .sfdx/tsconfig.sfdx.json, the file that tsconfig.json extends: one
// `c/<bundle>` path for each LWC bundle. The Salesforce extensions of VS Code
// write the same file; this script stands in for them on the command line.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const { packageDirectories } = JSON.parse(readFileSync("sfdx-project.json", "utf8"));
const paths = {};
for (const { path } of packageDirectories) {
  const lwc = join(path, "main/default/lwc");
  if (!existsSync(lwc)) continue;
  for (const bundle of readdirSync(lwc, { withFileTypes: true })) {
    const source = join(lwc, bundle.name, `${bundle.name}.ts`);
    if (bundle.isDirectory() && existsSync(source)) {
      paths[`c/${bundle.name}`] = [`../${source.replaceAll("\\", "/")}`];
    }
  }
}
mkdirSync(".sfdx", { recursive: true });
writeFileSync(
  ".sfdx/tsconfig.sfdx.json",
  `${JSON.stringify({ compilerOptions: { skipLibCheck: true, paths } }, null, 2)}\n`
);
