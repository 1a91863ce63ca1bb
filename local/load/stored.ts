import type { ApiRow, OrgApi, QueryPage } from "../export/orgApi.ts";
import { KEY } from "./tables.ts";
import type { Cell, LoadTable } from "./tables.ts";

/** A record as the org has it. */
export interface StoredRecord {
  id: string;
  key: string;
  /** The fields of its table, and those of `more`. */
  fields: Readonly<Record<string, Cell>>;
  /** Of a usage row, the run that wrote it; null for none. */
  run: { id: string; source: string | null; isComplete: boolean } | null;
}

/** All rows of a query. */
export async function rowsOf(api: OrgApi, soql: string): Promise<ApiRow[]> {
  const rows: ApiRow[] = [];
  for (let page = await api.query(soql); ; page = await api.request<QueryPage>("GET", page.nextRecordsUrl!)) {
    for (const row of page.records) rows.push(row);
    if (page.done) return rows;
  }
}

/** Records by key. @param condition of SOQL */
export async function storedRecords(
  api: OrgApi,
  { object, fields }: Pick<LoadTable, "object" | "fields">,
  condition: string,
  more: readonly string[] = []
): Promise<Map<string, StoredRecord>> {
  const soql = `SELECT Id, ${[KEY, ...fields, ...more].join(", ")} FROM ${object} WHERE ${condition}`;
  const stored = new Map<string, StoredRecord>();
  for (const row of await rowsOf(api, soql)) {
    const run = row.Run__r as ApiRow | null | undefined;
    const cells = fields.map((field) => [field, row[field] as Cell]);
    const key = row[KEY] as string;
    stored.set(key, {
      id: row.Id as string,
      key,
      fields: Object.fromEntries(cells) as Record<string, Cell>,
      run: run
        ? {
            id: row.Run__c as string,
            source: run.Source__c as string | null,
            isComplete: run.Status__c === "Complete"
          }
        : null
    });
  }
  return stored;
}

/** Days in a condition of SOQL: `(2026-05-01, 2026-06-01)`. */
export function daysIn(days: readonly string[]): string {
  return `(${days.join(", ")})`;
}

/** A text in a condition of SOQL. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
