import userId from "@salesforce/user/Id";

/** One browser can have several users. */
const KEY = `license-optimizer-tour-${userId}`;

/** Whether this user has seen or skipped the tour in this browser; true where nothing can be remembered, so that it does not come back each time. */
export function tourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Keeps the tour from opening by itself again. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // Without storage the tour never opens by itself.
  }
}
