import { existsSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../../local/csv/csvRecords.ts";
import type { Row } from "./offlineOrg.ts";

/** Files of an export whose columns differ from the fields of the org's object with the same facts. */
export const OWN_FILES = ["License_Contract", "License_Optimizer_Settings", "License_Reading"] as const;

/** Fields that the platform requires of a record besides its owner. */
const REQUIRED: Readonly<Record<string, Row>> = {
  Lead: { LastName: "Lead", Company: "Example" },
  Opportunity: { Name: "Opportunity", StageName: "Prospecting", CloseDate: "2026-12-31" },
  Campaign: { Name: "Campaign" },
  Quote: { Name: "Quote" }
};

type Line = Record<string, string>;
const number = (text: string | undefined) => (text ? Number(text) : null);

/**
 * Contract lines, settings, readings and used records of an export, as an org holds them.
 *
 * @param organization Id of the org
 * @param used when the records of `RecordUse.csv` were made, ISO 8601
 */
export async function ownRecords(folder: string, organization: string, used: string): Promise<Record<string, Row[]>> {
  const [settings] = await lines(folder, "License_Optimizer_Settings");
  return {
    License_Contract__c: (await lines(folder, "License_Contract")).map(contractLine),
    License_Reading__c: (await lines(folder, "License_Reading")).map(reading),
    License_Optimizer_Settings__c: [{ SetupOwnerId: organization, ...(settings ? settingsOf(settings) : {}) }],
    ...usedRecords(await lines(folder, "RecordUse"), used)
  };
}

async function lines(folder: string, object: string): Promise<Line[]> {
  const file = `${object}.csv`;
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const found: Line[] = [];
  let header: string[] | null = null;
  for await (const { cells } of csvRecords({ path, file, gzip: false })) {
    if (header) found.push(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
    header ??= cells;
  }
  return found;
}

function contractLine(line: Line): Row {
  return filled({
    License__c: line.License,
    Basis__c: line.Basis,
    Quantity__c: number(line.Quantity),
    Unit_Price__c: number(line.Unit_Price),
    Currency__c: line.Currency,
    Start_Date__c: line.Start_Date,
    End_Date__c: line.End_Date,
    Overage_Price__c: number(line.Overage_Price),
    Settlement__c: line.Settlement || null,
    True_Down__c: line.True_Down ? (line.True_Down === "true" ? "Yes" : "No") : null,
    // An export has a share, the org a percentage.
    Escalator_Percent__c: line.Escalator_Percent ? Number(line.Escalator_Percent) : null
  });
}

function settingsOf(line: Line): Row {
  const counts = ["Roles_Per_Customer_Account", "Roles_Per_Partner_Account"];
  const fields = Object.entries(line).map(([name, text]): [string, unknown] => [
    `${name}__c`,
    counts.includes(name) ? number(text) : text
  ]);
  return filled(Object.fromEntries(fields));
}

function reading(line: Line): Row {
  return filled({
    Key__c: `${line.License}|${line.Day}`,
    License__c: line.License,
    Day__c: line.Day,
    Total__c: number(line.Total),
    Used__c: number(line.Used),
    Active_Users__c: number(line.Used),
    Monthly_Logins_Entitlement__c: number(line.Monthly_Logins_Entitlement),
    Monthly_Logins_Used__c: number(line.Monthly_Logins_Used)
  });
}

/** One record of each object that a user used: an org counts owners, not records. */
function usedRecords(use: readonly Line[], moment: string): Record<string, Row[]> {
  const records: Record<string, Row[]> = {};
  for (const { UserId, SobjectType } of use) {
    const required = REQUIRED[SobjectType!];
    if (!required || !UserId) continue;
    (records[SobjectType!] ??= []).push({
      ...required,
      OwnerId: UserId,
      CreatedDate: moment,
      LastModifiedDate: moment
    });
  }
  return records;
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
}
