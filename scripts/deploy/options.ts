import { splitLine } from "../../local/cli/options.ts";
import { InputError } from "../../local/csv/inputError.ts";

const TEST_LEVELS = ["NoTestRun", "RunSpecifiedTests", "RunLocalTests", "RunAllTestsInOrg"] as const;
/** Which Apex tests a deploy runs, by the names of the Metadata API. */
export type TestLevel = (typeof TEST_LEVELS)[number];

export const PERMISSION_SETS = [
  "License_Optimizer_Viewer",
  "License_Optimizer_Analyst",
  "License_Optimizer_Admin",
  "License_Optimizer_Mover",
  "License_Optimizer_Loader"
] as const;

export const HELP = `Installs the app into an org, or upgrades it: builds, looks at the org, validates, deploys, assigns a permission set.
See docs/install.md.

  npm run deploy -- --target-org ALIAS [--dry-run]

  --target-org ALIAS   org as the Salesforce CLI knows it (npx sf org list)
  --dry-run            look and validate only; nothing in the org is changed
  --overwrite          replace components of the same name that are not from this app
  --test-level LEVEL   ${TEST_LEVELS.join(", ")};
                       default: RunSpecifiedTests (the tests of the app) in production, else NoTestRun
  --assign NAMES       permission sets for yourself, by commas, or none; default: License_Optimizer_Admin
  --without-dashboard  leave the dashboard out, where the org has no room for another dynamic one
  --take-over          unschedule jobs of other users as well; they then run as you
  --no-build           take the JavaScript that an earlier build left
  --wait MINUTES       how long to wait for the org; default: 120
  --help               print this text

Examples
  npm run deploy -- --target-org my-sandbox --dry-run
                       says what is missing or in the way; changes nothing
  npm run deploy -- --target-org my-sandbox
                       installs or upgrades, and assigns the administrator's permission set to you
  npm run deploy -- --target-org production --test-level RunLocalTests --assign none
                       runs all tests of the org; somebody else assigns permission sets

Exit code 0: done; 1: refused, or something in the org is in the way; 2: something in the call is wrong.`;

/** The parsed command line. */
export interface DeployOptions {
  targetOrg: string;
  dryRun: boolean;
  overwrite: boolean;
  /** Undefined: the level that suits the kind of org. */
  testLevel: TestLevel | undefined;
  /** Permission sets to assign to the running user. */
  assign: readonly string[];
  takeOver: boolean;
  /** Whether the dashboard is deployed too. */
  dashboard: boolean;
  build: boolean;
  /** Minutes. */
  wait: number;
}

/** @throws InputError that names the option and the expected value */
export function readOptions(line: string[]): DeployOptions {
  const {
    "target-org": targetOrg,
    "test-level": testLevel,
    wait = "120",
    assign,
    ...flags
  } = splitLine(
    line,
    ["target-org", "test-level", "assign", "wait"],
    ["dry-run", "overwrite", "take-over", "without-dashboard", "no-build"]
  );
  if (!targetOrg)
    throw new InputError("--target-org is missing: name an org that the Salesforce CLI knows (npx sf org list).");
  if (testLevel !== undefined && !TEST_LEVELS.includes(testLevel as TestLevel))
    throw new InputError(`--test-level ${testLevel}: expected ${TEST_LEVELS.join(", ")}.`);
  if (!/^[1-9]\d{0,3}$/.test(wait)) throw new InputError(`--wait ${wait}: expected minutes from 1 to 9999.`);
  return {
    targetOrg,
    dryRun: !!flags["dry-run"],
    overwrite: !!flags.overwrite,
    testLevel: testLevel as TestLevel | undefined,
    assign: permissionSets(assign ?? "License_Optimizer_Admin"),
    takeOver: !!flags["take-over"],
    dashboard: !flags["without-dashboard"],
    build: !flags["no-build"],
    wait: Number(wait)
  };
}

function permissionSets(text: string): string[] {
  if (text === "none") return [];
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !(PERMISSION_SETS as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new InputError(`--assign ${unknown}: expected none, or any of ${PERMISSION_SETS.join(", ")}.`);
  return names;
}
