import { InputError } from "../csv/inputError.ts";

const TRIES = 20;

/**
 * Listens on the port or, if other programs use it, on the next free one.
 *
 * @param listen starts listening; fails with code EADDRINUSE or EACCES if the port is unavailable
 * @param onTaken called with each unavailable port
 * @throws InputError if none of the next ports is free
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
