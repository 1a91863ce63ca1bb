import type { FactColumn } from "./column";

/** A column by its name, which stays when columns are added, and the direction to sort by it. */
export interface Order {
  column: string;
  direction: "asc" | "desc";
}

/** An order as an address has it, such as "lastLogin-desc"; null for the columns' own order. */
export function orderText(order: Order | null): string | null {
  return order && `${order.column}-${order.direction}`;
}

/** The order that an address names; null if it names none, or a column that can't be sorted by, as in links of earlier versions. */
export function orderOf(text: string | null | undefined, columns: readonly Pick<FactColumn, "sort">[]): Order | null {
  const [, column, direction] = /^(\w+)-(asc|desc)$/.exec(text ?? "") ?? [];
  if (!direction || !columns.some(({ sort }) => sort === column)) return null;
  return { column, direction: direction as Order["direction"] };
}

/** A page as an address has it, from 2; null for the first one. */
export function pageText(page: number): string | null {
  return page > 1 ? String(page) : null;
}

/** The page that an address names, from 1; the first one if it names none. */
export function pageOf(text: string | null | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : 1;
}
