// Converts the source format to the metadata format, without an org: proves
// that every file belongs to a component that the Metadata API knows.
import { rmSync } from "node:fs";
import { ComponentSet, MetadataConverter } from "@salesforce/source-deploy-retrieve";

const out = "mdapi";
rmSync(out, { recursive: true, force: true });
const set = ComponentSet.fromSource("force-app");
await new MetadataConverter().convert(set, "metadata", {
  type: "directory",
  outputDirectory: out,
  genUniqueDir: false
});
const files = set
  .getSourceComponents()
  .toArray()
  .flatMap((c) => c.walkContent());
const stray = files.filter((f) => f.endsWith(".ts"));
if (stray.length) throw new Error(`TypeScript in the package: ${stray.join(", ")}`);
console.log(`${set.size} components in ${out}/`);
