import type { FactColumn, Span } from "c/factTable";
import { fill, formatMoney } from "c/format";
import { labels } from "./labels";

/** Share of the lowest level that the picture leaves out. */
const CUT = 0.8;

/** A step of a waterfall: the cost or the change per month, and the levels between which its bar hangs. */
export interface Step {
  amount: number;
  from: number;
  to: number;
}

/** How the steps of a waterfall appear. */
export interface StepWords<Bar> {
  /** The column that names the steps. */
  first: FactColumn<Bar>;
  currency: string | null;
  /** Whether a bar is a cost and no change. */
  isCost(bar: Bar): boolean;
  tone(bar: Bar): Span["tone"];
  /** Width of the bars, in CSS syntax. */
  width: string;
}

/** Where the picture starts: small savings of a large bill would be hairlines on a scale from 0. */
function floorOf(bars: readonly Step[]): number {
  const lowest = Math.min(...bars.map(({ to }) => to));
  if (lowest <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(lowest) - 1);
  return Math.floor((CUT * lowest) / unit) * unit;
}

/** The columns of a waterfall as a table: its steps, the changes, the levels, and a bar between two levels, all on one scale. */
export function waterfallColumns<Bar extends Step>(
  bars: readonly Bar[],
  { first, currency: code, isCost, tone, width }: StepWords<Bar>
): FactColumn<Bar>[] {
  const top = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const floor = floorOf(bars);
  const share = (level: number): number => Math.max(0, level - floor) / (top - floor);
  const currency = (): string | null => code;
  return [
    first,
    {
      label: labels.Waterfall_Change,
      type: "money",
      value: (bar) => (isCost(bar) ? null : bar.amount),
      dash: labels.Waterfall_NoChange,
      currency
    },
    { label: labels.Common_CostPerMonth, type: "money", value: ({ to }) => to, currency },
    {
      label: fill(labels.Waterfall_Bar, { from: formatMoney(floor, code), to: formatMoney(top, code) }),
      value: () => "",
      span: (bar) => ({ from: share(bar.from), to: share(bar.to), tone: tone(bar) }),
      width
    }
  ];
}
