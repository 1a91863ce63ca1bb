import { InputError } from "../store/inputError.ts";

/**
 * Runs a terminal command: a mistake of the user ends it with the message on standard error and exit code 2, without a stack.
 *
 * @param command the whole command
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
