import type { Row } from "./offlineOrg.ts";
import { seeded } from "./seeded.ts";
import { LOGIN, MANAGER, MEMBER, MOVERS } from "./walkOrg.ts";
import type { WalkKind, WalkOrg } from "./walkOrg.ts";
import { unended, walkProblems } from "./walkProblems.ts";

const STEPS = 60;
/** Number of calls by which a plan of five users must have ended. */
const MOST_CALLS = 6;

/** A run whose job was aborted, and the moves left undone: one of its groups may have been in progress. */
interface Aborted {
  plan: string;
  runKey: string;
  isReverting: boolean;
  moves: string[];
}

/** What went wrong on a walk, and the steps to it; `wrong` is empty if nothing did. */
export interface WalkResult {
  steps: string[];
  wrong: string[];
  /** How often a user was written. */
  writes: number;
}

/**
 * A random walk of two people through plans of moves, over the project's Apex. Jobs run one transaction at a time and are aborted between any two. Groups and ends
 * of aborted jobs arrive late; recorder jobs get lost; all moves are stopped and allowed again. Another team's automation refuses users, breaks
 * groups, and uses up the job that a group may start. The same seed takes the same steps.
 */
export class MoveWalk {
  private readonly world: WalkOrg;
  private readonly kind: WalkKind;
  private readonly random: () => number;
  /** Title of users that nothing blocks: for users without a title, the other team uses up the job that a group may start. */
  private readonly title: "quiet" | null;
  private readonly steps: string[] = [];
  private readonly aborted: Aborted[] = [];
  private plans = 0;

  private constructor(world: WalkOrg, seed: number) {
    this.world = world;
    this.random = seeded(seed);
    this.kind = seed % 3 === 0 ? "deactivate" : "switch";
    this.title = seed % 2 ? "quiet" : null;
  }

