import type { UserRow } from "c/userRows";

/** The selection of all pages after users of the shown page were ticked or unticked. */
export function withSelection(
  chosen: ReadonlyMap<string, UserRow>,
  rows: readonly UserRow[],
  { ids, selected }: { ids: readonly string[]; selected: boolean }
): Map<string, UserRow> {
  const changed = new Map(chosen);
  for (const id of ids) {
    const row = rows.find(({ user }) => user.id === id);
    if (selected && row) changed.set(id, row);
    else changed.delete(id);
  }
  return changed;
}
