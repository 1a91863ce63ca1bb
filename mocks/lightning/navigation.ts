import type { LightningElement } from "lwc";

interface Reference {
  type: string;
  attributes?: object;
  state?: Record<string, unknown>;
}
type Listener = (reference: Reference | null) => void;

const listeners = new Set<Listener>();
const Navigate = Symbol("Navigate");
const GenerateUrl = Symbol("GenerateUrl");

/** Every navigation of a component: the page and whether it replaces the entry in the history. */
export const navigated = jest.fn<void, [Reference, boolean | undefined]>();

/** Tells every component which page is shown, as Lightning Experience does. */
export function emitPage(reference: Reference | null): void {
  for (const listener of listeners) listener(reference);
}

/** Stands in for lightning/navigation: the stub of @salesforce/sfdx-lwc-jest records no navigation. */
export class CurrentPageReference {
  listener: Listener;
  constructor(listener: Listener) {
    this.listener = listener;
  }
  connect(): void {
    listeners.add(this.listener);
  }
  update(): void {}
  disconnect(): void {
    listeners.delete(this.listener);
  }
}

type Constructor = new () => LightningElement;

export const NavigationMixin = Object.assign(
  (Base: Constructor) =>
    class extends Base {
      [Navigate](page: Reference, replace?: boolean): void {
        navigated(page, replace);
      }
      [GenerateUrl](): Promise<string> {
        return Promise.resolve("https://www.example.com");
      }
    },
  { Navigate, GenerateUrl }
);
