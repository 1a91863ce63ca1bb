import { idKey } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { NETWORK } from "../../csv/tables.ts";

/** A site of the org. */
export interface Site {
  /** Id key. */
  key: string;
  name: string;
}

/** The sites of the org, sorted by name. Sites of the same name (which the platform does not allow) are distinguished by Id. */
export async function readSites(parts: Part[]): Promise<Site[]> {
  const sites = new Map<string, string>();
  for await (const { values } of tableRecords(parts, NETWORK)) {
    if (!sites.has(idKey(values.Id))) sites.set(idKey(values.Id), values.Name);
  }
  return [...sites]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || (a.key < b.key ? -1 : 1));
}
