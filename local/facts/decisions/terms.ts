import type { Basis, Catalog, ContractTermFact } from "c/licenseEngine";
import { inputErrorAt } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import type { TableRecord } from "../../csv/records.ts";
import { LICENSE_CONTRACT } from "../../csv/tables.ts";

/**
 * What contract lines say besides price and quantity, one fact per line that says anything; null without a file of contract lines.
 *
 * @throws InputError for an escalator that is not a share
 */
export async function readTerms(parts: Part[], catalog: Catalog): Promise<ContractTermFact[] | null> {
  if (!parts.length) return null;
  const facts = new Map<string, ContractTermFact>();
  for await (const record of tableRecords(parts, LICENSE_CONTRACT)) {
    const fact = termOf(record, catalog);
    if (fact.trueDown !== null || fact.escalator !== null) facts.set(JSON.stringify(fact), fact);
  }
  return [...facts.values()];
}

function termOf(record: TableRecord, catalog: Catalog): ContractTermFact {
  const { values } = record;
  const name = values.License.trim();
  return {
    license: catalog.find(name)?.name ?? name,
    basis: values.Basis.toLowerCase() as Basis,
    start: values.Start_Date,
    trueDown: values.True_Down === "" ? null : /^(true|1|yes)$/i.test(values.True_Down),
    escalator: escalatorOf(record)
  };
}

function escalatorOf({ values, file, line }: TableRecord): number | null {
  if (values.Escalator === "") return values.Escalator_Percent === "" ? null : Number(values.Escalator_Percent) / 100;
  const share = Number(values.Escalator);
  if (share > 1)
    throw inputErrorAt(
      { file, line, column: "Escalator" },
      `"${values.Escalator}" is more than 1, expected a share: 0.05 for 5 %`
    );
  return share;
}
