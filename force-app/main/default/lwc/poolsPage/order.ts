import type { CapacityRow } from "c/poolModel";

export type Order = "money" | "name" | "cost" | "saving" | "risk";

/** As the address names them; the first one needs no name. */
export const ORDERS: readonly Order[] = ["money", "saving", "risk", "cost", "name"];

const WORTH: Record<Exclude<Order, "name">, (row: CapacityRow) => number | null> = {
  money: ({ saving, risk }) => (saving === null && risk === null ? null : (saving ?? 0) + (risk ?? 0)),
  saving: ({ saving }) => saving,
  risk: ({ risk }) => risk,
  cost: ({ owned }) => owned.monthly
};

/** The rows whose license has all words of the search, in the order asked for; unknown amounts come last. */
export function shownRows(rows: readonly CapacityRow[], search: string, order: Order): CapacityRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(({ license }) => words.every((word) => license.name.toLowerCase().includes(word)));
  if (order === "name") return found.sort((a, b) => a.license.name.localeCompare(b.license.name));
  const worth = WORTH[order];
  return found.sort((a, b) => (worth(b) ?? -1) - (worth(a) ?? -1));
}
