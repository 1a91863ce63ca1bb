/** A date to keep. */
export interface CalendarEvent {
  /** Stable: the same event has the same id in every run. */
  id: string;
  kind: "contractEnd" | "telemetryReview" | "quarterlyReview";
  date: string;
  /** Licenses it is about, in the order of the audit; empty for a quarterly review. */
  licenses: string[];
  /** Contract end behind it; null for a quarterly review. */
  contractEnd: string | null;
  /** True when the date lies before the as-of day though the contract has not ended. */
  overdue: boolean;
}
