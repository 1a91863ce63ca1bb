import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "./csv.mjs";

const OBJECTS = ["PermissionSet", "ObjectPermissions", "PermissionSetAssignment", "TenantUsageEntitlement"];
const AMOUNTS = new Set(["AmountUsed", "CurrentAmountAllowed"]);
const DAY = 86_400_000;
/** Required fields of an object's records. */
const REQUIRED = {
  Lead: { LastName: "Lead", Company: "Example" },
  Opportunity: { Name: "Opportunity", StageName: "Prospecting", CloseDate: "2026-12-31" },
  Campaign: { Name: "Campaign" },
  Quote: { Name: "Quote" }
};

/**
 * Adds names, permissions, entitlements, settings and used records of an export to an org's records. A line of RecordUse.csv becomes a record that its user owns, changed ten
 * days before the as-of date. No object of an org tells who ran reports.
 *
 * @param data the result of `orgData`
 */
export function accessData(folder, data, asOf) {
  // An org builds a user's name from its parts, which an export lacks.
  const whole = { ...data, User: data.User.map(({ Name, ...user }) => ({ ...user, LastName: Name })) };
  for (const name of OBJECTS) whole[name] = [...(data[name] ?? []), ...rowsOf(folder, name).map(record)];
  const [settings] = rowsOf(folder, "License_Optimizer_Settings");
  whole.License_Optimizer_Settings__c = data.License_Optimizer_Settings__c.map((row) => ({
    ...row,
    ...fieldsOf(settings)
  }));
  const then = new Date(Date.parse(`${asOf}T12:00:00Z`) - 10 * DAY).toISOString();
  for (const { UserId, SobjectType } of rowsOf(folder, "RecordUse")) {
    if (!REQUIRED[SobjectType] || !UserId) continue;
    const used = { ...REQUIRED[SobjectType], OwnerId: UserId, CreatedDate: then, LastModifiedDate: then };
    whole[SobjectType] = [...(whole[SobjectType] ?? []), used];
  }
  return whole;
}

function rowsOf(folder, name) {
  return parseCsv(readFileSync(path.join(folder, `${name}.csv`), "utf8"));
}

/** Omits blank cells; true/false columns and amounts of these files are not text. */
function record(row) {
  const cells = Object.entries(row).filter(([, text]) => text !== "");
  return Object.fromEntries(cells.map(([name, text]) => [name, valueOf(name, text)]));
}

function valueOf(name, text) {
  if (AMOUNTS.has(name)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text;
}

/** The sample's settings are texts. */
function fieldsOf(row) {
  return Object.fromEntries(Object.entries(row).map(([name, text]) => [`${name}__c`, text]));
}
