import { DEFAULT_MOVE_SETTINGS, dataLoaderFiles, planProgress } from "c/licenseEngine";
import type {
  MovePlan,
  MoveSettings,
  PlanFile,
  PlanItemPage,
  PlanProgress,
  PlanState,
  ProtectList,
  SentMoveSettings
} from "c/licenseEngine";
import type { UpgradeStore } from "../facts/index.ts";
import { check, filledText, orNull, whole } from "./checks.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { MOST_USERS, sentItems, sentPlan, sentSettings, userId } from "./moveRecords.ts";
import type { SentPlan } from "./moveRecords.ts";
import { withOpenPlans } from "./openPlans.ts";
import { person } from "./person.ts";
import { qualified, requireWhole } from "./planChecks.ts";
import { changeProtectList, protectEntriesOf, protectListOf, sentChange } from "./protectEntries.ts";
import { RequestError } from "./requestError.ts";
import type { MoveStore, SavedPlan } from "./state/moveState.ts";

const DISCARDABLE: readonly PlanState[] = ["draft", "planned", "waiting"];

/** The calls about plans of moves. Nothing is ever applied here. */
export function moveEndpoints(upgrades: UpgradeStore, moves: MoveStore): EndpointsOf<"LicenseMovesController"> {
  const ofPlan =
    <Answer>(answer: (saved: SavedPlan) => Answer) =>
    async ({ id }: { id: unknown }): Promise<Answer> =>
      answer(await planOf(moves, check(filledText, id, "id")));
  return {
    "LicenseMovesController.getMoveSettings": () => settingsOf(moves),
    "LicenseMovesController.saveMoveSettings": ({ settings }) =>
      saveSettings(moves, check(sentSettings, settings, "settings")),
    "LicenseMovesController.getProtectList": () => protectEntriesOf(moves),
    "LicenseMovesController.changeProtectList": ({ change }) =>
      changeProtectList(moves, check(sentChange, change, "change")),
    "LicenseMovesController.stopApplying": refuseSwitch,
    "LicenseMovesController.allowApplying": refuseSwitch,
    "LicenseMovesController.getPlans": () => plansOf(moves),
    "LicenseMovesController.getPlan": ofPlan(planFact),
    "LicenseMovesController.getPlanItems": async ({ id, after, size }) =>
      itemPage(
        await planOf(moves, check(filledText, id, "id")),
        check(orNull(userId), after, "after"),
        check(whole(1, MOST_USERS), size, "size")
      ),
    "LicenseMovesController.savePlan": ({ plan }) => {
      const sent = check(sentPlan, plan, "plan");
      return moves.alone(() => savePlan(moves, sent));
    },
    "LicenseMovesController.savePlanItems": ({ id, items }) =>
      saveItems(upgrades, moves, check(filledText, id, "id"), items),
    "LicenseMovesController.completePlan": ({ id }) => complete(upgrades, moves, check(filledText, id, "id")),
    "LicenseMovesController.discardPlan": ({ id }) => discard(moves, check(filledText, id, "id")),
    "LicenseMovesController.applyPlan": ofPlan((saved) => refuseRun("Not applied", saved, moves)),
    "LicenseMovesController.stopPlan": ofPlan((saved) => refuseRun("Nothing to stop", saved, moves)),
    "LicenseMovesController.revertPlan": ofPlan((saved) => refuseRun("Not reverted", saved, moves)),
    "LicenseMovesController.getProgress": ofPlan(progressOf)
  };
}

/** Settings with the whole protect list, which this host always reads. */
type WholeSettings = MoveSettings & { protect: ProtectList };

async function settingsOf({ rules }: MoveStore): Promise<WholeSettings> {
  const { settings, protect } = await rules.read();
  const known = {
    ...DEFAULT_MOVE_SETTINGS,
    ...settings,
    protect: protectListOf(protect),
    maySeeUsers: true,
    canApply: false
  };
  return { ...known, version: versionOf(known), cannotApply: "local" };
}

function versionOf({ usersPerRun, graceDays, notice }: Pick<MoveSettings, "usersPerRun" | "graceDays" | "notice">) {
  return [usersPerRun, graceDays, notice].join(" ");
}

async function saveSettings(moves: MoveStore, { version, ...settings }: SentMoveSettings): Promise<MoveSettings> {
  await moves.rules.update((before) => {
    if (version !== versionOf({ ...DEFAULT_MOVE_SETTINGS, ...before.settings }))
      throw new RequestError(
        409,
        "Somebody changed the settings since you saw them. Nothing was saved; look at them again."
      );
    return { value: { ...before, settings }, result: null };
  });
  return settingsOf(moves);
}

async function planOf(moves: MoveStore, id: string): Promise<SavedPlan> {
  return (await moves.plan(id)) ?? gone();
}

function gone(): never {
  throw new RequestError(404, "This plan no longer exists. Reload the page.");
}

async function plansOf(moves: MoveStore): Promise<MovePlan[]> {
  const plans = (await moves.plans()).map((saved) => ({ ...planFact(saved), exclusions: [] }));
  return plans.sort((a, b) => (a.createdAt > b.createdAt ? -1 : Number(a.createdAt < b.createdAt)));
}

function progressOf({ plan, items }: SavedPlan): PlanProgress {
  return planProgress(items, { state: plan.state, stopping: false, updatedAt: null, error: null });
}

function planFact(saved: SavedPlan): MovePlan {
  return { ...saved.plan, progress: progressOf(saved) };
}

