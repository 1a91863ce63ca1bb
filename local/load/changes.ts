import type { StoredRecord } from "./stored.ts";
import type { LoadRecord } from "./tables.ts";

/** What a load does with the records of an object. */
export interface Changes {
  added: LoadRecord[];
  changed: LoadRecord[];
  same: number;
  /** Records that nothing in the counters stands for. */
  removed: StoredRecord[];
}

/**
 * Compares what should be stored with what is.
 *
 * @param isKept tells of a record with the same fields that it needs no other run; default always
 */
export function changesOf(
  wanted: readonly LoadRecord[],
  stored: ReadonlyMap<string, StoredRecord>,
  isKept: (record: StoredRecord) => boolean = () => true
): Changes {
  const changes: Changes = { added: [], changed: [], same: 0, removed: [] };
  const keys = new Set<string>();
  for (const record of wanted) {
    keys.add(record.key);
    const found = stored.get(record.key);
    if (!found) changes.added.push(record);
    else if (isSame(record, found) && isKept(found)) changes.same += 1;
    else changes.changed.push(record);
  }
  for (const record of stored.values()) if (!keys.has(record.key)) changes.removed.push(record);
  return changes;
}

function isSame({ fields }: LoadRecord, stored: StoredRecord): boolean {
  return Object.entries(fields).every(([name, value]) => (stored.fields[name] ?? null) === value);
}

/** Whether nothing has to be written. */
export function isEmpty({ added, changed, removed }: Changes): boolean {
  return !added.length && !changed.length && !removed.length;
}
