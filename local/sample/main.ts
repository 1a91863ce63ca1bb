/**
 * Writes a sample org as CSV exports: `npm run sample -- --users N --out DIR [--seed S] [--as-of YYYY-MM-DD] [--logins-per-user X]`.
 * Exit code 0, or 2 for wrong options.
 */
import { parseArgs } from "node:util";
import { FolderInUse } from "./folder.ts";
import { SAMPLE_DEFAULTS, generateSample } from "./generate.ts";
import type { SampleOptions } from "./generate.ts";
import { UsageError, sampleOptions } from "./options.ts";

const USAGE = `npm run sample -- --out DIR [--users N] [--seed S] [--as-of YYYY-MM-DD] [--logins-per-user X]
  --out              folder to write the CSV files to (new, empty or an earlier sample)
  --users            number of users, default ${SAMPLE_DEFAULTS.users}
  --seed             another seed gives another org, default ${SAMPLE_DEFAULTS.seed}
  --as-of            first day that is not included, default ${SAMPLE_DEFAULTS.asOf}
  --logins-per-user  rows of LoginHistory per user, about; default: what the habits give`;

try {
  const { out, options } = readCommandLine();
  const started = Date.now();
  const marker = await generateSample(out, options, progress);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const count = new Intl.NumberFormat("en-US").format;
  console.log(
    `${out}: ${count(options.users)} users, ${count(marker.logins)} logins, as of ${options.asOf}, in ${seconds} s`
  );
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FolderInUse)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = 2;
}

function readCommandLine(): { out: string; options: SampleOptions } {
  const text = { type: "string" } as const;
  let values;
  try {
    ({ values } = parseArgs({
      options: { out: text, users: text, seed: text, "as-of": text, "logins-per-user": text }
    }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (!values.out) throw new UsageError("--out is missing: name the folder to write to.");
  return { out: values.out, options: sampleOptions(values) };
}

function progress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(done < 1 ? `\r${Math.floor(done * 100)} %` : "\r      \r");
}
