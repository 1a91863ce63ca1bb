import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { AppVersion } from "c/licenseEngine";

/** What a package says of itself, from its root: the commit that it was built from. */
export const STAMP = "dist/version.json";

let known: AppVersion | null = null;

/** Version and commit of this program, read once. */
export function appVersion(): AppVersion {
  known ??= versionIn(rootAbove(import.meta.dirname));
  return known;
}

let reading: Promise<AppVersion> | null = null;

/** As `appVersion`, beside other work: git takes a tenth of a second. */
export function readVersion(): Promise<AppVersion> {
  reading ??= known ? Promise.resolve(known) : versionBeside(rootAbove(import.meta.dirname));
  return reading;
}

async function versionBeside(root: string): Promise<AppVersion> {
  if (!isCheckout(root)) return appVersion();
  const commit = await promisify(execFile)("git", DESCRIBE, gitIn(root)).then(
    ({ stdout }) => stdout.trim() || null,
    () => null
  );
  return (known ??= { version: packageVersion(root), commit });
}

/** Name, version and commit in one line, for the terminal and the record in an org: `0.1.0 (5a7717c)`. */
export function versionLine({ version, commit }: AppVersion): string {
  if (version === null) return "unknown version";
  return commit === null ? version : `${version} (${commit})`;
}

/**
 * A checkout asks git, a package has a stamp. A stamp of another version is left from an earlier build, so it says nothing.
 *
 * @param root folder of package.json
 */
export function versionIn(root: string): AppVersion {
  const version = packageVersion(root);
  if (isCheckout(root)) return { version, commit: commitOf(root) };
  const stamp = jsonIn(join(root, STAMP));
  return { version, commit: version !== null && stamp.version === version ? (stamp.commit ?? null) : null };
}

function packageVersion(root: string): string | null {
  return jsonIn(join(root, "package.json")).version ?? null;
}

/** Only its own repository: a package may be installed within somebody else's. */
function isCheckout(root: string): boolean {
  return existsSync(join(root, ".git"));
}

const DESCRIBE = ["describe", "--always", "--exclude=*", "--dirty", "--abbrev=7"];

/** The abbreviated commit, with `-dirty` if a file differs from it; null without git. */
function commitOf(root: string): string | null {
  const { status, stdout } = spawnSync("git", DESCRIBE, gitIn(root));
  return status === 0 ? stdout.trim() || null : null;
}

function gitIn(cwd: string) {
  // A hook of git names its own repository in the environment.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return { cwd, env, encoding: "utf8", timeout: 10_000 } as const;
}

/** The nearest folder above with the package.json of this program; compiled files may lie deeper than their sources. */
function rootAbove(folder: string): string {
  const above = dirname(folder);
  return jsonIn(join(folder, "package.json")).name === "license-optimizer" || above === folder
    ? folder
    : rootAbove(above);
}

function jsonIn(path: string): { name?: string; version?: string; commit?: string | null } {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
