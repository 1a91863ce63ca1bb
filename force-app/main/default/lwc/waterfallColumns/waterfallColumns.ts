import type { FactColumn, Span } from "c/factTable";
import { floorOf } from "c/chartGeometry";
import { fill, formatMoney } from "c/format";
import { termText } from "c/glossary";
import { labels } from "./labels";

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

/** The columns of a waterfall as a table: its steps, the changes, the levels, and a bar between two levels, all on one scale. */
export function waterfallColumns<Bar extends Step>(
  bars: readonly Bar[],
  { first, currency: code, isCost, tone, width }: StepWords<Bar>
): FactColumn<Bar>[] {
  const top = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const floor = floorOf(bars.map(({ to }) => to));
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
      help: termText("waterfallBar"),
      value: () => "",
      span: (bar) => ({ from: share(bar.from), to: share(bar.to), tone: tone(bar) }),
      width
    }
  ];
}
