import { splitLine } from "../../local/cli/options.ts";
import { InputError } from "../../local/csv/inputError.ts";
import type { TestLevel } from "../deploy/options.ts";

export const HELP = `Creates a scratch org with the app in it. It takes a Dev Hub that the Salesforce CLI knows (npx sf org login web --set-default-dev-hub).
See docs/install.md.

  npm run scratch [-- options]

  --alias NAME            alias of the new org; default: lo
  --target-dev-hub HUB    Dev Hub as the Salesforce CLI knows it; default: the CLI's default Dev Hub
  --days N                days until it expires, 1 to 30; default: 7
  --without-sites         an org without Digital Experiences (config/scratch-without-sites.json)
  --run-tests             run the app's own Apex tests, as production would
  --no-build              take the JavaScript that an earlier build left
  --help                  print this text

Exit code 0: done; 1: refused by the Dev Hub or the org; 2: something in the call is wrong.`;

/** The parsed command line. */
export interface ScratchOptions {
  alias: string;
  /** Undefined: the CLI's default. */
  devHub: string | undefined;
  days: number;
  /** Definition file, from the project's root. */
  definition: string;
  testLevel: TestLevel;
  build: boolean;
}

/** @throws InputError that names the option and the expected value */
export function readOptions(line: string[]): ScratchOptions {
  const {
    alias = "lo",
    "target-dev-hub": devHub,
    days = "7",
    ...flags
  } = splitLine(line, ["alias", "target-dev-hub", "days"], ["without-sites", "run-tests", "no-build"]);
  if (!/^[1-9]\d?$/.test(days) || Number(days) > 30)
    throw new InputError(`--days ${days}: expected days from 1 to 30.`);
  return {
    alias,
    devHub,
    days: Number(days),
    definition: flags["without-sites"] ? "config/scratch-without-sites.json" : "config/project-scratch-def.json",
    testLevel: flags["run-tests"] ? "RunSpecifiedTests" : "NoTestRun",
    build: !flags["no-build"]
  };
}
