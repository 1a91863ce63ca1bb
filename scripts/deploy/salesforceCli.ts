import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { InputError } from "../../local/csv/inputError.ts";

/** The answer to one call of the Salesforce CLI: the document that `--json` prints. */
export interface CliAnswer {
  ok: boolean;
  /** The requested data, or the details of the error; a failed deploy also has a result. */
  result: unknown;
  /** Name and message of the error; empty if `ok`. */
  error: string;
  /** It ended without an answer: it was killed, or failed before it could print one. */
  noAnswer: boolean;
}

/** Calls the Salesforce CLI; adds `--json`. Never rejects because of the org's answer. */
export type SalesforceCli = (line: readonly string[]) => Promise<CliAnswer>;

/** First version that hides tokens in its answers and knows every option used here. */
const OLDEST = [2, 100];
/** Maximum number of characters to keep of the CLI's output before a failure. */
const MOST_SAID = 2000;
const QUIET = {
  SF_DISABLE_TELEMETRY: "true",
  SF_AUTOUPDATE_DISABLE: "true",
  SF_SKIP_NEW_VERSION_CHECK: "true",
  NO_COLOR: "1",
  FORCE_COLOR: "0"
};

/**
 * The Salesforce CLI from the project's dependencies, run by Node itself: without a shell, a space in a path or in an alias needs
 * no quoting, even on Windows.
 *
 * @param project root folder
 * @throws InputError if it is not installed or too old
 */
export function salesforceCli(project: string): SalesforceCli {
  const folder = join(project, "node_modules/@salesforce/cli");
  const program = join(folder, "bin/run.js");
  if (!existsSync(program)) throw new InputError("The project's Salesforce CLI is not installed. Run: npm ci");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < OLDEST[0]! || (major === OLDEST[0] && minor < OLDEST[1]!))
    throw new InputError(
      `The project's Salesforce CLI is version ${version}; ${OLDEST.join(".")} or newer is needed. Run: npm ci`
    );
  return (line) => run(program, project, line);
}

async function run(program: string, cwd: string, line: readonly string[]): Promise<CliAnswer> {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [program, ...line, "--json"], {
    cwd,
    env: QUIET,
    stdin: "ignore",
    reject: false,
    // Ctrl+C stops the CLI; this process continues and says what is left to do.
    cleanup: false
  });
  return answerOf(stdout, stderr.slice(-MOST_SAID), exitCode);
}

/** Reads the document; other text may precede it. */
function answerOf(output: string, complaints: string, status: number | undefined): CliAnswer {
  try {
    const json = JSON.parse(output.slice(Math.max(0, output.search(/^\{/m)))) as {
      status?: number;
      result?: unknown;
      data?: unknown;
      name?: string;
      message?: string;
    };
    const ok = json.status === 0;
    return {
      ok,
      result: json.result ?? json.data,
      error: ok ? "" : [json.name, json.message].filter(Boolean).join(": "),
      noAnswer: false
    };
  } catch {
    const said = complaints.trim() || output.trim().slice(-500);
    const how = status === undefined ? "was stopped" : `ended with code ${status}`;
    return {
      ok: false,
      result: undefined,
      error: `The Salesforce CLI ${how}${said ? `: ${said}` : ""}`,
      noAnswer: true
    };
  }
}
