/** A key date. */
export interface CalendarEvent {
  /** Stable: the same event has the same id in every run. */
  id: string;
  kind: "contractEnd" | "telemetryReview" | "quarterlyReview";
  date: string;
  /** The licenses concerned, in the order of the audit; empty for a quarterly review. */
  licenses: string[];
  /** The contract end that the date depends on; null for a quarterly review. */
  contractEnd: string | null;
  /** True when the date is before the as-of day but the contract has not ended. */
  overdue: boolean;
}
