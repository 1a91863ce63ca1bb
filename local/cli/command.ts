import { InputError } from "../csv/inputError.ts";
import { printed } from "./print.ts";
import { systemMistake } from "./systemError.ts";
import type { Terminal } from "./terminal.ts";

/** A command of the terminal. */
export interface Command {
  help: string;
  /**
   * Checks the options before anything is read, for programs that do something that takes long first.
   *
   * @throws InputError as `run` does
   */
  check?(line: string[]): void;
  /**
   * @param line the options, without the command's name
   * @returns the exit code; undefined for 0
   * @throws InputError for what the user must fix
   */
  run(line: string[], terminal: Terminal): Promise<number | void>;
}

/** Whether a line asks for the help. */
const asksForHelp = (line: string[]): boolean => line.includes("--help") || line.includes("-h");

/**
 * Runs a command. A user's mistake, and what the machine refuses, ends it with the message on standard error, without a stack.
 *
 * @returns the exit code; 2 for a mistake
 */
export async function runCommand({ help, run }: Command, line: string[], terminal: Terminal): Promise<number> {
  try {
    if (!asksForHelp(line)) return (await run(line, terminal)) ?? 0;
    await printed(terminal.out, `${help}\n`);
    return 0;
  } catch (error) {
    const mistake = error instanceof InputError ? error : systemMistake(error);
    if (!mistake) throw error;
    if (terminal.refused) terminal.refused(mistake);
    else terminal.err.write(`${mistake.message}\n`);
    return 2;
  }
}
