import { renameSync } from "node:fs";
import { basename } from "node:path";
import { CsvFile } from "../sample/csvFile.ts";
import { csvRecords } from "../store/csvRecords.ts";

/**
 * Gives an exported file of the app's own records the columns of the CSV folder: without the ending of custom fields.
 *
 * @param unstated columns of checkboxes: one that nobody ticked says nothing, so `false` becomes an empty cell
 */
export async function plainColumns(path: string, unstated: readonly string[] = []): Promise<void> {
  const draft = `${path}.part`;
  let file: CsvFile | undefined;
  let names: string[] = [];
  for await (const { cells } of csvRecords({ file: basename(path), path, gzip: false })) {
    if (file) file.write(cells.map((cell, index) => (cell === "false" && unstated.includes(names[index]) ? "" : cell)));
    else {
      names = cells.map((name) => name.replace(/__c$/, ""));
      file = new CsvFile(draft, names);
    }
  }
  if (!file) return;
  file.close();
  renameSync(draft, path);
}
