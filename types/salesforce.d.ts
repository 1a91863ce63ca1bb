/**
 * Types of the modules that only exist on the Salesforce platform and that the
 * components of this project import. LWC itself is typed by the `lwc` package.
 */

declare module "@salesforce/apex" {
  import type { WireAdapterConstructor } from "lwc";

  /** What an Apex wire adapter hands to a wired property or method. */
  export interface WireResult<T> {
    data?: T;
    error?: FetchError;
  }
  export interface FetchError {
    body?: { message?: string };
    status?: number;
    statusText?: string;
  }
  /** An @AuraEnabled method: a promise when called, an adapter when wired. */
  export type ApexMethod<Params extends object, Result> = ((params?: Params) => Promise<Result>) & {
    adapter: WireAdapterConstructor<Params & Record<string, unknown>, WireResult<Result>>;
  };
  export function refreshApex(wired: unknown): Promise<void>;
  export function getSObjectValue(record: object, field: unknown): unknown;
}

declare module "@salesforce/apex/LicenseFactsController.getFacts" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { FactsHead } from "c/licenseEngine";
  const getFacts: ApexMethod<Record<string, never>, FactsHead>;
  export default getFacts;
}

declare module "@salesforce/apex/LicenseFactsController.getUsagePage" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { UsagePage } from "c/licenseEngine";
  const getUsagePage: ApexMethod<{ after: string | null }, UsagePage>;
  export default getUsagePage;
}

declare module "@salesforce/apex/LicenseDecisionsController.getDecisionFacts" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { DecisionFacts } from "c/licenseEngine";
  const getDecisionFacts: ApexMethod<Record<string, never>, DecisionFacts>;
  export default getDecisionFacts;
}

declare module "@salesforce/apex/LicenseUsersController.getUserPage" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { UserPage, UserQuery } from "c/licenseEngine";
  const getUserPage: ApexMethod<{ query: UserQuery }, UserPage>;
  export default getUserPage;
}

declare module "@salesforce/apex/LicenseFindingsController.getRecords" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { FindingRecord } from "c/licenseEngine";
  const getRecords: ApexMethod<Record<string, never>, FindingRecord[]>;
  export default getRecords;
}

declare module "@salesforce/apex/LicenseFindingsController.saveRecords" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { FindingRecord } from "c/licenseEngine";
  const saveRecords: ApexMethod<{ records: FindingRecord[] }, FindingRecord[]>;
  export default saveRecords;
}

declare module "@salesforce/apex/LicenseScenariosController.getScenarios" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { SavedScenario } from "c/licenseEngine";
  const getScenarios: ApexMethod<Record<string, never>, SavedScenario[]>;
  export default getScenarios;
}

declare module "@salesforce/apex/LicenseScenariosController.saveScenario" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { SavedScenario } from "c/licenseEngine";
  const saveScenario: ApexMethod<{ scenario: SavedScenario }, SavedScenario>;
  export default saveScenario;
}

declare module "@salesforce/apex/LicenseScenariosController.deleteScenario" {
  import type { ApexMethod } from "@salesforce/apex";
  const deleteScenario: ApexMethod<{ id: string }, void>;
  export default deleteScenario;
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
  export const CurrentPageReference: unknown;
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
