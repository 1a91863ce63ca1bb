import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { InputError } from "../../local/csv/inputError.ts";

/** What one call of the Salesforce CLI answered: the document that `--json` prints. */
export interface CliAnswer {
  ok: boolean;
  /** What was asked for, or the details of the error; also a failed deploy has a result. */
  result: unknown;
  /** Name and words of the error; empty where `ok`. */
  error: string;
  /** It ended without an answer: it was killed, or it failed before it could print one. */
  noAnswer: boolean;
}

/** Calls the Salesforce CLI; `--json` is added. Never rejects because of what the org says. */
export type SalesforceCli = (line: readonly string[]) => Promise<CliAnswer>;

/** First version that hides tokens in its answers and knows every option used here. */
const OLDEST = [2, 100];
/** Characters of what the CLI said before it failed. */
const MOST_SAID = 2000;
const QUIET = {
  SF_DISABLE_TELEMETRY: "true",
  SF_AUTOUPDATE_DISABLE: "true",
  SF_SKIP_NEW_VERSION_CHECK: "true",
  NO_COLOR: "1",
  FORCE_COLOR: "0"
};

/**
 * The Salesforce CLI that the project brings along, run by Node itself: no shell, so that a blank in a path or in an alias is only a
 * blank, on Windows too.
 *
 * @param project root folder
 * @throws InputError when it is not installed or too old
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
    // Ctrl+C stops the CLI; this process goes on and says what is left to do.
    cleanup: false
  });
  return answerOf(stdout, stderr.slice(-MOST_SAID), exitCode);
}

/** Reads the document; other words may stand before it. */
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
