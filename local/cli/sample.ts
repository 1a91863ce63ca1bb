/**
 * Writes a sample org as CSV exports: `npm run sample -- --out DIR [--users N] [--seed S] [--as-of YYYY-MM-DD] [--logins-per-user X]`.
 * Exit code 0, or 2 for wrong options.
 */
import { InputError } from "../csv/inputError.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { runCommand } from "./command.ts";
import { SAMPLE_OPTIONS, readOptions, sampleOptions } from "./options.ts";

const HELP = `Writes a sample org as a folder of CSV exports.

  npm run sample -- --out DIR [options]

  --out DIR              folder to write: new, empty or an earlier sample
  --users N              users of the org; default ${SAMPLE_DEFAULTS.users}
  --seed S               another seed gives another org; default ${SAMPLE_DEFAULTS.seed}
  --as-of YYYY-MM-DD     first day not included; default ${SAMPLE_DEFAULTS.asOf}
  --logins-per-user N    rows of LoginHistory per user, about; default what the habits give
  --help                 print this text`;

await runCommand(async () => {
  const texts = readOptions(process.argv.slice(2), ["out", ...SAMPLE_OPTIONS]);
  if (!texts.out) throw new InputError("--out is missing: name the folder to write to, e.g. --out out/sample.");
  const options = sampleOptions(texts);
  const started = Date.now();
  const { logins } = await generateSample(texts.out, options, progress);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const count = new Intl.NumberFormat("en-US").format;
  console.log(
    `${texts.out}: ${count(options.users)} users, ${count(logins)} logins, as of ${options.asOf}, in ${seconds} s`
  );
}, HELP);

function progress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(done < 1 ? `\r${Math.floor(done * 100)} %` : "\r      \r");
}
