import { spawnSync } from "node:child_process";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "..");

/**
 * Runs Node in the project's folder.
 *
 * @returns what it prints
 * @throws Error with the output if it fails
 */
export function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    encoding: "utf8",
    maxBuffer: 1 << 28
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit code ${status}\n${stderr}`);
  return stdout;
}
