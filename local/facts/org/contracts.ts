import type { Basis, ContractLine } from "c/licenseEngine";
import { inputErrorAt } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import type { TableRecord } from "../../csv/records.ts";
import { LICENSE_CONTRACT } from "../../csv/tables.ts";

/**
 * The contract lines, in file order. Two equal lines of one file count as two (the same quantity ordered twice); a line that
 * another part repeats counts once.
 *
 * @throws InputError also for an end before the start
 */
export async function readContracts(parts: Part[]): Promise<ContractLine[]> {
  const lines: ContractLine[] = [];
  const known = new Map<string, number>();
  for (const part of parts) {
    const here = new Map<string, number>();
    for await (const record of tableRecords([part], LICENSE_CONTRACT)) {
      const line = contractLine(record);
      const key = JSON.stringify(line);
      const count = (here.get(key) ?? 0) + 1;
      here.set(key, count);
      if (count <= (known.get(key) ?? 0)) continue;
      known.set(key, count);
      lines.push(line);
    }
  }
  return lines;
}

function contractLine({ values, file, line }: TableRecord): ContractLine {
  const { Start_Date: start, End_Date: end } = values;
  if (end && end < start) {
    throw inputErrorAt(
      { file, line, column: "End_Date" },
      `the end ${end} is before the start ${start}, expected ${start} or later`
    );
  }
  return {
    license: values.License.trim(),
    basis: values.Basis.toLowerCase() as Basis,
    quantity: Number(values.Quantity),
    unitPrice: Number(values.Unit_Price),
    currency: values.Currency.toUpperCase(),
    start,
    end: end || null,
    overagePrice: values.Overage_Price === "" ? null : Number(values.Overage_Price)
  };
}
