import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import type { Command } from "./command.ts";
import { SAMPLE_OPTIONS, needed, readOptions, sampleOptions } from "./options.ts";
import { sayOn } from "./terminal.ts";

const help = `Writes a sample org as a folder of CSV exports.

  license-optimizer sample --out DIR [options]

  --out DIR              folder to write: new, empty or an earlier sample
  --users N              users of the org; default ${SAMPLE_DEFAULTS.users}
  --seed S               another seed gives another org; default ${SAMPLE_DEFAULTS.seed}
  --as-of YYYY-MM-DD     first day not included; default ${SAMPLE_DEFAULTS.asOf}
  --logins-per-user N    rows of LoginHistory per user, about; default what the habits give
  --help                 print this text

Examples
  npx license-optimizer sample --out out/small --users 300
                         a small org
  npx license-optimizer sample --out out/other --users 5000 --seed 7 --as-of 2026-03-01
                         another org, as it was on March 1
  npx license-optimizer audit --data out/small
                         audits it

Exit code 0, or 2 for a mistake in the options.`;

/** Writes a sample org as CSV exports. */
export const command: Command = {
  help,
  async run(line, terminal) {
    const values = readOptions(line, ["out", ...SAMPLE_OPTIONS]);
    const out = needed("out", values.out, "name the folder to write to, e.g. --out out/sample");
    const options = sampleOptions(values);
    const started = Date.now();
    const { logins } = await generateSample(out, options, (done) => {
      if (terminal.err.isTTY) terminal.err.write(done < 1 ? `\r${Math.floor(done * 100)} %` : "\r      \r");
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const count = new Intl.NumberFormat("en-US").format;
    sayOn(terminal)(
      `${out}: ${count(options.users)} users, ${count(logins)} logins, as of ${options.asOf}, in ${seconds} s`
    );
  }
};
