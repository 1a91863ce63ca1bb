#!/usr/bin/env node
// The program `license-optimizer`: compiled in the npm package, from its TypeScript sources in a checkout.
import { existsSync, readFileSync } from "node:fs";

/** False where Node.js is older than what is needed: what follows would end in a stack trace. */
function isNewEnough({ engines }) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = engines.node.match(/\d+/g).map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return true;
  console.error(
    `license-optimizer needs Node.js ${leastMajor}.${leastMinor} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org, then run this again.`
  );
  return false;
}

const checkout = new URL("../scripts/checkout.mjs", import.meta.url);
if (!isNewEnough(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")))) process.exitCode = 2;
else if (existsSync(checkout)) {
  const { freshPages, typescript } = await import(checkout);
  const showsPages = process.argv[2] === "start" && !process.argv.some((word) => word === "--help" || word === "-h");
  if (showsPages) freshPages();
  await typescript();
  await import("../local/cli/main.ts");
} else await import("../dist/local/cli/main.js");
