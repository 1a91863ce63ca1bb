/**
 * Checks only what a change affects: `npm run test:changed [-- REF]`. The change is everything since the branch left REF (default `main`),
 * committed or not. End-to-end tests and the Apex tests run only in `npm test` and `.ci/run`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { execa, execaSync } from "execa";
import { codeBehind, isCode, reachedTests } from "./reach.ts";

const PROJECT = join(import.meta.dirname, "../..");
const RUNNER = join(PROJECT, "../shared/apex-runner/run");
const CACHE = "node_modules/.cache";

const git = (...line: string[]) => execaSync("git", line, { cwd: PROJECT }).stdout.split("\n").filter(Boolean);

function baseOf(ref: string): string {
  try {
    return git("merge-base", ref, "HEAD")[0]!;
  } catch {
    console.error(
      `There is no commit ${ref} that this branch comes from. Name one: npm run test:changed -- origin/main`
    );
    process.exit(2);
  }
}

const base = baseOf(process.argv[2] ?? "main");
const changed = new Set(
  [...git("diff", "--name-only", base), ...git("ls-files", "--others", "--exclude-standard")].filter((file) =>
    existsSync(join(PROJECT, file))
  )
);
const code = git("ls-files", "--cached", "--others", "--exclude-standard").filter(
  (file) => isCode(file) && existsSync(join(PROJECT, file))
);

const files = [...changed];
const touched = new Set(files.flatMap((file) => (isCode(file) ? file : codeBehind(file, code, PROJECT))));
const tests = reachedTests(
  code.filter((file) => file.endsWith(".test.ts") && !file.startsWith("e2e/")),
  touched,
  PROJECT
);
const unit = tests.filter((file) => file.startsWith("force-app/"));
const local = tests.filter((file) => !file.startsWith("force-app/"));
const scripts = files.filter(isCode);
const types = scripts.some((file) => file.endsWith(".ts"));
const apex = files.some((file) => /\.(cls|trigger)$/.test(file));
const labels = files.some((file) => file.endsWith("labels-meta.xml") || file.startsWith("force-app/main/default/lwc"));
const tsc = (project: string) => [
  "tsc",
  "-p",
  project,
  "--incremental",
  "--tsBuildInfoFile",
  `${CACHE}/${project}.tsbuildinfo`
];

/** Name of a step, whether the change needs it, and its commands. */
const STEPS: [name: string, asked: boolean, line: string[]][] = [
  ["format", files.length > 0, ["prettier", "--check", "--ignore-unknown", ...files]],
  ["lint", scripts.length > 0, ["eslint", "--no-warn-ignored", ...scripts]],
  ["paths", types, ["node", "scripts/build/lwc-paths.mjs"]],
  ["types of components", types, tsc("tsconfig.test.json")],
  ["types of local tools", types, tsc("tsconfig.local.json")],
  ["labels", labels, ["node", "scripts/build/labels.mjs", "--check"]],
  ["unit tests", unit.length > 0, ["sfdx-lwc-jest", "--", ...unit]],
  ["local tests", local.length > 0, ["node", "scripts/node-test.mjs", ...local]],
  ["Apex compiles", apex && existsSync(RUNNER), ["node", RUNNER, "--project", ".", "--check"]]
];

console.log(
  `${changed.size} changed files since ${base!.slice(0, 9)}; ${unit.length} unit and ${local.length} local test files`
);
const failures: string[] = [];
for (const [name, asked, [program, ...line]] of STEPS) {
  if (!asked) continue;
  console.log(`\n=== ${name} ===`);
  const { failed } = await execa(program!, line, { cwd: PROJECT, stdio: "inherit", preferLocal: true, reject: false });
  if (failed) failures.push(name);
}
console.log(failures.length ? `\nFAILED: ${failures.join(", ")}` : "\nAll that the change touches is green.");
process.exitCode = failures.length ? 1 : 0;
