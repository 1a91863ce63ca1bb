import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "./csv.mjs";

/** Objects of an export that the collector reads, by file name, with their non-text columns. */
const OBJECTS = {
  UserLicense: {
    TotalLicenses: Number,
    UsedLicenses: Number,
    MonthlyLoginsEntitlement: Number,
    MonthlyLoginsUsed: Number
  },
  Profile: {},
  User: { IsActive: (text) => text === "true" },
  Network: {},
  NetworkMember: {},
  LoginHistory: {},
  License_Contract: {
    Quantity: Number,
    Unit_Price: Number,
    Overage_Price: Number,
    True_Down: (text) => (text === "true" ? "Yes" : "No"),
    Escalator_Percent: Number
  }
};

/** The custom object for contract lines; in an export the user writes this file by hand. */
const CONTRACT = "License_Contract";
/** An export has a share, the org a percentage. */
const ESCALATOR = { Escalator: "Escalator_Percent" };

/**
 * Converts an export folder to the records of an org, in the form of the runner's `--data`: a list of records by object.
 *
 * @param folder CSV files named after their object
 * @param org Ids of the runner's own org
 * @param settings fields of License_Optimizer_Settings__c at org level
 * @throws Error that names the missing file
 */
export function orgData(folder, org, settings) {
  const data = {};
  for (const [name, kinds] of Object.entries(OBJECTS)) {
    const file = path.join(folder, `${name}.csv`);
    if (!existsSync(file)) throw new Error(`${file} is missing. Parity needs an export with every object.`);
    const records = parseCsv(readFileSync(file, "utf8")).map((row) => recordOf(row, kinds));
    if (name === CONTRACT) data[`${CONTRACT}__c`] = records.map(customFields);
    else data[name] = records;
  }
  data.PermissionSetAssignment = [
    { AssigneeId: org.administrator, PermissionSetId: org.permissionSet, IsActive: true }
  ];
  data.License_Optimizer_Settings__c = [{ SetupOwnerId: org.organization, ...settings }];
  return data;
}

/** Omits blank cells and fields of parent records. */
function recordOf(row, kinds) {
  const cells = Object.entries(row).filter(([name, text]) => text !== "" && !name.includes("."));
  return Object.fromEntries(cells.map(([name, text]) => [name, kinds[name] ? kinds[name](text) : text]));
}

function customFields(record) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [`${ESCALATOR[name] ?? name}__c`, value]));
}
