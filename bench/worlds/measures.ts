/** How well the advice did in one world. Costs are per month of the term. */
export interface Outcome {
  shape: string;
  /** Complete months of the record. */
  months: number;
  today: number;
  /** Share of the possible saving that the advice captured; null if nothing could be saved. */
  captured: number | null;
  /** The same for the first version of the product. */
  firstVersion: number | null;
  promised: number;
  realised: number;
  /** Whether the realized saving lies in the stated interval. */
  inside: boolean;
  confidence: string;
}

/** The measures of the advice (docs/advice.md), each with its aim. */
export function measuresOf(outcomes: readonly Outcome[]): { name: string; value: string; aim: string }[] {
  const captured = known(outcomes, (row) => row.captured);
  const promising = outcomes.filter(({ promised }) => promised > 0);
  const kept = promising.map(({ realised, promised }) => realised / promised);
  const share = (count: number, of: number): string => percent(of ? count / of : null);
  const between = kept.filter((value) => value >= 0.75 && value <= 1.35).length;
  const long = outcomes.filter(({ months }) => months >= 9);
  const ratio = sum(promising, ({ realised }) => realised) / sum(promising, ({ promised }) => promised);
  return [
    { name: "captured, median", value: percent(median(captured)), aim: "86 % or more" },
    { name: "captured, mean", value: percent(sum(captured, (value) => value) / captured.length), aim: "76 % or more" },
    { name: "captured, 10 % worst", value: percent(captured[Math.floor(captured.length / 10)]), aim: "38 % or more" },
    {
      name: "worse than doing nothing",
      value: share(captured.filter((value) => value < 0).length, captured.length),
      aim: "4 % or less"
    },
    {
      name: "captured with 9 months and more, median",
      value: percent(median(known(long, (row) => row.captured))),
      aim: "89 % or more"
    },
    { name: "realised / promised, all together", value: ratio.toFixed(2), aim: "0.94 to 1.12" },
    { name: "kept within 0.75 and 1.35 of the promise", value: share(between, kept.length), aim: "70 % or more" },
    {
      name: "inside the stated interval",
      value: share(promising.filter(({ inside }) => inside).length, promising.length),
      aim: "66 % or more"
    },
    {
      name: "lost a quarter or more with 6 months and more",
      value: String(outcomes.filter((row) => row.months >= 6 && (row.captured ?? 0) < -0.25).length),
      aim: "1 at most"
    },
    {
      name: "told high and lost 15 % or more",
      value: String(outcomes.filter((row) => row.confidence === "high" && (row.captured ?? 0) < -0.15).length),
      aim: "none"
    }
  ];
}

export function known(outcomes: readonly Outcome[], value: (row: Outcome) => number | null): number[] {
  return outcomes.flatMap((row) => value(row) ?? []).sort((a, b) => a - b);
}

export function median(sorted: readonly number[]): number | null {
  return sorted.length ? sorted[sorted.length >> 1] : null;
}

export function percent(share: number | null): string {
  return share === null ? "-" : `${Math.round(100 * share)} %`;
}

export function sum<T>(rows: readonly T[], value: (row: T) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
