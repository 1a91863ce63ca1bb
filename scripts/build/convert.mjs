// Converts the source format to the metadata format, without an org: proves
// that every file belongs to a component that the Metadata API knows.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ComponentSet, MetadataConverter } from "@salesforce/source-deploy-retrieve";

const out = "mdapi";
const { packageDirectories } = JSON.parse(readFileSync("sfdx-project.json", "utf8"));
rmSync(out, { recursive: true, force: true });
for (const { path } of packageDirectories) {
  const set = ComponentSet.fromSource(path);
  await new MetadataConverter().convert(set, "metadata", {
    type: "directory",
    outputDirectory: join(out, path),
    genUniqueDir: false
  });
  const files = set
    .getSourceComponents()
    .toArray()
    .flatMap((c) => c.walkContent());
  const stray = files.filter((f) => f.endsWith(".ts"));
  if (stray.length) throw new Error(`TypeScript in the package: ${stray.join(", ")}`);
  console.log(`${path}: ${set.size} components in ${join(out, path)}/`);
}
