// What the program needs in a checkout, where nothing is compiled.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..");
const pages = join(project, "dist/pages");
const stamp = join(project, "dist/pages.sha256");
const force = "force-app/main/default";
const SOURCES = [`${force}/lwc`, `${force}/labels`, `${force}/staticresources`, "scripts/pages", "package-lock.json"];

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((path) => filesBelow(join(project, path)))) {
    // The bundle excludes compiled files beside their sources, and tests.
    const compiled = file.endsWith(".js") && existsSync(file.replace(/\.js$/, ".ts"));
    if (compiled || file.includes("__tests__")) continue;
    hash.update(file.slice(project.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function run(script) {
  const { status, signal } = spawnSync(process.execPath, [join(project, script)], { cwd: project, stdio: "inherit" });
  if (signal) process.exit(130);
  if (status) {
    console.error(`${script} failed: the pages could not be built.`);
    process.exit(1);
  }
}

/** Builds the pages unless their sources are those of the last build. */
export function freshPages() {
  const hash = hashOfSources();
  if (existsSync(join(pages, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.log("Building the pages ...");
  run("scripts/build/lwc-paths.mjs");
  run("scripts/pages/build.mjs");
  writeFileSync(stamp, hash);
}

/** Lets this process run TypeScript, from any working folder. */
export async function typescript() {
  process.env.TSX_TSCONFIG_PATH = join(project, "tsconfig.json");
  await import("tsx");
}
