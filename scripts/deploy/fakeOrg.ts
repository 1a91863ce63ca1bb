/** A stand-in in tests for the Salesforce CLI and the org behind it: answers like the real ones. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CliAnswer, SalesforceCli } from "./salesforceCli.ts";

interface Schedule {
  name: string;
  cron: string;
  className: string;
  owner: string;
}

/** The state of the fake org; the defaults describe an empty sandbox whose user has every permission. */
export interface FakeOrgState {
  organization: { IsSandbox: boolean; OrganizationType: string; TrialExpirationDate: string | null };
  apiVersion: string;
  digitalExperiences: boolean;
  /** Permissions of the user, without the prefix `Permissions`. */
  permissions: string[];
  permissionSets: string[];
  /** Existing components, as `Type:name`, that differ from the package's. */
  there: string[];
  installed: { Version__c: string; Components__c: string } | null;
  schedules: Schedule[];
  /** Classes with a running batch. */
  running: string[];
  /** Test failures, if tests run. */
  testFailures: { name: string; methodName: string; message: string }[];
  /** Classes with too little test coverage, if tests run. */
  uncovered: string[];
  /** Failures of components. */
  failures: { componentType: string; fullName: string; problem: string }[];
  /** The answer to a call whose line begins with this, instead of the regular one. */
  answers: Record<string, CliAnswer>;
}

const ALMIGHTY = ["ModifyAllData", "AuthorApex", "CustomizeApplication", "ManageUsers"];

/** Calls that change something in an org. */
const CHANGES = /^(project deploy (start(?!.*--dry-run)|quick)|apex run|org assign)/;

export class FakeOrg {
  readonly state: FakeOrgState;
  /** Every call, one line each. */
  readonly calls: string[] = [];
  /** The executed Apex. */
  readonly apex: string[] = [];
  readonly #names: readonly string[];

  /** @param names components of the package as `Type:name` */
  constructor(names: readonly string[], state: Partial<FakeOrgState> = {}) {
    this.#names = names;
    this.state = {
      organization: { IsSandbox: true, OrganizationType: "Enterprise Edition", TrialExpirationDate: null },
      apiVersion: "67.0",
      digitalExperiences: true,
      permissions: ALMIGHTY,
      permissionSets: [],
      there: [],
      installed: null,
      schedules: [],
      running: [],
      testFailures: [],
      uncovered: [],
      failures: [],
      answers: {},
      ...state
    };
  }

  /** Calls so far that change something in the org. */
  get changes(): string[] {
    return this.calls.filter((call) => CHANGES.test(call));
  }

  readonly cli: SalesforceCli = (line) => {
    const call = line.join(" ");
    this.calls.push(call);
    const [, planned] = Object.entries(this.state.answers).find(([begin]) => call.startsWith(begin)) ?? [];
    return Promise.resolve(planned ?? this.#answer(line));
  };

  #answer(line: readonly string[]): CliAnswer {
    const command = line.slice(0, 3).join(" ");
    if (command.startsWith("org display"))
      return good({ username: "ada@example.com", apiVersion: this.state.apiVersion });
    if (command.startsWith("data query")) return this.#query(line.at(-1)!);
    if (command === "project deploy start") return this.#deploy(line);
    if (command === "project deploy quick") return good({ id: "0Af2", status: "Succeeded" });
    if (command.startsWith("apex run")) return this.#run(line[3]!);
    if (command.startsWith("org assign")) return good({});
    throw new Error(`unexpected call: ${line.join(" ")}`);
  }

