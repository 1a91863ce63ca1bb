import type { AlertSettings, AlertTest, SentAlertSettings } from "./alerts";
import type { HabitPage } from "./counters";
import type { DecisionFactsHead } from "./decisionFacts";
import type { EligibilityFacts } from "./eligibilityFacts";
import type { KeptSettings, SentSettings } from "./enteredSettings";
import type { FindingOwner, FindingRecord } from "./findings";
import type { Ledger } from "./ledger";
import type { JobSchedule, JobsState } from "./jobs";
import type { MoveSettings, ProtectChange, ProtectEntries, SentMoveSettings } from "./moveSettings";
import type { FactsHead, UsagePage } from "./org";
import type { PermissionFacts } from "./permissions";
import type { MovePlan, PlanItem, PlanItemPage, PlanProgress } from "./plans";
import type { ProfileMap, ProfileMapEntry } from "./profileMaps";
import type { SavedScenario, StoredScenario } from "./scenarios";
import type { ContractTerms, SentTerms } from "./terms";
import type { UserPage, UserQuery } from "./users";

/**
 * Everything the pages ask of a host, listed only here: Apex controllers in the org, local endpoints over exports (POST /apex/<name>). Keys are
 * `<Apex class>.<method>`. Each takes one object of named parameters and fails with a message for the user if input is invalid or a permission is
 * missing. Answers are JSON text, because null (unknown) must not get lost. Parameters are sent as objects: in Apex an object is a
 * `Map<String, Object>`, which `PageInput` reads. `npm run check` compares the controllers and `c/host` with these names and parameters; the compiler
 * checks the local endpoints.
 */
export interface Host {
  /**
   * Everything except usage. `refreshed` counts the page refreshes in the browser tab. Hosts ignore it, but each value has its
   * own entry in the client cache.
   */
  "LicenseFactsController.getFacts": Endpoint<{ refreshed: number }, FactsHead>;
  /** `computedAt` is that of the head these pages belong to. A host that has counted again since then refuses, so one load never mixes two runs. */
  "LicenseFactsController.getUsagePage": Endpoint<{ after: string | null; computedAt: string }, UsagePage>;

  /** `refreshed` as in getFacts. */
  "LicenseDecisionsController.getDecisionFacts": Endpoint<{ refreshed: number }, DecisionFactsHead>;
  /** `month`: the newest of `counters`. */
  "LicenseDecisionsController.getHabitPage": Endpoint<{ after: string | null; month: string }, HabitPage>;
  "LicenseUsersController.getUserPage": Endpoint<{ query: UserQuery }, UserPage>;
  "LicenseFindingsController.getRecords": Endpoint<Nothing, FindingRecord[]>;
  /** Upsert by id; all or none. In an org `ownerId` says who the owner is, and `owner` is not read. */
  "LicenseFindingsController.saveRecords": Endpoint<{ records: FindingRecord[] }, FindingRecord[]>;
  /** Up to 20 active internal users by part of their name; null from a host that knows no colleagues and takes any name. */
  "LicenseFindingsController.findOwners": Endpoint<{ search: string }, FindingOwner[] | null>;
  "LicenseScenariosController.getScenarios": Endpoint<Nothing, StoredScenario[]>;
  /** An empty id creates. */
  "LicenseScenariosController.saveScenario": Endpoint<{ scenario: SavedScenario }, SavedScenario>;
  "LicenseScenariosController.deleteScenario": Endpoint<{ id: string }, null>;

  /** 1..200 Ids; `users` keeps the order of the request. */
  "LicenseUpgradesController.getEligibilityFacts": Endpoint<{ userIds: string[] }, EligibilityFacts>;
  /** 1..200 usernames; the keys of `ids` are the usernames as sent. */
  "LicenseUpgradesController.findUserIds": Endpoint<
    { usernames: string[] },
    { ids: Record<string, string>; missing: string[] }
  >;
  /** Up to 50 Ids in all. */
  "LicenseUpgradesController.getPermissionFacts": Endpoint<
    { profileIds: string[]; permissionSetIds: string[] },
    PermissionFacts
  >;
  "LicenseUpgradesController.getProfileMap": Endpoint<Nothing, ProfileMap>;
  /** Replaces the map; all or none. Needs Apply_License_Moves. */
  "LicenseUpgradesController.saveProfileMap": Endpoint<{ entries: ProfileMapEntry[] }, ProfileMap>;

  /** Needs View_License_Prices. */
  "LicenseTermsController.getTerms": Endpoint<Nothing, ContractTerms>;
  /** All or none; refused if somebody else changed the lines since `version`. Needs View_License_Prices and Manage_License_Optimizer. */
  "LicenseTermsController.saveTerms": Endpoint<{ terms: SentTerms }, ContractTerms>;
  "LicenseSettingsController.getSettings": Endpoint<Nothing, KeptSettings>;
  /** All or none; refused if somebody else changed the settings since `version`. Needs Manage_License_Optimizer. */
  "LicenseSettingsController.saveSettings": Endpoint<{ settings: SentSettings }, KeptSettings>;

