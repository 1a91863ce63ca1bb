import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HELP, PERMISSION_SETS, readOptions } from "./options.ts";

test("an org is enough; the rest has a default", () => {
  assert.deepEqual(readOptions(["--target-org", "my-sandbox"]), {
    targetOrg: "my-sandbox",
    dryRun: false,
    overwrite: false,
    testLevel: undefined,
    assign: ["License_Optimizer_Admin"],
    takeOver: false,
    dashboard: true,
    build: true,
    wait: 120
  });
});

test("every option of the help is known", () => {
  const line = [
    "--dry-run",
    "--overwrite",
    "--take-over",
    "--without-dashboard",
    "--no-build",
    "--wait",
    "5",
    "--assign",
    "none"
  ];
  line.push("--target-org", "x", "--test-level", "RunLocalTests");
  const { assign, wait, testLevel } = readOptions(line);
  assert.deepEqual({ assign, wait, testLevel }, { assign: [], wait: 5, testLevel: "RunLocalTests" });
  const told = [...HELP.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name!);
  assert.deepEqual(
    told.filter((name) => name !== "--help").sort(),
    line.filter((word) => word.startsWith("--")).sort()
  );
});

for (const [line, message] of [
  ["", /--target-org is missing/],
  ["--target-org x --test-level All", /--test-level All: expected NoTestRun, /],
  ["--target-org x --wait soon", /--wait soon: expected minutes/],
  ["--target-org x --assign Admin", /--assign Admin: expected none, or any of License_Optimizer_Viewer/],
  ["--target-org x --force", /Unknown option --force\..*--no-build, --help/],
  ["x", /"x" has no option before it.*--help/]
] as const)
  test(`"${line}" is refused with what is expected`, () => {
    assert.throws(() => readOptions(line.split(" ").filter(Boolean)), { name: "InputError", message });
  });

test("the permission sets to choose from are those of the package", () => {
  const folder = join(import.meta.dirname, "../../force-app/main/default/permissionsets");
  const files = readdirSync(folder).map((name) => name.replace(".permissionset-meta.xml", ""));
  assert.deepEqual([...PERMISSION_SETS].sort(), files.sort());
});
