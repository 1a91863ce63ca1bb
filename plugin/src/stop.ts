/** Ctrl+C and SIGTERM of this process. */
export interface Stop {
  /** Aborted by the first one. Until somebody asks for it, the first one ends the process. */
  signal(): AbortSignal;
}

/** Exit code of a command that was stopped. */
export const STOPPED = 130;

/**
 * Takes Ctrl+C and SIGTERM over from SfCommand, whose listener throws where nobody catches it, so that the process would end with a stack
 * and without tidying (github.com/salesforcecli/sf-plugins-core/issues/736).
 */
export function takeStop(): Stop {
  const controller = new AbortController();
  let heard = false;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.removeAllListeners(name);
    process.on(name, () => {
      if (!heard || controller.signal.aborted) process.exit(STOPPED);
      controller.abort();
    });
  }
  return {
    signal() {
      heard = true;
      return controller.signal;
    }
  };
}
