import type { Span } from "../csv/exportMarker.ts";

/** Spans in order of time; touching and overlapping ones as one, empty ones left out. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { from, to } of [...spans]
    .filter((span) => span.from < span.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && from <= last.to) {
      if (to > last.to) last.to = to;
    } else result.push({ from, to });
  }
  return result;
}

/** The parts of a span that lie in none of the others. */
export function uncovered(span: Span, others: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = span.from;
  for (const other of joined(others)) {
    if (other.from > from) gaps.push({ from, to: other.from < span.to ? other.from : span.to });
    if (other.to > from) from = other.to;
    if (from >= span.to) break;
  }
  if (from < span.to) gaps.push({ from, to: span.to });
  return gaps.filter((gap) => gap.from < gap.to);
}
