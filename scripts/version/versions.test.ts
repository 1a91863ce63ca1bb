import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { execaSync } from "execa";
import { STAMP, versionIn, versionLine } from "../../local/facts/appVersion.ts";
import { changesOf, stampVersion, versionProblems } from "./versions.ts";

const PACKAGE = '{"name":"x","version":"1.2.3"}';
const AGREES = {
  "package.json": PACKAGE,
  "package-lock.json": '{"version":"1.2.3","packages":{"":{"version":"1.2.3"}}}',
  "sfdx-project.json": '{"packageDirectories":[{"versionNumber":"1.2.3.NEXT","versionName":"1.2"}]}',
  "CHANGELOG.md":
    "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-30\n\n### Added\n\n- All.\n\n## [1.2.2]\n\n- Older.\n"
};

function folder(context: TestContext, files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "version-"));
  context.after(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const git = (root: string, ...line: string[]) =>
  execaSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...line], { cwd: root }).stdout;

function repository(context: TestContext): string {
  const root = folder(context, { "package.json": PACKAGE });
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-qm", "first");
  return root;
}

test("a checkout names the commit that git has, and says if files were changed since", (context) => {
  const root = repository(context);
  const commit = git(root, "rev-parse", "--short=7", "HEAD");

  assert.deepEqual(versionIn(root), { version: "1.2.3", commit });
  git(root, "tag", "v1.2.3");
  assert.equal(versionIn(root).commit, commit, "a tag does not take the commit's place");
  writeFileSync(join(root, "package.json"), `${PACKAGE}\n`);
  assert.equal(versionIn(root).commit, `${commit}-dirty`);
});

test("a package names the commit that was stamped into it, though it lies in somebody else's repository", (context) => {
  const root = repository(context);
  const { commit } = versionIn(root);
  const other = repository(context);
  const inside = join(other, "node_modules/x");
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, "package.json"), PACKAGE);

  assert.deepEqual(versionIn(inside), { version: "1.2.3", commit: null }, "without a stamp nothing is known");
  mkdirSync(join(inside, "dist"));
  writeFileSync(join(inside, STAMP), readFileSync(stampVersion(root)));
  assert.deepEqual(versionIn(inside), { version: "1.2.3", commit });
});

test("a stamp of another version says nothing", (context) => {
  const root = folder(context, { "package.json": PACKAGE, [STAMP]: '{"version":"1.2.2","commit":"5a7717c"}' });
  assert.deepEqual(versionIn(root), { version: "1.2.3", commit: null });
});

test("without a package.json the version is unknown, not made up", (context) => {
  const unknown = versionIn(folder(context, {}));
  assert.deepEqual(unknown, { version: null, commit: null });
  assert.equal(versionLine(unknown), "unknown version");
  assert.equal(versionLine({ version: "1.2.3", commit: null }), "1.2.3");
});

test("files that agree have no problem", (context) => {
  assert.deepEqual(versionProblems(folder(context, AGREES)), []);
});

for (const [file, text] of [
  ["package-lock.json", '{"version":"1.2.2","packages":{"":{"version":"1.2.3"}}}'],
  ["sfdx-project.json", '{"packageDirectories":[{"versionNumber":"1.2.2.NEXT","versionName":"1.2"}]}'],
  ["sfdx-project.json", '{"packageDirectories":[{"versionNumber":"1.2.3.NEXT","versionName":"1.1"}]}'],
  ["plugin/package.json", '{"version":"1.2.2"}'],
  ["CHANGELOG.md", "## [Unreleased]\n\n- All.\n"]
] as const)
  test(`another version in ${file} is named: ${text.slice(0, 70).trim()}`, (context) => {
    const problems = versionProblems(folder(context, { ...AGREES, [file]: text }));
    assert.equal(problems.length, 1);
    assert.ok(problems[0]!.startsWith(file), problems[0]);
  });

test("the notes of a release are the changelog's section of its version", () => {
  const text = changesOf(AGREES["CHANGELOG.md"], "1.2.3");
  assert.equal(text, "### Added\n\n- All.");
  assert.equal(changesOf(AGREES["CHANGELOG.md"], "1.2"), "");
});
