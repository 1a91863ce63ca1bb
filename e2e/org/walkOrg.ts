import { OfflineOrg } from "./offlineOrg.ts";
import type { Row } from "./offlineOrg.ts";

export const MOVERS = ["ada@offline.example", "bob@offline.example"] as const;
/** The user who may allow moves again. */
export const MANAGER = "carla@offline.example";
export const MEMBER = "Customer Community";
export const LOGIN = "Customer Community Login";
const USERS = 5;

export type WalkKind = "switch" | "deactivate";

/** The org's records of moves: plans by name, moves and external users. */
export interface Held {
  plans: Row[];
  moves: Row[];
  users: Row[];
}

/** An org with five external users and three people for random walks; jobs run only on request, in runs of 4 users and groups of 2. */
export class WalkOrg {
  readonly org: OfflineOrg;
  /** Ids of the profiles by license. */
  readonly profiles: Record<string, string>;

  private constructor(org: OfflineOrg, profiles: Record<string, string>) {
    this.org = org;
    this.profiles = profiles;
  }

  /** @param shape file of the shape of the org */
  static async start(shape: string): Promise<WalkOrg> {
    const org = await OfflineOrg.start(["--async", "manual", "--org", shape]);
    for (const username of MOVERS)
      await org.user(username, ["License_Optimizer_Mover"], { LastName: username, profile: "Standard User" });
    await org.user(MANAGER, ["License_Optimizer_Admin"], { LastName: "Carla", profile: "Standard User" });
    const { Account: accounts } = await org.insert({ Account: [{ Name: "Home" }] });
    for (let i = 0; i < USERS; i += 1) {
      const LastName = `External ${i}`;
      const { Contact: contacts } = await org.insert({ Contact: [{ LastName, AccountId: accounts![0] }] });
      await org.user(usernameOf(i), [], { LastName, profile: `${MEMBER} User`, ContactId: contacts![0] });
    }
    const limits = { Grace_Days__c: 0, Users_Per_Run__c: 4, Users_Per_Group__c: 2 };
    await org.insert({ License_Optimizer_Settings__c: [{ SetupOwnerId: await org.id(), ...limits }] });
    await org.snapshot("walk");
    const found = await org.rows("Profile?fields=Id,Name");
    const idOf = (license: string) => found.find(({ Name }) => Name === `${license} User`)!.Id as string;
    return new WalkOrg(org, { [MEMBER]: idOf(MEMBER), [LOGIN]: idOf(LOGIN) });
  }

  /** As after the start. @param title of all external users */
  async restore(title: string | null): Promise<void> {
    await this.org.restore("walk");
    await this.setTitles(title);
  }

  async setTitles(title: string | null): Promise<void> {
    for (let i = 0; i < USERS; i += 1) await this.setTitle(i, title);
  }

  /** Sets what the other team's automation does with the n-th user. */
  async setTitle(n: number, title: string | null): Promise<void> {
    await this.org.update(`User?Username=${usernameOf(n % USERS)}`, { Title: title });
  }

  async held(): Promise<Held> {
    const users = await this.org.rows(
      "User?fields=Id,Username,ProfileId,IsActive,EmployeeNumber,Department&order=Username"
    );
    return {
      plans: await this.org.rows("License_Move_Plan__c?fields=Id,Name,State__c,Run_Key__c,Job_Id__c&order=Name"),
      moves: await this.org.rows(
        "License_Move__c?fields=Id,Plan__c,User__c,State__c,Open_Key__c,Attempted_At__c,Run_Key__c&order=Id"
      ),
      users: users.filter(({ Username }) => String(Username).startsWith("external"))
    };
  }

  isMoved(kind: WalkKind, { ProfileId, IsActive }: Row): boolean {
    return kind === "switch" ? ProfileId === this.profiles[LOGIN] : IsActive === false;
  }

  async isStopped(): Promise<boolean> {
    const [row] = await this.org.rows("License_Optimizer_Settings__c?fields=Applying_Stopped__c");
    return row!.Applying_Stopped__c === true;
  }

  /** Waiting jobs that may still run. */
  waitingJobs(): Promise<Row[]> {
    return this.org.rows("AsyncApexJob?Status=Queued&JobType=Queueable&fields=Id&order=Id");
  }

  async abort(jobId: unknown): Promise<void> {
    await this.org.anonymous(`System.abortJob('${String(jobId)}');`, MANAGER);
  }

  /** Runs jobs until none is left. @throws Error when they do not end */
  async runAll(): Promise<void> {
    for (let i = 0; i < 200; i += 1) {
      const active = ["Queued", "Preparing", "Processing"].map((status) =>
        this.org.count(`AsyncApexJob?Status=${status}`)
      );
      if ((await Promise.all(active)).every((count) => count === 0)) return;
      await this.org.work(1);
    }
    throw new Error("Queued work of the org does not end.");
  }
}

function usernameOf(n: number): string {
  return `external${n}@offline.example`;
}