  /** Takes the steps of a seed, ends what was started, and checks that records and users agree. */
  static async take(world: WalkOrg, seed: number): Promise<WalkResult> {
    const walk = new MoveWalk(world, seed);
    await world.restore(walk.title);
    for (let i = 0; i < STEPS; i += 1) await ((await walk.isOver()) ? walk.makePlan() : walk.step());
    const wrong = [...(await walk.problems()), ...(await walk.end())];
    const { users } = await world.held();
    const writes = users.reduce((sum, { EmployeeNumber }) => sum + Number(EmployeeNumber ?? 0), 0);
    return { steps: walk.steps, wrong, writes };
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** Whether every plan is finished, with nothing left to do. */
  private async isOver(): Promise<boolean> {
    const { plans } = await this.world.held();
    return plans.every(({ State__c }) => ["discarded", "closed", "reverted"].includes(State__c as string));
  }

  private async step(): Promise<void> {
    const dice = this.below(100);
    if (dice < 44) await this.work();
    else if (dice < 58) await this.ask("applyPlan");
    else if (dice < 66) await this.ask("revertPlan");
    else if (dice < 69) await this.ask("stopPlan");
    else if (dice < 71) await this.ask("discardPlan");
    else if (dice < 77) await this.abortRun();
    else if (dice < 84) await this.loseJob();
    else if (dice < 89) await this.comeLate();
    else if (dice < 93) await this.setTitle(this.pick(["refused", "broken"]));
    else if (dice < 97) await this.setTitle(this.title);
    else if (dice < 99) await this.makePlan();
    else await this.toggle();
  }

  private async work(): Promise<void> {
    this.steps.push("work");
    await this.world.org.work(1);
  }

  /** Makes a call that may be refused. @returns its answer; null if it was */
  private async call(what: string, name: string, parameters: object, username: string): Promise<unknown> {
    const answer = await this.world.org.answer(`LicenseMovesController.${name}`, parameters, username);
    this.steps.push(answer.ok ? what : `${what} refused: ${answer.error.body.message.slice(0, 60)}`);
    return answer.ok ? (JSON.parse(answer.value) as unknown) : null;
  }

  private async ask(name: string, plan?: Row): Promise<boolean> {
    const { Id: id, Name } = plan ?? this.pick((await this.world.held()).plans);
    const parameters = name === "applyPlan" ? { id, confirmed: null } : { id };
    return (await this.call(`${name} ${String(Name)}`, name, parameters, this.pick(MOVERS))) !== null;
  }

  private async toggle(): Promise<void> {
    const [name, who] = (await this.world.isStopped())
      ? (["allowApplying", MANAGER] as const)
      : (["stopApplying", this.pick(MOVERS)] as const);
    await this.call(name, name, { reason: "Walk" }, who);
  }

  /** A plan of the users who are at the start; discarded if another plan holds one of them. */
  private async makePlan(): Promise<void> {
    const { profiles } = this.world;
    const users = (await this.world.held()).users.filter(
      ({ ProfileId, IsActive }) => IsActive === true && ProfileId === profiles[MEMBER]
    );
    this.plans += 1;
    if (!users.length) return this.work();
    const who = this.pick(MOVERS);
    const name = `plan ${this.plans}`;
    const key = `00000000-0000-4000-8000-${String(this.plans).padStart(12, "0")}`;
    const totals = { users: users.length, irreversible: 0, seats: [], pools: [], months: [], reason: null };
    const plan = { id: "", key, name, note: null, kind: this.kind, totals, exclusions: [] };
    const { id } = (await this.call(`savePlan ${name}`, "savePlan", { plan }, who)) as { id: string };
    const target = this.kind === "switch" ? { toLicense: LOGIN, toProfileId: profiles[LOGIN] } : {};
    const start = { fromProfileId: profiles[MEMBER], status: this.kind };
    const items = users.map((user) => ({ userId: user.Id, ...start, ...target }));
    const isSaved = await this.call(`savePlanItems ${name}`, "savePlanItems", { id, items }, who);
    const next = isSaved ? "completePlan" : "discardPlan";
    await this.call(`${next} ${name}`, next, { id }, who);
  }

  /** Aborts the job of a run between two transactions. */
  private async abortRun(): Promise<void> {
    const { plans, moves, users } = await this.world.held();
    const running = plans.filter(({ State__c }) => State__c === "applying" || State__c === "reverting");
    if (!running.length) return;
    const plan = this.pick(running);
    const isReverting = plan.State__c === "reverting";
    const moved = new Map(users.map((user) => [user.Id, this.world.isMoved(this.kind, user)]));
    const waiting = moves.filter(
      (move) =>
        move.Run_Key__c === plan.Run_Key__c && move.Attempted_At__c !== null && moved.get(move.User__c) === isReverting
    );
    this.steps.push(`abort ${String(plan.Name)}`);
    this.aborted.push({
      plan: plan.Id as string,
      runKey: plan.Run_Key__c as string,
      isReverting,
      moves: waiting.map(({ Id }) => Id as string)
    });
    await this.world.abort(plan.Job_Id__c);
  }

  /** A waiting job never runs: a recorder gets lost, or the retry of an end. */
  private async loseJob(): Promise<void> {
    const waiting = await this.world.waitingJobs();
    if (!waiting.length) return;
    this.steps.push("lose a job");
    await this.world.abort(this.pick(waiting).Id);
  }

  /** The group that was running when its job was aborted commits now, or the end of that run arrives. */
  private async comeLate(): Promise<void> {
    const late = this.aborted.shift();
    if (!late) return;
    const { plan, runKey, isReverting, moves } = late;
    const isGroup = moves.length > 0 && this.below(4) > 0;
    this.steps.push(isGroup ? "late group" : "late end");
    const group = moves.slice(0, 2).map((id) => `new License_Move__c(Id = '${id}')`);
    await this.world.org.anonymous(
      isGroup
        ? `new MoveBatch('${plan}', '${runKey}', ${isReverting}).execute(null, new List<License_Move__c>{ ${group.join(", ")} });`
        : `new MoveRunEnd('${plan}', '${runKey}', ${isReverting}, new List<MoveOutcome>(), null).write();`,
      MANAGER
    );
  }

  private async setTitle(title: string | null): Promise<void> {
    this.steps.push(`title ${title}`);
    await this.world.setTitle(this.below(100), title);
  }

  private async problems(): Promise<string[]> {
    return walkProblems(await this.world.held(), (user) => this.world.isMoved(this.kind, user));
  }

  /** Nobody interferes any more; every plan is applied, then reverted, until it reports that nothing is left. */
  private async end(): Promise<string[]> {
    await this.world.setTitles(this.title);
    if (await this.world.isStopped()) await this.toggle();
    await this.world.runAll();
    const wrong: string[] = [];
    for (const action of ["applyPlan", "revertPlan"] as const) {
      for (const plan of (await this.world.held()).plans)
        for (let i = 0; i < MOST_CALLS && (await this.ask(action, plan)); i += 1) await this.world.runAll();
      wrong.push(...(await this.problems()), ...unended(await this.world.held(), action));
    }
    return wrong;
  }
}
