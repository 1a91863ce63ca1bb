// The app's own tests must cover 75 % of every Apex class: a production deploy with RunSpecifiedTests requires that of each
// class (all other levels require it as the org's average). Usage: node scripts/build/check-coverage.mjs FILE (--json of the offline runner)
import { readFileSync } from "node:fs";

const LEAST = 75;
const { coverage } = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!coverage?.length) throw new Error(`${process.argv[2]} has no coverage`);
const low = coverage.filter(({ lines, pct }) => lines && pct < LEAST);
for (const { name, pct, uncovered } of low) console.error(`${name}: ${pct} %, lines ${uncovered.join(", ")} never run`);
console.log(`${coverage.length - low.length} passed, ${low.length} failed`);
process.exitCode = low.length ? 1 : 0;
