/**
 * Types of the modules that only exist on the Salesforce platform and that the
 * components of this project import. LWC itself is typed by the `lwc` package.
 */

declare module "@salesforce/apex/*" {
  /** An `@AuraEnabled` method of this app: it answers JSON text, which `c/host` types by the contract. */
  const method: (parameters?: object) => Promise<string>;
  export default method;
}

declare module "@salesforce/label/*" {
  const label: string;
  export default label;
}

declare module "@salesforce/resourceUrl/*" {
  const url: string;
  export default url;
}

declare module "@salesforce/schema/*" {
  const reference: { objectApiName: string; fieldApiName: string };
  export default reference;
}

declare module "@salesforce/i18n/*" {
  const value: string;
  export default value;
}

declare module "@salesforce/user/Id" {
  const id: string;
  export default id;
}

declare module "lightning/navigation" {
  import type { LightningElement } from "lwc";

  export interface PageReference {
    type: string;
    attributes?: Record<string, unknown>;
    state?: Record<string, unknown>;
  }
  // A mixin's constructor must take any[] (TS2545).
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  type Constructor<T> = new (...args: any[]) => T;
  interface Navigator {
    [NavigationMixin.Navigate](page: PageReference, replace?: boolean): void;
    [NavigationMixin.GenerateUrl](page: PageReference): Promise<string>;
  }
  export const NavigationMixin: {
    <T extends Constructor<LightningElement>>(Base: T): T & Constructor<Navigator>;
    readonly Navigate: unique symbol;
    readonly GenerateUrl: unique symbol;
  };
  /** A wire adapter: hands over the page reference now and after each change. */
  export class CurrentPageReference {
    constructor(callback: (reference: PageReference | null) => void);
    connect(): void;
    update(config: object): void;
    disconnect(): void;
  }
}

declare module "lightning/platformShowToastEvent" {
  export class ShowToastEvent extends CustomEvent<unknown> {
    constructor(toast: {
      title: string;
      message?: string;
      variant?: "info" | "success" | "warning" | "error";
      mode?: "dismissible" | "pester" | "sticky";
      messageData?: unknown[];
    });
  }
}

declare module "lightning/platformResourceLoader" {
  import type { LightningElement } from "lwc";
  export function loadScript(self: LightningElement, url: string): Promise<void>;
  export function loadStyle(self: LightningElement, url: string): Promise<void>;
}

declare module "lightning/refresh" {
  export class RefreshEvent extends Event {
    constructor();
  }
  export function registerRefreshHandler(context: unknown, handler: () => Promise<unknown>): string;
  export function unregisterRefreshHandler(id: string): void;
}

declare module "lightning/modal" {
  import { LightningElement } from "lwc";
  export interface ModalOptions {
    label: string;
    size?: "small" | "medium" | "large" | "full";
    description?: string;
    disableClose?: boolean;
    [property: string]: unknown;
  }
  export default class LightningModal extends LightningElement {
    label: string;
    size: "small" | "medium" | "large" | "full";
    description: string;
    disableClose: boolean;
    close(result?: unknown): void;
    static open(options: ModalOptions): Promise<unknown>;
  }
}

declare module "@salesforce/customPermission/*" {
  /** Undefined where the person lacks it. */
  const held: true | undefined;
  export default held;
}
