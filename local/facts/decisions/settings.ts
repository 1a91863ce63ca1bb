import { DEFAULT_DECISION_SETTINGS } from "c/licenseEngine";
import type { DecisionSettings } from "c/licenseEngine";
import type { InputError } from "../../csv/inputError.ts";
import { inputErrorAt } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import type { TableRecord } from "../../csv/records.ts";
import { OPTIMIZER_SETTINGS } from "../../csv/tables.ts";

/** The folder's settings of the decisions. */
export interface FolderSettings {
  settings: DecisionSettings;
  /** License by `TenantUsageEntitlement.Setting`, or by the last part of it, as the admin mapped them. */
  entitlementLicenses: ReadonlyMap<string, string>;
}

type NumberName = {
  [Name in keyof DecisionSettings]: DecisionSettings[Name] extends number ? Name : never;
}[keyof DecisionSettings];

/** Column, minimum, maximum and whether it must be whole: the same ranges as in the org. */
export const NUMBERS: Record<NumberName, [column: string, least: number, most: number, whole?: "whole"]> = {
  poolWatch: ["Pool_Watch", 0, 1],
  projectionElapsed: ["Projection_Elapsed", 0, 1],
  projectionUsed: ["Projection_Used", 0, 1],
  hysteresisLow: ["Hysteresis_Low", 0, 1],
  hysteresisHigh: ["Hysteresis_High", 1, 9],
  minMonths: ["Min_Months", 1, 99, "whole"],
  upgradeLoginDays: ["Upgrade_Login_Days", 0, 31],
  driftTolerance: ["Drift_Tolerance", 0, 1],
  trapShare: ["Trap_Share", 0, 1],
  minUsers: ["Min_Users", 0, 999_999, "whole"],
  moveCost: ["Move_Cost", 0, 999_999],
  savingFloor: ["Saving_Floor", 0, 999_999],
  trendDays: ["Trend_Days", 2, 400, "whole"],
  trendMinDays: ["Trend_Min_Days", 1, 400, "whole"],
  trendHorizon: ["Trend_Horizon", 1, 9999, "whole"]
};

/**
 * The settings of the decisions: the organization's row of the file (the only row, or the one with the organization's SetupOwnerId), with defaults
 * for omitted values. Without a file, all values are defaults.
 *
 * @throws InputError for a value out of its range and for several rows without one of the organization
 */
export async function readSettings(parts: Part[]): Promise<FolderSettings> {
  const record = await settingsRecord(parts);
  if (!record) return { settings: { ...DEFAULT_DECISION_SETTINGS }, entitlementLicenses: new Map() };
  return { settings: settingsOf(record), entitlementLicenses: mappingOf(record) };
}

/**
 * The organization's row of the settings file; null without any row.
 *
 * @throws InputError for several rows unless exactly one is the organization's
 */
export async function settingsRecord(parts: Part[]): Promise<TableRecord | null> {
  const records: TableRecord[] = [];
  for await (const record of tableRecords(parts, OPTIMIZER_SETTINGS)) records.push(record);
  // Key prefix of Organization; other rows belong to profiles and users.
  const own = records.filter(({ values }) => values.SetupOwnerId.startsWith("00D"));
  const [record] = own.length ? own : records;
  if (records.length > 1 && own.length !== 1)
    throw inputErrorAt(
      { file: records[1].file, line: records[1].line, column: "SetupOwnerId" },
      "several rows of settings, expected one row, or exactly one whose SetupOwnerId is the organization's (00D...)"
    );
  return record ?? null;
}

function settingsOf(record: TableRecord): DecisionSettings {
  const { values } = record;
  const settings = { ...DEFAULT_DECISION_SETTINGS };
  for (const [name, [column, least, most, whole]] of Object.entries(NUMBERS) as [
    NumberName,
    [string, number, number, string?]
  ][]) {
    if (values[column] === "") continue;
    const value = Number(values[column]);
    if (value < least || value > most || (whole && !Number.isInteger(value)))
      throw wrong(record, column, `expected a ${whole ? "whole " : ""}number from ${least} to ${most}`);
    settings[name] = value;
  }
  return {
    ...settings,
    externalDomains: listOf(values.External_Domains.toLowerCase(), /[,;\s]+/).map((domain) => domain.replace(/^@/, "")),
    externalProfiles: listOf(values.External_Profiles, /;/),
    rollOver: statedSetting(record, "Roll_Over"),
    lockOut: statedSetting(record, "Lock_Out")
  };
}

/** Names of profiles may contain commas and spaces, so only the separator splits them. */
function listOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A yes-or-no cell; null if empty. @throws InputError for anything else */
export function statedSetting(record: TableRecord, column: string): boolean | null {
  const text = record.values[column].toLowerCase();
  if (text === "") return null;
  if (text !== "yes" && text !== "no") throw wrong(record, column, "expected yes, no or nothing");
  return text === "yes";
}

function mappingOf(record: TableRecord): Map<string, string> {
  const licenses = new Map<string, string>();
  for (const pair of listOf(record.values.Entitlement_Licenses, /[;\n]/)) {
    const [setting, license, ...more] = pair.split("=").map((part) => part.trim());
    if (!setting || !license || more.length)
      throw wrong(record, "Entitlement_Licenses", `"${pair}" is not of the form Setting=License`);
    licenses.set(setting, license);
  }
  return licenses;
}

function wrong({ file, line, values }: TableRecord, column: string, expected: string): InputError {
  const found = values[column].length > 60 ? "" : `"${values[column]}" is not readable, `;
  return inputErrorAt({ file, line, column }, found + expected);
}