  "LicenseMovesController.getMoveSettings": Endpoint<Nothing, MoveSettings>;
  /** For users who can manage the app: users who apply plans do not set their own limits. */
  "LicenseMovesController.saveMoveSettings": Endpoint<{ settings: SentMoveSettings }, MoveSettings>;
  /** For users who can move users, manage the app or see single users. */
  "LicenseMovesController.getProtectList": Endpoint<Nothing, ProtectEntries>;
  "LicenseMovesController.changeProtectList": Endpoint<{ change: ProtectChange }, ProtectEntries>;
  /** The kill switch; `reason` 1..255 characters, kept in the log. */
  "LicenseMovesController.stopApplying": Endpoint<{ reason: string }, MoveSettings>;
  /** Needs Manage_License_Optimizer. */
  "LicenseMovesController.allowApplying": Endpoint<{ reason: string }, MoveSettings>;
  /** Newest first, without exclusions (empty lists). */
  "LicenseMovesController.getPlans": Endpoint<Nothing, MovePlan[]>;
  "LicenseMovesController.getPlan": Endpoint<{ id: string }, MovePlan>;
  /** `size` 1..200 (Apex reserves "limit"). */
  "LicenseMovesController.getPlanItems": Endpoint<{ id: string; after: string | null; size: number }, PlanItemPage>;
  /**
   * An empty id creates a draft, or returns the existing plan with that key (a draft is updated with the data sent). Only drafts can be changed.
   * This call and all calls below need Apply_License_Moves.
   */
  "LicenseMovesController.savePlan": Endpoint<{ plan: MovePlan }, MovePlan>;
  /** 1..200 items, upsert by user Id, drafts only. */
  "LicenseMovesController.savePlanItems": Endpoint<{ id: string; items: PlanItem[] }, PlanProgress>;
  /**
   * Draft to planned, once the number of saved items equals `totals.users`; a plan that is already complete is returned unchanged. Locally it also
   * writes the files of `dataLoaderFiles` into the output folder.
   */
  "LicenseMovesController.completePlan": Endpoint<{ id: string }, MovePlan>;
  /** Draft, planned, waiting, stopped or endedWithFailures: discarded if nothing was done, else closed. */
  "LicenseMovesController.discardPlan": Endpoint<{ id: string }, MovePlan>;
  /**
   * `confirmed` is the number that the user typed, null if nothing is irreversible. Deactivation with a grace period: planned to waiting (notices), and again
   * after `applyFrom`. Also continues a stopped plan and retries failed moves. Before changing each user, the host checks again, in this
   * order, and skips with the first code that applies: notFound, protected, alreadyDone, profileChanged, every blocker of `BlockerCode` that the
   * engine would return, cameBack. Locally nothing is applied: this call, the kill switch calls, stopPlan and revertPlan fail there.
   */
  "LicenseMovesController.applyPlan": Endpoint<{ id: string; confirmed: number | null }, PlanProgress>;
  "LicenseMovesController.stopPlan": Endpoint<{ id: string }, PlanProgress>;
  /** Applied items that can be reverted. */
  "LicenseMovesController.revertPlan": Endpoint<{ id: string }, PlanProgress>;
  "LicenseMovesController.getProgress": Endpoint<{ id: string }, PlanProgress>;

  /** Null from a host without jobs: locally everything is counted on start, and the calls below fail. */
  "OptimizerJobsController.getJobs": Endpoint<Nothing, JobsState | null>;
  /** Replaces the schedule. This call and all calls below need Manage_License_Optimizer. */
  "OptimizerJobsController.saveSchedule": Endpoint<{ schedule: JobSchedule }, JobsState>;
  /** Starts all jobs now; fails while they run or are paused. */
  "OptimizerJobsController.runJobs": Endpoint<Nothing, JobsState>;
  /** The kill switch of jobs: none starts, and those that run stop before their next step. */
  "OptimizerJobsController.pauseJobs": Endpoint<Nothing, JobsState>;
  "OptimizerJobsController.resumeJobs": Endpoint<Nothing, JobsState>;

  /** In the org a job computes it. Locally: the planned moves whose user is on the target today, with nothing counted. */
  "LicenseLedgerController.getLedger": Endpoint<Nothing, Ledger>;

  /** These three need Manage_License_Optimizer, and fail locally: only an org sends messages. */
  "LicenseAlertsController.getAlertSettings": Endpoint<Nothing, AlertSettings>;
  /** Replaces all settings and recipients, or none. */
  "LicenseAlertsController.saveAlertSettings": Endpoint<{ settings: SentAlertSettings }, AlertSettings>;
  /** Sends an email to the running user. */
  "LicenseAlertsController.sendTestAlert": Endpoint<Nothing, AlertTest>;
}

/** One call of a host: its named parameters and its answer. */
interface Endpoint<Parameters extends object, Answer> {
  parameters: Parameters;
  answer: Answer;
}

/** Parameters of a call that takes no parameters. */
export type Nothing = Record<string, never>;