function itemPage({ items }: SavedPlan, after: string | null, size: number): PlanItemPage {
  const rest = items.filter((item) => after === null || item.userId > after);
  const page = rest.slice(0, size);
  return { items: page, next: rest.length > size ? page[page.length - 1].userId : null };
}

/** Changes a plan that is still a draft. */
async function changeDraft(moves: MoveStore, id: string, change: (saved: SavedPlan) => SavedPlan): Promise<SavedPlan> {
  const changed = await moves.update(id, (saved) => {
    const value = change(draft(saved));
    return { value, result: value };
  });
  return withoutFiles(moves, changed);
}

/** A draft has no files, not even those of a completion that was interrupted. */
async function withoutFiles(moves: MoveStore, saved: SavedPlan): Promise<SavedPlan> {
  if (saved.plan.state === "draft") await moves.writeFiles(saved.plan.id, []);
  return saved;
}

function draft(saved: SavedPlan | null): SavedPlan {
  const found = saved ?? gone();
  if (found.plan.state !== "draft")
    throw new RequestError(409, `The plan is ${found.plan.state}: only drafts can be changed. Make another plan.`);
  return found;
}

async function savePlan(moves: MoveStore, sent: SentPlan): Promise<MovePlan> {
  if (sent.id !== "") {
    await planOf(moves, sent.id);
    return planFact(await changeDraft(moves, sent.id, (saved) => resent(saved, sent)));
  }
  // This host uses the key as the Id, so that a plan sent twice is recognized under the lock.
  const id = sent.key;
  const about = { state: "draft", createdAt: new Date().toISOString(), createdBy: person(), applyFrom: null } as const;
  const made = await moves.update(id, (saved) => {
    const value = saved ? (saved.plan.state === "draft" ? resent(saved, sent) : saved) : null;
    const kept: SavedPlan = value ?? { plan: { ...sent, id, ...about }, items: [] };
    return { value: kept, result: kept };
  });
  return planFact(await withoutFiles(moves, made));
}

function resent({ plan, items }: SavedPlan, sent: SentPlan): SavedPlan {
  if (plan.kind !== sent.kind)
    throw new RequestError(400, "plan.kind: the kind of a plan can't be changed. Make another plan.");
  return { plan: { ...plan, ...sent, id: plan.id, key: plan.key }, items };
}

async function saveItems(upgrades: UpgradeStore, moves: MoveStore, id: string, sent: unknown): Promise<PlanProgress> {
  const { plan } = draft(await planOf(moves, id));
  const items = check(sentItems(plan.kind), sent, "items");
  const facts = await upgrades.eligibilityFacts(items.map((item) => item.userId));
  return moves.alone(async () => {
    const kept = qualified(items, await withOpenPlans(facts, moves, id), await settingsOf(moves));
    const changed = await changeDraft(moves, id, (saved) => {
      const byUser = new Map([...saved.items, ...kept].map((item) => [item.userId, item]));
      const all = [...byUser.values()].sort((a, b) => (a.userId < b.userId ? -1 : 1));
      return { plan: saved.plan, items: all };
    });
    return progressOf(changed);
  });
}

async function complete(upgrades: UpgradeStore, moves: MoveStore, id: string): Promise<MovePlan> {
  const found = await planOf(moves, id);
  if (found.plan.state === "planned") return planFact(found);
  const facts = await upgrades.eligibilityFacts(draft(found).items.map((item) => item.userId));
  return moves.alone(async () => {
    const saved = draft(await planOf(moves, id));
    if (usersOf(saved) !== usersOf(found))
      throw new RequestError(409, "The users of the plan have changed meanwhile. Complete it again.");
    requireWhole(saved, await withOpenPlans(facts, moves, id), await settingsOf(moves));
    // Write the files first: a plan marked as complete must have them.
    await moves.writeFiles(id, filesOf(saved));
    const complete = await changeDraft(moves, id, ({ plan, items }) => ({
      plan: { ...plan, state: "planned" },
      items
    }));
    return planFact(complete);
  });
}

function usersOf({ items }: SavedPlan): string {
  return items.map(({ userId }) => userId).join(" ");
}

function filesOf({ plan, items }: SavedPlan): PlanFile[] {
  return dataLoaderFiles(plan, items);
}

async function discard(moves: MoveStore, id: string): Promise<MovePlan> {
  await planOf(moves, id);
  return moves.alone(async () => {
    const changed = await moves.update(id, (saved) => {
      const { plan, items } = saved ?? gone();
      if (!DISCARDABLE.includes(plan.state))
        throw new RequestError(409, `The plan can't be discarded: it is ${plan.state}.`);
      const value: SavedPlan = { plan: { ...plan, state: "discarded" }, items };
      return { value, result: value };
    });
    // Delete the files so that a discarded plan can't be loaded by mistake.
    await moves.writeFiles(id, []);
    return planFact(changed);
  });
}

function refuseSwitch(): never {
  throw new RequestError(409, "Nothing to stop: without an installation the app never writes to an org.");
}

/** Says what to do instead. */
function refuseRun(what: string, saved: SavedPlan, moves: MoveStore): never {
  const { id, state } = saved.plan;
  const never = `${what}: without an installation the app never writes to an org.`;
  if (state !== "planned")
    throw new RequestError(409, `${never} A complete plan has files for Data Loader instead; this one is ${state}.`);
  const names = filesOf(saved).map(({ name }) => name);
  throw new RequestError(
    409,
    `${never} Load the files in ${moves.folderOf(id)} with Data Loader instead: ${names.join(", ")}. The files to apply and to undo are updates of User; permission sets are an insert of PermissionSetAssignment, after the plan.`
  );
}
