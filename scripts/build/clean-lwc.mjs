// Removes the JavaScript that `tsc` puts beside each LWC TypeScript source, so
// that a renamed or deleted .ts never leaves a stale .js to deploy.
import { readdirSync, rmSync, existsSync } from "node:fs";
import { join } from "node:path";

const root = "force-app/main/default/lwc";
for (const entry of readdirSync(root, {
  recursive: true,
  withFileTypes: true
})) {
  const dir = entry.parentPath ?? entry.path;
  if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue;
  rmSync(join(dir, entry.name));
}
if (!existsSync(root)) process.exitCode = 1;
