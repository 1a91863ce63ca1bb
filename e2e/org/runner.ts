import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserTest } from "../browser.ts";

const PROJECT = join(import.meta.dirname, "../..");
const named = process.env.APEX_RUNNER;
const folder = named ?? join(PROJECT, "../shared/apex-runner");

/** The command that executes Apex. */
export const RUN = join(folder, "run");

const missing = existsSync(RUN)
  ? null
  : `No apex-runner in ${folder}: name its folder by APEX_RUNNER. The pages were not tested on the project's Apex.`;

if (missing && named !== undefined) throw new Error(missing);

/** Options of a test of the Apex endpoints: skipped with a reason if the runner is absent. */
export const apexTest = { skip: missing ?? false, timeout: 300_000 } as const;

/** Options of a test of the pages on the project's Apex; it needs Chromium as well. */
export const orgTest = { ...apexTest, skip: missing ?? browserTest.skip } as const;
