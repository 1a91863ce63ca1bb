import type { Basis } from "c/licenseEngine";
import { toCsv } from "c/csv";
import type { FactColumn } from "c/factTable";
import { formatMonth } from "c/format";
import type { CapacityRow } from "c/poolModel";
import { basisWord, licenseDecisionText, priceWords } from "c/words";
import { metersOf } from "./drawings";
import { labels } from "./labels";

/** A column of the table without charts, and of the file. */
type NumberColumn = FactColumn<CapacityRow> & { value(row: CapacityRow): string | number | null };

type Value = (row: CapacityRow) => number | null;

/** A value that only licenses on one basis have. */
function onBasis(basis: Basis, value: Value): Value {
  return (row) => {
    if (row.license.basis !== basis) return null;
    return value(row);
  };
}

const ofPool = (value: Value): Value => onBasis("login", value);
const ofSeats = (value: Value): Value => onBasis("member", value);

const number = (label: string, value: Value): NumberColumn => ({
  label,
  type: "number",
  value,
  dash: labels.PlanItems_NoBack
});

const money = (label: string, value: Value): NumberColumn => ({
  label,
  type: "money",
  value,
  currency: (row) => row.currency
});

/** All numbers of the small charts and cells; the months are those of the rows. */
export function numberColumns(rows: readonly CapacityRow[]): NumberColumn[] {
  const months = rows[0]?.months ?? [];
  return [
    { label: labels.Common_License, value: ({ license }) => license.name },
    { label: labels.Common_Basis, value: ({ license }) => basisWord(license.basis) },
    number(labels.Common_Purchased, ({ owned }) => owned.quantity),
    number(labels.Pools_Decided, ({ decision }) => decision.needed),
    { label: labels.Multiples_Decision, value: ({ decision }) => licenseDecisionText(decision), width: "9rem" },
    { label: labels.Common_From, type: "date", value: ({ decision }) => decision.from, dash: labels.PlanItems_NoBack },
    ...months.map(({ month }, i) => ({
      ...number(formatMonth(month), (row) => row.months[i]?.value ?? null),
      dash: labels.Multiples_NoCount
    })),
    number(
      labels.Multiples_MeterColumn,
      ofPool(({ license }) => license.monthlyLoginsUsed)
    ),
    number(
      labels.Multiples_OwnColumn,
      ofPool((row) => metersOf(row).own)
    ),
    number(
      labels.Common_Projected,
      ofPool(({ burnDown }) => burnDown?.projected ?? null)
    ),
    number(
      labels.Multiples_YearUsedColumn,
      ofPool(({ annual }) => annual?.used ?? null)
    ),
    number(
      labels.Multiples_BaselineColumn,
      ofPool(({ annual }) => annual?.baseline ?? null)
    ),
    number(
      labels.Multiples_YearProjectedColumn,
      ofPool(({ annual }) => annual?.projected ?? null)
    ),
    number(
      labels.Common_InUse,
      ofSeats(({ seats }) => seats.used)
    ),
    number(
      labels.Common_Dormant,
      ofSeats(({ seats }) => seats.dormant)
    ),
    number(
      labels.Common_NeverLoggedIn,
      ofSeats(({ seats }) => seats.neverLoggedIn)
    ),
    number(
      labels.SeatsPage_Unused,
      ofSeats(({ seats }) => seats.unused)
    ),
    {
      label: labels.SeatsPage_Exhausted,
      type: "date",
      value: ({ license, seats }) => (license.basis === "member" ? seats.projection.exhausted : null),
      dash: labels.PlanItems_NoBack
    },
    {
      label: labels.Common_Renewal,
      type: "date",
      value: ({ owned }) => owned.until,
      dash: labels.Seats_TrueDown_unknown
    },
    { ...money(labels.Multiples_PriceColumn, ({ owned }) => owned.price), type: "price" },
    { label: labels.Terms_PriceSource, value: ({ owned }) => priceWords(owned.priceSource) },
    { label: labels.Common_Currency, value: ({ owned }) => owned.currency, dash: labels.PlanItems_NoBack },
    money(labels.Common_CostPerMonth, ({ owned }) => owned.monthly),
    money(labels.Common_SavingPerMonth, ({ saving }) => saving),
    money(labels.Multiples_Risk, ({ risk }) => risk)
  ];
}

/** The same as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function capacityCsv(rows: readonly CapacityRow[]): string {
  const columns = numberColumns(rows).map(({ label, value }) => ({ header: label, value }));
  return toCsv(columns, rows, { bom: true });
}
