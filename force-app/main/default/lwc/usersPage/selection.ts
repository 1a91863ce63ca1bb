import { suggestionWord, totalText } from "c/words";
import type { Suggestion } from "c/licenseEngine";
import { fill, formatList, formatNumber } from "c/format";
import type { UserRow } from "c/users";
import { labels } from "./labels";

/** The selection across all pages after the user selected or cleared rows of the current page. */
export function withSelection(
  chosen: ReadonlyMap<string, UserRow>,
  rows: readonly UserRow[],
  { ids, selected }: { ids: readonly string[]; selected: boolean }
): Map<string, UserRow> {
  const changed = new Map(chosen);
  const known = new Map(selected ? rows.map((row) => [row.user.id, row]) : []);
  for (const id of ids) {
    const row = known.get(id);
    if (row) changed.set(id, row);
    else if (!selected) changed.delete(id);
  }
  return changed;
}

/** Number of selected users per suggestion, most first: shows if the selection was made with several filters. */
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

/** What the suggestions for users save per month, by currency; empty if none saves anything. */
export function savingText(rows: readonly UserRow[]): string {
  const sums = new Map<string, number>();
  for (const { advice } of rows)
    if (advice.monthlySaving !== null && advice.currency !== null)
      sums.set(advice.currency, (sums.get(advice.currency) ?? 0) + advice.monthlySaving);
  const amounts = [...sums].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount);
  return amounts.length ? totalText({ amounts, unknown: 0 }) : "";
}
