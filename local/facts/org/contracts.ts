import { basisOf } from "c/licenseEngine";
import type { Basis, Catalog, ContractLine, LicenseFact, LicenseType, Settlement } from "c/licenseEngine";
import { inputErrorAt } from "../../csv/inputError.ts";
import { isContractDay } from "../../csv/timestamps.ts";
import type { InputError } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import type { TableRecord } from "../../csv/records.ts";
import { LICENSE_CONTRACT } from "../../csv/tables.ts";
import { numberOrNull } from "../../csv/values.ts";

/** What blank cells stand for. */
interface Defaults {
  catalog: Catalog;
  licenses: readonly LicenseFact[];
  /** List prices, in the order of the catalog. */
  types: readonly LicenseType[];
}

/** A line and its place in the file. */
interface PlacedLine {
  line: ContractLine;
  record: TableRecord;
}

/**
 * The contract lines, in file order. Two equal lines of one file count as two (the same quantity ordered twice); a line that
 * another part repeats counts once. Only license and unit price are needed; docs/export.md says what each blank cell stands for.
 *
 * @throws InputError for a cell that can't be read or a default that would be a guess, with file, line and column
 */
export async function readContracts(parts: Part[], defaults: Defaults): Promise<ContractLine[]> {
  const placed: PlacedLine[] = [];
  const known = new Map<string, number>();
  for (const part of parts) {
    const here = new Map<string, number>();
    for await (const record of tableRecords([part], LICENSE_CONTRACT)) {
      const line = contractLine(record, defaults);
      const key = JSON.stringify(line);
      const count = (here.get(key) ?? 0) + 1;
      here.set(key, count);
      if (count <= (known.get(key) ?? 0)) continue;
      known.set(key, count);
      placed.push({ line, record });
    }
  }
  checkQuantities(placed);
  return withCurrency(placed, defaults);
}

function contractLine(record: TableRecord, { catalog, licenses }: Defaults): ContractLine {
  const { values } = record;
  const { Start_Date: start, End_Date: end } = values;
  checkYear(record, "Start_Date");
  checkYear(record, "End_Date");
  if (start && end && end < start)
    throw errorAt(record, "End_Date", `the end ${end} is before the start ${start}, expected ${start} or later`);
  const name = values.License.trim();
  const type = catalog.find(name);
  const own = type && licenses.find((license) => license.name === type.name);
  return {
    license: name,
    basis: values.Basis ? (values.Basis.toLowerCase() as Basis) : type ? basisOf(type, own ?? undefined) : "member",
    quantity: numberOrNull(values.Quantity),
    unitPrice: Number(values.Unit_Price),
    currency: values.Currency.toUpperCase(),
    start: start || null,
    end: end || null,
    overagePrice: numberOrNull(values.Overage_Price),
    settlement: settlementOf(record),
    trueDown: values.True_Down === "" ? null : /^(true|1|yes)$/i.test(values.True_Down),
    escalator: escalatorOf(record)
  };
}

/** @throws InputError for a day that is in no contract: a mistyped year, or 9999 for a contract without an end */
function checkYear(record: TableRecord, column: "Start_Date" | "End_Date"): void {
  const day = record.values[column];
  if (day && !isContractDay(day))
    throw errorAt(
      record,
      column,
      `"${day}" is in no year of a contract, expected a date like 2026-05-01${column === "End_Date" ? ", or an empty cell for a contract without an end" : ""}`
    );
}

function settlementOf(record: TableRecord): Settlement | null {
  const text = record.values.Settlement.trim().toLowerCase();
  if (text === "") return null;
  if (/^((by )?month|monthly)$/.test(text)) return "month";
  if (/^((by )?(12 months|(contract )?year)|yearly)$/.test(text)) return "year";
  throw errorAt(record, "Settlement", `"${record.values.Settlement}" is not readable, expected month or 12 months`);
}

function escalatorOf(record: TableRecord): number | null {
  const { Escalator: share, Escalator_Percent: percent } = record.values;
  if (Number(percent) > 100)
    throw errorAt(record, "Escalator_Percent", `"${percent}" is more than 100, expected percent: 5 for 5 %`);
  if (share === "") return percent === "" ? null : Number(percent) / 100;
  if (percent !== "" && Math.abs(Number(percent) / 100 - Number(share)) > 1e-6)
    throw errorAt(
      record,
      "Escalator_Percent",
      `"${percent}" is not the ${share} of the column Escalator, expected one of the two`
    );
  if (Number(share) > 1)
    throw errorAt(record, "Escalator", `"${share}" is more than 1, expected a share: 0.05 for 5 %`);
  return Number(share);
}

/** Two lines that both leave their quantity to Salesforce can't share it. */
function checkQuantities(placed: readonly PlacedLine[]): void {
  const open = placed.filter(({ line }) => line.quantity === null);
  for (const [index, { line, record }] of open.entries()) {
    const other = open
      .slice(0, index)
      .find(({ line: earlier }) => sameLicense(earlier, line) && overlap(earlier, line));
    if (!other) continue;
    throw errorAt(
      record,
      "Quantity",
      `the cell is empty, and so is that of line ${other.record.line} for the same license and time, expected a quantity in at least one of them`
    );
  }
}

function sameLicense(one: ContractLine, other: ContractLine): boolean {
  return one.license.toLowerCase() === other.license.toLowerCase() && one.basis === other.basis;
}

function overlap(one: ContractLine, other: ContractLine): boolean {
  const before = (end: string | null, start: string | null) => end !== null && start !== null && end < start;
  return !before(one.end, other.start) && !before(other.end, one.start);
}

/** One currency for all lines: the one that lines state, else that of the list prices. */
function withCurrency(placed: readonly PlacedLine[], { catalog, types }: Defaults): ContractLine[] {
  const stated = [...new Set(placed.map(({ line }) => line.currency).filter((currency) => currency !== ""))].sort();
  const listed = types.find(({ listCurrency }) => listCurrency !== null)?.listCurrency ?? "USD";
  return placed.map(({ line, record }) => {
    if (line.currency !== "") return line;
    if (stated.length > 1)
      throw errorAt(
        record,
        "Currency",
        `the cell is empty and other lines are in ${stated.join(" and ")}, expected the currency of this line`
      );
    return { ...line, currency: stated[0] ?? catalog.find(line.license)?.listCurrency ?? listed };
  });
}

function errorAt({ file, line }: TableRecord, column: string, expected: string): InputError {
  return inputErrorAt({ file, line, column }, expected);
}
