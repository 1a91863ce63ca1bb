import { InputError } from "../csv/inputError.ts";

/**
 * Runs a terminal command: a mistake of the user ends it with the message on standard error and exit code 2, without a stack.
 *
 * @param command the whole command
 * @param help printed instead of running when the command line asks for it with `--help`
 */
export async function runCommand(command: () => Promise<void>, help?: string): Promise<void> {
  try {
    if (help && process.argv.includes("--help")) return console.log(help);
    await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
