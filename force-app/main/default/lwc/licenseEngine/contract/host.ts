import type { HabitPage } from "./counters";
import type { DecisionFactsHead } from "./decisionFacts";
import type { EligibilityFacts } from "./eligibilityFacts";
import type { FindingRecord } from "./findings";
import type { MoveSettings, ProtectChange, ProtectEntries, SentMoveSettings } from "./moveSettings";
import type { FactsHead, UsagePage } from "./org";
import type { PermissionFacts } from "./permissions";
import type { MovePlan, PlanItem, PlanItemPage, PlanProgress } from "./plans";
import type { ProfileMap, ProfileMapEntry } from "./profileMaps";
import type { SavedScenario } from "./scenarios";
import type { UserPage, UserQuery } from "./users";

/**
 * What the pages ask of a host, and the only list of it: Apex controllers in the org, local endpoints over exports (POST /apex/<name>). Keys are
 * `<Apex class>.<method>`; each takes one object of named parameters and fails with a message for the user when input is bad or a permission is
 * missing. An answer travels as JSON text, so that null, which means unknown, arrives. Parameters travel as they are: in Apex an object is a
 * `Map<String, Object>`, which `PageInput` reads. `npm run check` holds the controllers and `c/host` to these names and parameters, the compiler the local
 * endpoints.
 */
export interface Host {
  /**
   * Everything but usage. `refreshed` is how often the pages were refreshed in the browser tab: hosts do not look at it, but another value is
   * another answer to the client's cache.
   */
  "LicenseFactsController.getFacts": Endpoint<{ refreshed: number }, FactsHead>;
  /** `computedAt` is that of the head the pages are read for: a host that has counted again since refuses, so that no load mixes two runs. */
  "LicenseFactsController.getUsagePage": Endpoint<{ after: string | null; computedAt: string }, UsagePage>;

  /** `refreshed` as in getFacts. */
  "LicenseDecisionsController.getDecisionFacts": Endpoint<{ refreshed: number }, DecisionFactsHead>;
  /** `month`: the newest of `counters`. */
  "LicenseDecisionsController.getHabitPage": Endpoint<{ after: string | null; month: string }, HabitPage>;
  "LicenseUsersController.getUserPage": Endpoint<{ query: UserQuery }, UserPage>;
  "LicenseFindingsController.getRecords": Endpoint<Nothing, FindingRecord[]>;
  /** Upsert by id; all or none. */
  "LicenseFindingsController.saveRecords": Endpoint<{ records: FindingRecord[] }, FindingRecord[]>;
  "LicenseScenariosController.getScenarios": Endpoint<Nothing, SavedScenario[]>;
  /** An empty id creates. */
  "LicenseScenariosController.saveScenario": Endpoint<{ scenario: SavedScenario }, SavedScenario>;
  "LicenseScenariosController.deleteScenario": Endpoint<{ id: string }, null>;

  /** 1..200 Ids; the order of `users` is as asked. */
  "LicenseUpgradesController.getEligibilityFacts": Endpoint<{ userIds: string[] }, EligibilityFacts>;
  /** 1..200 usernames; `ids` by username as asked for. */
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

  "LicenseMovesController.getMoveSettings": Endpoint<Nothing, MoveSettings>;
  /** For who may manage the app: who applies plans does not set their limits. */
  "LicenseMovesController.saveMoveSettings": Endpoint<{ settings: SentMoveSettings }, MoveSettings>;
  /** For who may move users, manage the app or see single users. */
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
   * An empty id makes a draft, or answers the plan of that key as it is now (a draft is changed to what was sent); only drafts may be changed.
   * This and all calls below need Apply_License_Moves.
   */
  "LicenseMovesController.savePlan": Endpoint<{ plan: MovePlan }, MovePlan>;
  /** 1..200 items, upsert by user Id, drafts only. */
  "LicenseMovesController.savePlanItems": Endpoint<{ id: string; items: PlanItem[] }, PlanProgress>;
  /**
   * Draft to planned, when as many items are saved as `totals.users` says; a plan that is complete already is answered as it is. Locally it also
   * writes the files of `dataLoaderFiles` into the output folder.
   */
  "LicenseMovesController.completePlan": Endpoint<{ id: string }, MovePlan>;
  /** Draft, planned, waiting, stopped or endedWithFailures: discarded when nothing was done, else closed. */
  "LicenseMovesController.discardPlan": Endpoint<{ id: string }, MovePlan>;
  /**
   * `confirmed` is the number typed, null where nothing is irreversible. Deactivation with a grace period: planned to waiting (notices), and again
   * after `applyFrom`. Also continues a stopped plan and retries failed moves. Before each user is changed the host checks again, in this
   * order, and skips with the first code that holds: notFound, protected, alreadyDone, profileChanged, every blocker of `BlockerCode` that the
   * engine would give, cameBack. Locally nothing is applied: this and the calls of the kill switch, stopPlan and revertPlan fail there.
   */
  "LicenseMovesController.applyPlan": Endpoint<{ id: string; confirmed: number | null }, PlanProgress>;
  "LicenseMovesController.stopPlan": Endpoint<{ id: string }, PlanProgress>;
  /** Applied items that can be reverted. */
  "LicenseMovesController.revertPlan": Endpoint<{ id: string }, PlanProgress>;
  "LicenseMovesController.getProgress": Endpoint<{ id: string }, PlanProgress>;
}

/** One call of a host: its named parameters and what it answers. */
interface Endpoint<Parameters extends object, Answer> {
  parameters: Parameters;
  answer: Answer;
}

/** Parameters of a call that takes none. */
export type Nothing = Record<string, never>;
