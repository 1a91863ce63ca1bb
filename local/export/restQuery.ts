import { BadAnswer } from "./csvSink.ts";
import type { CsvSink } from "./csvSink.ts";
import type { ApiRow, OrgApi, QueryPage } from "./orgApi.ts";
import type { Task } from "./progress.ts";

/**
 * Writes all rows of a query, page by page.
 *
 * @param first its first page
 * @param fields of the query, in the order of the file's columns
 * @throws BadAnswer if fewer rows arrived than the org told
 */
export async function restQuery(
  api: OrgApi,
  first: QueryPage,
  fields: readonly string[],
  sink: CsvSink,
  task: Task
): Promise<void> {
  task.expect(first.totalSize);
  for (let page = first; ; page = await api.request<QueryPage>("GET", page.nextRecordsUrl!)) {
    await sink.add(page.records.map((row) => fields.map((field) => textAt(row, field))));
    task.at(sink.received);
    if (page.done) break;
  }
  if (sink.received !== first.totalSize) throw new BadAnswer(`${sink.received} rows arrived of ${first.totalSize}`);
}

/** The text of a field, also of a related record; empty for null. */
export function textAt(row: ApiRow, field: string): string {
  let value: ApiRow[string] | undefined = row;
  for (const name of field.split(".")) value = value && typeof value === "object" ? value[name] : undefined;
  return value === null || value === undefined ? "" : String(value);
}
