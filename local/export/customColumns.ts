import { renameSync } from "node:fs";
import { basename } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { csvRecords } from "../csv/csvRecords.ts";

/**
 * Gives an exported file of the app's own records the column names of the CSV folder: without the suffix of custom fields.
 */
export async function plainColumns(path: string): Promise<void> {
  const draft = `${path}.part`;
  let file: CsvFile | undefined;
  for await (const { cells } of csvRecords({ file: basename(path), path, gzip: false })) {
    if (file) file.write(cells);
    else
      file = new CsvFile(
        draft,
        cells.map((name) => name.replace(/__c$/, ""))
      );
  }
  if (!file) return;
  file.close();
  renameSync(draft, path);
}
