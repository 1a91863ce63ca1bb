import type { LightningElement } from "lwc";

/** Tells the app page and the browser whether a page has work that would be lost. */
export interface UnsavedWork {
  set(unsaved: boolean): void;
  /** When the page is gone. */
  drop(): void;
}

/**
 * Sends `unsavedwork` (detail true or false) from a page whenever that changes. Listens to the browser only while work would be lost: browsers keep no page
 * with such a listener for the Back button.
 */
export function unsavedWork(page: LightningElement): UnsavedWork {
  // The browser asks in its own words.
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  let known = false;
  const listen = (): void => {
    if (known) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
  return {
    set(unsaved) {
      if (unsaved === known) return;
      known = unsaved;
      listen();
      page.dispatchEvent(new CustomEvent("unsavedwork", { detail: unsaved }));
    },
    drop() {
      known = false;
      listen();
    }
  };
}

/** Tells the page around a part whether the part has work that is not saved: sends `unsavedchange` (detail true or false) whenever that changes. */
export function unsavedChange(part: LightningElement): (unsaved: boolean) => void {
  let known = false;
  return (unsaved) => {
    if (unsaved === known) return;
    known = unsaved;
    part.dispatchEvent(new CustomEvent("unsavedchange", { detail: unsaved }));
  };
}
