import type { ExternalOnInternalRow, GateRow, TierRow } from "./access";
import type { CalendarEvent } from "./calendarEvents";
import type { AllocationRow } from "./allocations";
import type { AnnualRow, BurnDownRow, PoolRow, ReconciliationRow, SeatRow } from "./capacity";
import type { EconomicsRow, LicenseSummary, UsageRow } from "./costs";
import type { DecisionSettings } from "./decisionFacts";
import type { Finding, FindingType } from "./findings";
import type { Settings, Unknown } from "./org";
import type { LadderRow, OwnedRow } from "./owned";
import type { StepRow } from "./steps";

/** What an org has and how it is used, counted. Together with the decisions: what the terminal, the files and the pages show. `schema` changes only when a field changes its meaning. */
export interface Audit {
  schema: 2;
  asOf: string;
  timeZone: string;
  anchorDay: number;
  coverage: { from: string; to: string };
  months: { month: string; complete: boolean }[];
  settings: Settings;
  licenses: LicenseSummary[];
  usage: UsageRow[];
  unknowns: Unknown[];
}

/** The audit with the decisions' sections added; all members of `Audit` keep their meaning. */
export interface AuditWithDecisions extends Audit {
  decisionSettings: DecisionSettings;
  economics: EconomicsRow[];
  pools: PoolRow[];
  /** By money per month, saved or at risk, largest first; findings without a known amount come last. */
  findings: Finding[];
  /** By family. */
  allocation: AllocationRow[];
  owned: OwnedRow[];
  ladder: LadderRow[];
  /** By family: what to do within the contract, then by date, then what has to be negotiated. */
  steps: StepRow[];
  seats: SeatRow[];
  burnDown: BurnDownRow[];
  annual: AnnualRow[];
  reconciliation: ReconciliationRow[];
  tiers: TierRow[];
  gates: GateRow[];
  externals: ExternalOnInternalRow[];
  calendar: CalendarEvent[];
  /** Types that could not be checked because their facts are missing: their records stay unchanged. */
  undecided: FindingType[];
}
