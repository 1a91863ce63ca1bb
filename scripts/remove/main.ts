/** Writes what a deploy needs to delete the app from an org, and says the commands: `npm run remove`. See docs/install.md. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readContents } from "../deploy/packageContents.ts";
import { removalFiles } from "./removal.ts";

const project = join(import.meta.dirname, "../..");
const OUT = "out/remove";
const RECORD = ".md-meta.xml";
const INSTALL_RECORD = "License_Optimizer_Install.Package";

function foldersIn(type: string, folder: string): string[] {
  return readdirSync(join(project, "force-app/main/default", folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${type}:${name}`);
}

/** Records of the app's custom metadata types, with the one that only a deploy writes: none may be left of a type that is deleted. */
function records(): string[] {
  const written = readdirSync(join(project, "force-app/main/default/customMetadata"), { recursive: true }) as string[];
  const names = written.filter((path) => path.endsWith(RECORD)).map((path) => basename(path, RECORD));
  return [...new Set([...names, INSTALL_RECORD])].map((name) => `CustomMetadata:${name}`);
}

const { sourceApiVersion } = JSON.parse(readFileSync(join(project, "sfdx-project.json"), "utf8")) as {
  sourceApiVersion: string;
};
const parts = [...foldersIn("Report", "reports"), ...foldersIn("Dashboard", "dashboards"), ...records()];
mkdirSync(join(project, OUT), { recursive: true });
for (const [name, text] of Object.entries(removalFiles(readContents(project), parts, sourceApiVersion)))
  writeFileSync(join(project, OUT, name), text);
console.log(`Written to ${OUT}. Deleting the objects deletes their records: export them first. Then, for an org ALIAS:

  npx sf apex run --file scripts/apex/uninstall.apex --target-org ALIAS
  npx sf project deploy start --manifest ${OUT}/package.xml --post-destructive-changes ${OUT}/destructiveChanges.xml --target-org ALIAS --dry-run
  the same without --dry-run`);
