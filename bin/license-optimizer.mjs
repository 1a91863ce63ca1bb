#!/usr/bin/env node
// The program `license-optimizer`: compiled in the npm package, from its TypeScript sources in a checkout.
import { existsSync } from "node:fs";

const checkout = new URL("../scripts/checkout.mjs", import.meta.url);
if (existsSync(checkout)) {
  const { freshPages, typescript } = await import(checkout);
  if (process.argv[2] === "start" && !process.argv.includes("--help")) freshPages();
  await typescript();
  await import("../local/cli/main.ts");
} else await import("../dist/local/cli/main.js");
