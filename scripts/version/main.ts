// The version of package.json and what follows from it. `--check`: everything else that names a version agrees (`npm run check`). `--stamp`: writes the version
// and commit that a package carries (before `npm pack`). `--changes`: prints what the changelog says of it (for the notes of a release).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { versionIn } from "../../local/facts/appVersion.ts";
import { changesOf, stampVersion, versionProblems } from "./versions.ts";

const root = join(import.meta.dirname, "../..");
const [task] = process.argv.slice(2);
if (task === "--stamp") console.log(stampVersion(root));
else if (task === "--changes")
  console.log(changesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), versionIn(root).version!));
else if (task === "--check") {
  const problems = versionProblems(root);
  for (const problem of problems) console.error(problem);
  console.log(`version ${versionIn(root).version}, ${problems.length} problems`);
  process.exitCode = problems.length ? 1 : 0;
} else throw new Error("Name a task: --check, --stamp or --changes.");