  #query(soql: string): CliAnswer {
    const { organization, permissions, permissionSets, installed, schedules, running, digitalExperiences } = this.state;
    const object = /FROM (\w+)/.exec(soql)![1]!;
    const sets = [
      { Name: "X00e", IsOwnedByProfile: true, ...flags(permissions) },
      ...permissionSets.map((Name) => ({ Name }))
    ];
    const rows: Record<string, object[] | null> = {
      Organization: [{ Name: "Example", ...organization }],
      PermissionSetAssignment: sets.map((PermissionSet) => ({ AssigneeId: "005ada", PermissionSet })),
      Network: digitalExperiences ? [] : null,
      License_Optimizer_Install__mdt: installed && [installed],
      AsyncApexJob: [
        ...schedules.map(({ name, cron, className, owner }, at) => ({
          ApexClass: { Name: className },
          JobType: "ScheduledApex",
          Status: "Queued",
          CronTrigger: {
            Id: `08e${at}`,
            CronExpression: cron,
            CronJobDetail: { Name: name },
            OwnerId: owner,
            Owner: { Name: `user ${owner}` }
          }
        })),
        ...running.map((Name) => ({
          ApexClass: { Name },
          JobType: "BatchApex",
          Status: "Processing",
          CronTrigger: null
        }))
      ]
    };
    const found = rows[object];
    return found ? good({ records: found }) : bad(`INVALID_TYPE: sObject type '${object}' is not supported.`);
  }

  #deploy(line: readonly string[]): CliAnswer {
    const { there, schedules, running, testFailures, uncovered, failures } = this.state;
    const held = [
      ...schedules.map(({ className }) => ({
        className,
        problem: "This schedulable class has jobs pending or in progress - CronTrigger IDs (08e0)"
      })),
      ...running.map((className) => ({
        className,
        problem: "This Apex class has batch or future jobs pending or in progress"
      }))
    ].filter(({ className }) => there.includes(`ApexClass:${className}`));
    const componentFailures = [
      ...held.map(({ className, problem }) => ({ componentType: "ApexClass", fullName: className, problem })),
      ...failures
    ];
    const failed = new Set(componentFailures.map(({ componentType, fullName }) => `${componentType}:${fullName}`));
    const tested = !line.includes("NoTestRun") && !failed.size;
    const isRefused = failed.size > 0 || (tested && testFailures.length + uncovered.length > 0);
    const details = {
      componentFailures,
      componentSuccesses: this.#names
        .filter((name) => !failed.has(name))
        .map((name) => ({
          componentType: name.split(":")[0],
          fullName: name.split(":")[1],
          created: !there.includes(name),
          changed: true
        })),
      runTestResult: {
        numTestsRun: tested ? 3 : 0,
        failures: tested ? testFailures : [],
        codeCoverageWarnings: tested ? uncovered.map((name) => ({ name, message: coverageMessage(line) })) : []
      }
    };
    return {
      ok: !isRefused,
      result: { id: "0Af1", status: isRefused ? "Failed" : "Succeeded", details },
      error: "",
      noAnswer: false
    };
  }

  #run(file: string): CliAnswer {
    const apex = readFileSync(file, "utf8");
    this.apex.push(apex);
    if (apex.startsWith("System.abortJob")) this.state.schedules = [];
    return good({ success: true });
  }
}

export const good = (result: object): CliAnswer => ({ ok: true, result, error: "", noAnswer: false });
export const bad = (error: string): CliAnswer => ({ ok: false, result: undefined, error, noAnswer: false });

function coverageMessage(line: readonly string[]): string {
  return line.includes("RunSpecifiedTests")
    ? "Test coverage of selected Apex Class is 49%, at least 75% test coverage is required"
    : "Average test coverage across all Apex Classes and Triggers is 49%, at least 75% test coverage is required.";
}

function flags(names: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(names.map((name) => [`Permissions${name}`, true]));
}

/** A package of three classes in a folder of its own, with a space in its name. @returns the project's folder and the components */
export function tinyProject(): { project: string; names: string[] } {
  const project = join(mkdtempSync(join(tmpdir(), "deploy ")), "my project");
  const write = (name: string, text: string): void => {
    const file = join(project, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const classes = {
    UserSelector: "public class UserSelector {}",
    Nightly: "public class Nightly implements Schedulable {}",
    UserSelectorTest: "@IsTest\nprivate class UserSelectorTest {\n  @IsTest\n  static void selects() {}\n}",
    TestUsers: "@IsTest\npublic class TestUsers {\n  // no @IsTest method\n}"
  };
  write("package.json", JSON.stringify({ version: "1.2.3" }));
  for (const [name, code] of Object.entries(classes)) {
    write(`force-app/main/default/classes/${name}.cls`, code);
    write(
      `force-app/main/default/classes/${name}.cls-meta.xml`,
      `<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion></ApexClass>`
    );
  }
  mkdirSync(join(project, "force-app/main/default/customMetadata"));
  return { project, names: Object.keys(classes).map((name) => `ApexClass:${name}`) };
}
