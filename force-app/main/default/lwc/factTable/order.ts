import type { FactColumn } from "./column";

/** A column by its place, and the direction to sort by it. */
export interface Order {
  column: number;
  direction: "asc" | "desc";
}

/** An order as an address has it, such as "2-desc"; null for the columns' own order. */
export function orderText(order: Order | null): string | null {
  return order && `${order.column}-${order.direction}`;
}

/** The order that an address names; null if it names none, or a column that can't be sorted by. */
export function orderOf(text: string | null | undefined, columns: readonly Pick<FactColumn, "sort">[]): Order | null {
  const [, column, direction] = /^(\d{1,3})-(asc|desc)$/.exec(text ?? "") ?? [];
  if (!direction || !columns[Number(column)]?.sort) return null;
  return { column: Number(column), direction: direction as Order["direction"] };
}

/** A page as an address has it, from 2; null for the first one. */
export function pageText(page: number): string | null {
  return page > 1 ? String(page) : null;
}

/** The page that an address names, from 1; the first one if it names none. */
export function pageOf(text: string | null | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : 1;
}
