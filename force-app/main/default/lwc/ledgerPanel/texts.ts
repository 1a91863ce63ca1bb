import { ledgerTotals, type Ledger, type LedgerRow, type LedgerSeats } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatMoment, formatMoney, formatMonth, formatNumber } from "c/format";
import { monthsText } from "c/words";
import { labels } from "./labels";

/** Why the row's amounts are not whole. */
function gapsOf({ unpriced, uncounted }: LedgerRow): string[] {
  const gaps = [];
  if (unpriced) gaps.push(fill(labels.Ledger_Unpriced, { moves: formatNumber(unpriced) }));
  if (uncounted) gaps.push(fill(labels.Ledger_Uncounted, { moves: formatNumber(uncounted) }));
  return gaps;
}

function differenceOf({ expected, counted }: LedgerRow): number | null {
  return expected === null || counted === null ? null : counted - expected;
}

const currency = (row: LedgerRow): string | null => row.currency;

/** A month of moves from one license to another. */
export const columns: FactColumn<LedgerRow>[] = [
  {
    label: labels.Common_Month,
    key: (row) => [row.month, row.fromLicense, row.toLicense, row.currency].join("|"),
    value: ({ month }) => formatMonth(month)
  },
  { label: labels.Common_From, value: ({ fromLicense }) => fromLicense },
  { label: labels.Common_To, value: ({ toLicense }) => toLicense ?? labels.Ledger_Deactivated },
  { label: labels.Ledger_Moves, type: "number", value: ({ moves }) => moves, notes: gapsOf },
  { label: labels.Ledger_Expected, type: "money", value: ({ expected }) => expected, currency },
  { label: labels.Ledger_Counted, type: "money", value: ({ counted }) => counted, currency, dash: labels.Ledger_Open },
  { label: labels.Common_Difference, type: "money", value: differenceOf, currency, dash: labels.Ledger_Open },
  { label: labels.Ledger_LoginDays, type: "number", value: ({ loginDays }) => loginDays }
];

/** How the figures came about, or why there are none. */
export function noteOf({ computedAt, pricesVisible }: Ledger, local: boolean): string {
  const how = local ? labels.Ledger_Local : labels.Ledger_How;
  const when = computedAt === null ? "" : fill(labels.Ledger_Computed, { when: formatMoment(computedAt) });
  return [how, pricesVisible ? "" : labels.Reason_pricesHidden, when].filter((text) => text !== "").join(" ");
}

/** Expected against counted so far, by currency; says so where nothing can be compared yet. */
export function totalTexts({ rows, pricesVisible }: Ledger): string[] {
  const totals = ledgerTotals(rows);
  if (!totals.length) return pricesVisible ? [labels.Ledger_NoTotal] : [];
  return totals.map(({ currency: of, months, expected, counted }) =>
    fill(labels.Ledger_Total, {
      months: monthsText(months),
      expected: formatMoney(expected, of),
      counted: formatMoney(counted, of)
    })
  );
}

/** Seats in use before and now. */
export function seatsText({ license, before, now }: LedgerSeats): string {
  return fill(labels.Ledger_Seats, {
    license,
    before: formatNumber(before.used),
    beforeDay: formatDate(before.day),
    now: formatNumber(now.used),
    nowDay: formatDate(now.day)
  });
}
