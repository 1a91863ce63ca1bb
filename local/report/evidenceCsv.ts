import type { WordedSection } from "c/words";
import { words } from "./words.ts";

/** Every table of the pack as a CSV file, by file name. */
export function evidenceCsvs(sections: readonly WordedSection[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const table of sections.flatMap(({ tables }) => tables))
    files[fileName(table.id, files)] = words.tableCsv(table);
  return files;
}

/** Letters and digits only; every table gets a file of its own. */
function fileName(id: string, taken: Readonly<Record<string, string>>): string {
  const plain = id.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  for (let number = 1; ; number += 1) {
    const name = `${plain}${number === 1 ? "" : `-${number}`}.csv`;
    if (!(name in taken)) return name;
  }
}
