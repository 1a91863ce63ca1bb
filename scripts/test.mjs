// The whole gate in two parallel lanes, one for each of two cores. Every step runs even if an earlier one failed, so that one run
// reports everything. A step's output appears when it ends. The end is a table and the line "N passed, N failed": tests of the test runners,
// and one for each other step.
// The lanes share no output: the first compiles beside the sources, the second builds the pages and opens them; what only reads the sources is where time is left.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { execa } from "execa";

const OUT = "test-results";
const JEST = `${OUT}/jest.json`;
const local = `${OUT}/local.tap`;
const e2e = `${OUT}/e2e.tap`;
const npm = (name, ...args) => ["npm", "run", "-s", name, ...(args.length ? ["--", ...args] : [])];

/** One step counts as one check unless `count` reads a report: () => { passed, failed, skipped }. */
const LANES = [
  [
    // Before the build, because it mistakes compiled JavaScript for the source.
    { name: "unused code", run: npm("unused") },
    {
      name: "unit tests",
      run: ["npx", "sfdx-lwc-jest", "--coverage", "--", "--maxWorkers=1", "--json", "--outputFile", JEST],
      count: () => {
        const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
          readFileSync(JEST, "utf8")
        );
        return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
      }
    },
    { name: "build", run: npm("build") },
    { name: "platform check", run: npm("check") },
    { name: "metadata conversion", run: npm("convert") },
    { name: "local tests", run: npm("test:local", "--tap", local), count: () => readTap(local) }
  ],
  [
    { name: "lint", run: npm("lint") },
    { name: "types", run: npm("typecheck") },
    { name: "pages bundle", run: npm("build:pages") },
    { name: "end-to-end tests", run: npm("test:e2e", "--tap", e2e), count: () => readTap(e2e) },
    { name: "format", run: npm("format:check") }
  ]
];

function readTap(file) {
  const text = readFileSync(file, "utf8");
  const total = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
  return { passed: total("pass"), failed: total("fail") + total("cancelled"), skipped: total("skipped") };
}

async function runStep({ name, run: [command, ...args], count }) {
  const started = Date.now();
  const { exitCode, all } = await execa(command, args, { all: true, reject: false, stdin: "ignore", maxBuffer: 1e9 });
  console.log(`\n=== ${name} ===\n${all ?? ""}`);
  const ok = exitCode === 0;
  let counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  try {
    if (count) counts = count();
  } catch (error) {
    console.error(`${name}: no report (${error.message})`);
  }
  // If the runner fails although every test passed (coverage threshold, crash at the end), the gate fails too.
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...counts };
}

async function runLane(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const results = (await Promise.all(LANES.map(runLane))).flat();
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

console.log("");
for (const { name, seconds, passed, failed, skipped } of results)
  console.log(
    `${failed ? "FAILED" : "ok    "} ${name.padEnd(20)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""} (${seconds} s)`
  );
console.log(`${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") ? `, ${sum("skipped")} skipped` : ""}`);
// Not process.exit(), which loses what a slow pipe has not taken yet.
process.exitCode = sum("failed") ? 1 : 0;
