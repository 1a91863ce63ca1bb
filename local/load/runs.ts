import type { AuditFacts, DecisionFacts, InactiveLoginFact, Unknown } from "c/licenseEngine";
import type { OrgApi } from "../export/orgApi.ts";
import { quoted, rowsOf } from "./stored.ts";
import { RUN, SOURCE } from "./tables.ts";
import type { Cell } from "./tables.ts";

/** The newest complete run, whose numbers the pages show. */
export interface StoredRun {
  id: string;
  /** What it counted; null where the collector did. */
  source: string | null;
  asOf: string;
  /** ISO. */
  started: string;
  fields: Readonly<Record<string, Cell>>;
}

/** Months of inactive users' logins that a run keeps (`InactiveMonths.cls`). */
const INACTIVE_MONTHS = 24;
/** What the pages tell of a run that could not place something; the rest is about files of the folder. */
const KINDS: readonly Unknown["kind"][] = ["license", "inactiveUser", "site", "loginUser", "profile"];

/** Written at the end. */
const LATE = ["Unknowns__c", "Inactive_Logins__c"];
const MOST_LETTERS = 32_000;

const FIELDS = [
  "As_Of__c",
  "Coverage_From__c",
  "Time_Zone__c",
  "Anchor_Day__c",
  "Source__c",
  "Unknowns__c",
  "Inactive_Logins__c"
] as const;

/** @returns null before the first run */
export async function newestComplete(api: OrgApi): Promise<StoredRun | null> {
  const [row] = await rowsOf(
    api,
    `SELECT Id, Started__c, ${FIELDS.join(", ")} FROM License_Optimizer_Run__c WHERE Status__c = 'Complete' ORDER BY Started__c DESC NULLS LAST LIMIT 1`
  );
  if (!row) return null;
  const fields = Object.fromEntries(FIELDS.map((name) => [name, row[name] as Cell]));
  const [source, asOf] = [row.Source__c as string | null, row.As_Of__c as string];
  return { id: row.Id as string, source, asOf, started: isoOf(row.Started__c), fields };
}

function isoOf(moment: unknown): string {
  // The API writes +0000, which Date reads only with a colon.
  return new Date(String(moment).replace(/([+-]\d\d)(\d\d)$/, "$1:$2")).toISOString();
}

/** What a run is made of. */
export interface CountedRun {
  facts: Pick<AuditFacts, "context" | "unknowns">;
  inactiveLogins: DecisionFacts["inactiveLogins"];
}

/** What a complete run says of the counters. @param before the newest complete run; months that it alone knows stay */
export function runFields({ facts, inactiveLogins }: CountedRun, before: StoredRun | null): Record<string, Cell> {
  const { asOf, coverage, settings, months } = facts.context;
  return {
    As_Of__c: asOf,
    Coverage_From__c: coverage.from,
    Time_Zone__c: settings.timeZone,
    Anchor_Day__c: settings.anchorDay,
    Source__c: SOURCE,
    Unknowns__c: JSON.stringify(facts.unknowns.filter(isOfTheOrg)),
    Inactive_Logins__c: JSON.stringify([
      ...(inactiveLogins ?? []),
      ...keptLogins(
        before,
        months.map(({ month }) => month),
        asOf
      )
    ])
  };
}

function isOfTheOrg({ kind, name }: Unknown): boolean {
  return KINDS.includes(kind) || (kind === "unreadable" && name === "NetworkMember");
}

function keptLogins(before: StoredRun | null, months: readonly string[], asOf: string): InactiveLoginFact[] {
  const oldest = new Date(asOf);
  oldest.setUTCMonth(oldest.getUTCMonth() - INACTIVE_MONTHS);
  const since = oldest.toISOString().slice(0, 10);
  const text = before?.fields.Inactive_Logins__c;
  const facts = typeof text === "string" ? (JSON.parse(text) as InactiveLoginFact[]) : [];
  return facts.filter(({ month }) => !months.includes(month) && month >= since);
}

/** The record of a load that is at work. Pages keep the numbers of the run before until it is complete. */
export class LoadRun {
  readonly id: string;
  readonly #api: OrgApi;

  private constructor(api: OrgApi, id: string) {
    this.#api = api;
    this.id = id;
  }

  /** Begins a run; those of earlier loads that were cut off end as failed. */
  static async begin(api: OrgApi, fields: Readonly<Record<string, Cell>>, before: StoredRun | null, now: Date) {
    const open = await rowsOf(
      api,
      `SELECT Id FROM License_Optimizer_Run__c WHERE Status__c = 'Running' AND Source__c = ${quoted(SOURCE)}`
    );
    for (const { Id } of open) await new LoadRun(api, Id as string).fail("The load was cut off.");
    // Rows count by the start of their run: the clock of this machine may be slow.
    const least = before ? Date.parse(before.started) + 1000 : 0;
    const started = new Date(Math.max(now.getTime(), least)).toISOString();
    const { id } = await api.request<{ id: string }>("POST", `/sobjects/${RUN.object}`, {
      Status__c: "Running",
      Started__c: started,
      ...Object.fromEntries(Object.entries(fields).filter(([name]) => !LATE.includes(name)))
    });
    return new LoadRun(api, id);
  }

  /** @returns false if a collector took the run for abandoned, because it ran meanwhile */
  async complete(fields: Readonly<Record<string, Cell>>): Promise<boolean> {
    const [row] = await rowsOf(this.#api, `SELECT Status__c FROM ${RUN.object} WHERE Id = ${quoted(this.id)}`);
    if (row?.Status__c !== "Running") return false;
    const finished = new Date().toISOString();
    const late = Object.fromEntries(Object.entries(fields).filter(([name]) => LATE.includes(name)));
    await this.#api.request("PATCH", `/sobjects/${RUN.object}/${this.id}`, {
      Status__c: "Complete",
      Finished__c: finished,
      ...late
    });
    return true;
  }

  /** Best effort: what failed may be the connection. */
  fail(reason: string): Promise<void> {
    return this.#api.part("PATCH", `/sobjects/${RUN.object}/${this.id}`, {
      Status__c: "Failed",
      Finished__c: new Date().toISOString(),
      Error__c: reason.slice(0, MOST_LETTERS)
    });
  }
}
