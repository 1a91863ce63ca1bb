// All browser tests in one process: one Chromium, one local server and one offline org for all of them.
import { readdirSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".test.ts")
);
for (const name of files.sort()) await import(join(import.meta.dirname, name));
