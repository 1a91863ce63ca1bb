import { toCsv } from "c/csv";
import type { EvidencePack } from "c/licenseEngine";

/** Every table of the pack as a CSV file, by file name. */
export function evidenceCsvs({ sections }: EvidencePack): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { tables } of sections)
    for (const { id, columns, rows } of tables) {
      const name = fileName(id, files);
      files[name] = toCsv(
        columns.map(({ label }, index) => ({
          header: label,
          value: (row: (string | number | null)[]) => row[index]
        })),
        rows,
        { bom: true }
      );
    }
  return files;
}

/** Letters and digits only; two tables never share a file. */
function fileName(id: string, taken: Readonly<Record<string, string>>): string {
  const plain = id.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  for (let number = 1; ; number += 1) {
    const name = `${plain}${number === 1 ? "" : `-${number}`}.csv`;
    if (!(name in taken)) return name;
  }
}
