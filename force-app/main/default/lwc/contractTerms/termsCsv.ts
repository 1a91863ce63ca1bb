import type { EnteredLine } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";

const answer = (value: boolean | null) => (value === null ? null : value ? "yes" : "no");
const SETTLEMENTS = { year: "12 months", month: "month" } as const;

/** The columns of the file `License_Contract.csv`, as docs/export.md describes it. */
const COLUMNS: CsvColumn<EnteredLine>[] = [
  { header: "License", value: ({ license }) => license },
  { header: "Basis", value: ({ basis }) => basis },
  { header: "Quantity", value: ({ quantity }) => quantity },
  { header: "Unit_Price", value: ({ unitPrice }) => unitPrice },
  { header: "Currency", value: ({ currency }) => currency },
  { header: "Start_Date", value: ({ start }) => start },
  { header: "End_Date", value: ({ end }) => end },
  { header: "Overage_Price", value: ({ overagePrice }) => overagePrice },
  { header: "Settlement", value: ({ settlement }) => settlement && SETTLEMENTS[settlement] },
  { header: "True_Down", value: ({ trueDown }) => answer(trueDown) },
  { header: "Escalator", value: ({ escalator }) => escalator }
];

/** Contract lines as a file that a folder of exports can hold. */
export function termsCsv(lines: readonly EnteredLine[]): string {
  return toCsv(COLUMNS, lines, { bom: true });
}
