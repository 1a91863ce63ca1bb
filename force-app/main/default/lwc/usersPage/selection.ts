import { suggestionWord } from "c/words";
import type { Suggestion } from "c/licenseEngine";
import { fill, formatList, formatNumber } from "c/format";
import type { UserRow } from "c/users";
import { labels } from "./labels";

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

/** How many users of the selection each suggestion has, most first: a selection made under several filters shows here. */
export function suggestionsText(rows: readonly UserRow[]): string {
  const counts = new Map<Suggestion, number>();
  for (const { advice } of rows) counts.set(advice.suggestion, (counts.get(advice.suggestion) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a);
  return formatList(
    parts.map(([suggestion, users]) =>
      fill(labels.Users_SelectedPart, { users: formatNumber(users), suggestion: suggestionWord(suggestion) })
    )
  );
}
