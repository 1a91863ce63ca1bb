/**
 * Catches Ctrl+C and the request to end, so that a command can clean up. From the call on the first of them does not end the
 * process by itself; the second one does.
 *
 * @returns aborted when the first one arrives
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
