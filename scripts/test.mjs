// The whole gate, one step after the other: every step runs even when an earlier one failed, so that one run tells everything.
// Ends with a table and the line "N passed, N failed": tests of the test runners, and one for each other step.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const OUT = "test-results";
const JEST = `${OUT}/jest.json`;
const local = `${OUT}/local.tap`;
const e2e = `${OUT}/e2e.tap`;

/** One step counts as one check unless `count` reads a report: () => { passed, failed, skipped }. */
const STEPS = [
  { name: "format", run: ["npm", "run", "-s", "format:check"] },
  { name: "lint", run: ["npm", "run", "-s", "lint"] },
  { name: "types", run: ["npm", "run", "-s", "typecheck"] },
  { name: "unused code", run: ["npm", "run", "-s", "unused"] },
  {
    name: "unit tests",
    run: ["npx", "sfdx-lwc-jest", "--coverage", "--", "--json", "--outputFile", JEST],
    count: () => {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
        readFileSync(JEST, "utf8")
      );
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
    }
  },
  { name: "local tests", run: ["npm", "run", "-s", "test:local", "--", "--tap", local], count: () => readTap(local) },
  { name: "build", run: ["npm", "run", "-s", "build"] },
  { name: "platform check", run: ["npm", "run", "-s", "check"] },
  { name: "metadata conversion", run: ["npm", "run", "-s", "convert"] },
  { name: "pages bundle", run: ["npm", "run", "-s", "build:pages"] },
  { name: "end-to-end tests", run: ["npm", "run", "-s", "test:e2e", "--", "--tap", e2e], count: () => readTap(e2e) }
];

function readTap(file) {
  const text = readFileSync(file, "utf8");
  const total = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
  return { passed: total("pass"), failed: total("fail") + total("cancelled"), skipped: total("skipped") };
}

function runStep({ name, run: [command, ...args], count }) {
  console.log(`\n=== ${name} ===`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  const ok = status === 0;
  let counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  try {
    if (count) counts = count();
  } catch (error) {
    console.error(`${name}: no report (${error.message})`);
  }
  // A runner that fails with every test green (coverage threshold, crash at the end) still fails the gate.
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...counts };
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const results = STEPS.map(runStep);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

console.log("");
for (const { name, seconds, passed, failed, skipped } of results)
  console.log(
    `${failed ? "FAILED" : "ok    "} ${name.padEnd(20)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""} (${seconds} s)`
  );
console.log(`${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") ? `, ${sum("skipped")} skipped` : ""}`);
process.exit(sum("failed") ? 1 : 0);
