import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { STAMP, versionIn } from "../../local/facts/appVersion.ts";

/** Folders with a package.json of their own that are published with the same version, if they are there. */
const PACKAGES = ["plugin"];

/**
 * Writes what a package says of its build, before it is packed: a package has no repository to ask.
 *
 * @param root folder of package.json
 * @returns the path of what was written
 */
export function stampVersion(root: string): string {
  const path = join(root, STAMP);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(versionIn(root))}\n`);
  return path;
}

/** Where the version of package.json is written again and differs, each with what to write. */
export function versionProblems(root: string): string[] {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const problems: string[] = [];
  const expect = (where: string, found: string | undefined, wanted: string) => {
    if (found !== wanted)
      problems.push(`${where} is ${found ?? "missing"}, but package.json has version ${version}: write ${wanted}.`);
  };
  const lock = JSON.parse(read("package-lock.json")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect("package-lock.json: version", lock.version, version);
  expect('package-lock.json: version of ""', lock.packages[""]?.version, version);
  const { packageDirectories } = JSON.parse(read("sfdx-project.json")) as {
    packageDirectories: { versionNumber?: string; versionName?: string }[];
  };
  const [app] = packageDirectories;
  expect("sfdx-project.json: versionNumber", app?.versionNumber, `${version.replace(/-.*/, "")}.NEXT`);
  expect("sfdx-project.json: versionName", app?.versionName, version.split(".").slice(0, 2).join("."));
  for (const folder of PACKAGES.filter((name) => existsSync(join(root, name, "package.json")))) {
    const own = JSON.parse(read(`${folder}/package.json`)) as { version: string };
    expect(`${folder}/package.json: version`, own.version, version);
  }
  if (!changesOf(read("CHANGELOG.md"), version))
    problems.push(`CHANGELOG.md has no section "## [${version}]" with a change.`);
  return problems;
}

/**
 * What a version changed.
 *
 * @param changelog in the form of Keep a Changelog
 * @returns the text below the version's heading; empty if there is none
 */
export function changesOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`));
  return (section ?? "")
    .split("\n")
    .slice(1)
    .join("\n")
    .replace(/^\[.*\]: .*$/gm, "")
    .trim();
}
