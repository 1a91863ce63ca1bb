import { InputError } from "../csv/inputError.ts";

const TRIES = 20;

/**
 * Listens on the port or, where other programs have it, on the next free one.
 *
 * @param listen starts listening; fails with code EADDRINUSE or EACCES where the port can't be had
 * @param onTaken told about each port that can't be had
 * @throws InputError when none of the next ports is free
 */
export async function onFreePort<Result>(
  port: number,
  listen: (port: number) => Promise<Result>,
  onTaken: (port: number) => void
): Promise<Result> {
  const last = Math.min(port + TRIES, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    try {
      return await listen(candidate);
    } catch (error) {
      if (!["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
      onTaken(candidate);
    }
  }
  throw new InputError(`No free port from ${port} to ${last}. Name another one with --port.`);
}
