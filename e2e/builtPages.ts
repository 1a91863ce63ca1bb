import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

const PAGES = join(import.meta.dirname, "../dist/pages");

/** Folder of the built pages; builds them if there are none. */
export function builtPages(): string {
  if (!existsSync(join(PAGES, "index.html"))) run("scripts/pages/build.mjs");
  return PAGES;
}
