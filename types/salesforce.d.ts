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
  const getFacts: ApexMethod<{ refreshed: number }, FactsHead>;
  export default getFacts;
}

declare module "@salesforce/apex/LicenseFactsController.getUsagePage" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { UsagePage } from "c/licenseEngine";
  const getUsagePage: ApexMethod<{ after: string | null; computedAt: string }, UsagePage>;
  export default getUsagePage;
}

declare module "@salesforce/apex/LicenseDecisionsController.getDecisionFacts" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { DecisionFacts } from "c/licenseEngine";
  const getDecisionFacts: ApexMethod<{ refreshed: number }, DecisionFacts>;
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

declare module "@salesforce/apex/LicenseUpgradesController.getEligibilityFacts" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { EligibilityFacts } from "c/licenseEngine";
  const getEligibilityFacts: ApexMethod<{ userIds: string[] }, EligibilityFacts>;
  export default getEligibilityFacts;
}

declare module "@salesforce/apex/LicenseUpgradesController.findUserIds" {
  import type { ApexMethod } from "@salesforce/apex";
  const findUserIds: ApexMethod<{ usernames: string[] }, { ids: Record<string, string>; missing: string[] }>;
  export default findUserIds;
}

declare module "@salesforce/apex/LicenseUpgradesController.getPermissionFacts" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PermissionFacts } from "c/licenseEngine";
  const getPermissionFacts: ApexMethod<{ profileIds: string[]; permissionSetIds: string[] }, PermissionFacts>;
  export default getPermissionFacts;
}

declare module "@salesforce/apex/LicenseUpgradesController.getProfileMap" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { ProfileMap } from "c/licenseEngine";
  const getProfileMap: ApexMethod<Record<string, never>, ProfileMap>;
  export default getProfileMap;
}

declare module "@salesforce/apex/LicenseUpgradesController.saveProfileMap" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { ProfileMap, ProfileMapEntry } from "c/licenseEngine";
  const saveProfileMap: ApexMethod<{ entries: ProfileMapEntry[] }, ProfileMap>;
  export default saveProfileMap;
}

declare module "@salesforce/apex/LicenseMovesController.getMoveSettings" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MoveSettings } from "c/licenseEngine";
  const getMoveSettings: ApexMethod<Record<string, never>, MoveSettings>;
  export default getMoveSettings;
}

declare module "@salesforce/apex/LicenseMovesController.saveMoveSettings" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MoveSettings, SentMoveSettings } from "c/licenseEngine";
  const saveMoveSettings: ApexMethod<{ settings: SentMoveSettings }, MoveSettings>;
  export default saveMoveSettings;
}

declare module "@salesforce/apex/LicenseMovesController.getProtectList" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { ProtectEntries } from "c/licenseEngine";
  const getProtectList: ApexMethod<Record<string, never>, ProtectEntries>;
  export default getProtectList;
}

declare module "@salesforce/apex/LicenseMovesController.changeProtectList" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { ProtectChange, ProtectEntries } from "c/licenseEngine";
  const changeProtectList: ApexMethod<{ change: ProtectChange }, ProtectEntries>;
  export default changeProtectList;
}

declare module "@salesforce/apex/LicenseMovesController.stopApplying" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MoveSettings } from "c/licenseEngine";
  const stopApplying: ApexMethod<{ reason: string }, MoveSettings>;
  export default stopApplying;
}

declare module "@salesforce/apex/LicenseMovesController.allowApplying" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MoveSettings } from "c/licenseEngine";
  const allowApplying: ApexMethod<{ reason: string }, MoveSettings>;
  export default allowApplying;
}

declare module "@salesforce/apex/LicenseMovesController.getPlans" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MovePlan } from "c/licenseEngine";
  const getPlans: ApexMethod<Record<string, never>, MovePlan[]>;
  export default getPlans;
}

declare module "@salesforce/apex/LicenseMovesController.getPlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MovePlan } from "c/licenseEngine";
  const getPlan: ApexMethod<{ id: string }, MovePlan>;
  export default getPlan;
}

declare module "@salesforce/apex/LicenseMovesController.getPlanItems" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PlanItemPage } from "c/licenseEngine";
  const getPlanItems: ApexMethod<{ id: string; after: string | null; size: number }, PlanItemPage>;
  export default getPlanItems;
}

declare module "@salesforce/apex/LicenseMovesController.savePlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MovePlan } from "c/licenseEngine";
  const savePlan: ApexMethod<{ plan: MovePlan }, MovePlan>;
  export default savePlan;
}

declare module "@salesforce/apex/LicenseMovesController.savePlanItems" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PlanItem, PlanProgress } from "c/licenseEngine";
  const savePlanItems: ApexMethod<{ id: string; items: PlanItem[] }, PlanProgress>;
  export default savePlanItems;
}

declare module "@salesforce/apex/LicenseMovesController.completePlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MovePlan } from "c/licenseEngine";
  const completePlan: ApexMethod<{ id: string }, MovePlan>;
  export default completePlan;
}

declare module "@salesforce/apex/LicenseMovesController.discardPlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { MovePlan } from "c/licenseEngine";
  const discardPlan: ApexMethod<{ id: string }, MovePlan>;
  export default discardPlan;
}

declare module "@salesforce/apex/LicenseMovesController.applyPlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PlanProgress } from "c/licenseEngine";
  const applyPlan: ApexMethod<{ id: string; confirmed: number | null }, PlanProgress>;
  export default applyPlan;
}

declare module "@salesforce/apex/LicenseMovesController.stopPlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PlanProgress } from "c/licenseEngine";
  const stopPlan: ApexMethod<{ id: string }, PlanProgress>;
  export default stopPlan;
}

declare module "@salesforce/apex/LicenseMovesController.revertPlan" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PlanProgress } from "c/licenseEngine";
  const revertPlan: ApexMethod<{ id: string }, PlanProgress>;
  export default revertPlan;
}

declare module "@salesforce/apex/LicenseMovesController.getProgress" {
  import type { ApexMethod } from "@salesforce/apex";
  import type { PlanProgress } from "c/licenseEngine";
  const getProgress: ApexMethod<{ id: string }, PlanProgress>;
  export default getProgress;
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

declare module "@salesforce/customPermission/*" {
  /** Undefined where the person lacks it. */
  const held: true | undefined;
  export default held;
}
