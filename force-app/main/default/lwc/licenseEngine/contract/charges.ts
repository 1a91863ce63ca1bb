import type { Basis } from "./org";

/** What a charge is for: the commitment itself, what was used of it and what was not, or logins above the pool. */
export type ChargeKind = "purchase" | "used" | "unused" | "overage";

/** A part of the contract's cost of one license in one usage month; `from` inclusive, `to` exclusive. */
export interface Charge {
  kind: ChargeKind;
  license: string;
  basis: Basis;
  /** The usage month in whose bill the charge is. */
  month: { from: string; to: string };
  /** What the charge pays for: the month, or the contract year of logins that are settled over it. */
  from: string;
  to: string;
  /** Seats, or logins. */
  quantity: number;
  /** Per seat and month, or per login. */
  unitPrice: number;
  /** quantity x unitPrice. */
  contracted: number;
  /** Of the catalog, in `currency`; null where it has none, and for logins above the pool. */
  listPrice: number | null;
  /** quantity x listPrice. */
  listed: number | null;
  currency: string;
  /** Part of the bill: all of a purchase and of overage, 0 of what the purchase covers. */
  billed: number;
  /** What it costs: 0 of a purchase that is split into used and unused. */
  effective: number;
  /** Part of a commitment whose use is known; false: a purchase whose use is unknown, and overage. */
  committed: boolean;
}
