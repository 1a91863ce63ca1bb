import { money } from "../base/numbers";
import type { ReadingFact } from "../contract/capacityFacts";
import type { LedgerRow, LedgerSeats, LedgerTotal } from "../contract/ledger";

/**
 * Sums by currency, never over two. Only rows in which every move has an expected saving and was counted, because anything else would compare different
 * moves.
 */
export function ledgerTotals(rows: readonly LedgerRow[]): LedgerTotal[] {
  const totals = new Map<string | null, { expected: number; counted: number; months: Set<string> }>();
  for (const { month, currency, expected, counted, unpriced, uncounted } of rows) {
    if (expected === null || counted === null || unpriced || uncounted) continue;
    const total = totals.get(currency) ?? { expected: 0, counted: 0, months: new Set<string>() };
    total.expected += expected;
    total.counted += counted;
    total.months.add(month);
    totals.set(currency, total);
  }
  return [...totals].map(([currency, { expected, counted, months }]) => ({
    currency,
    months: months.size,
    expected: money(expected),
    counted: money(counted)
  }));
}

/**
 * How many seats of the licenses that users left were in use: at the newest reading up to the first month in which savings count (else the oldest one), and
 * at the newest reading. Everybody on the license counts, not only who was moved.
 *
 * @param readings null when the host keeps none
 */
export function ledgerSeats(rows: readonly LedgerRow[], readings: readonly ReadingFact[] | null): LedgerSeats[] {
  const first = rows.map(({ month }) => month).sort()[0];
  const licenses = [...new Set(rows.map(({ fromLicense }) => fromLicense))].sort();
  return licenses.flatMap((license) => {
    const days = (readings ?? []).flatMap(({ license: of, day, used }) => {
      if (of !== license || used === null) return [];
      return [{ day, used }];
    });
    days.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
    const before = days.filter(({ day }) => day <= first).at(-1) ?? days[0];
    const now = days.at(-1);
    return now && before !== now ? [{ license, before, now }] : [];
  });
}
