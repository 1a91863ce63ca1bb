import type { ScenarioComparison, ScenarioResult, ScenarioRow } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatMoney, formatNumber } from "c/format";
import { confidenceWord, reasonText } from "c/words";
import { termText } from "c/glossary";
import { labels } from "./labels";

type Compared = ScenarioComparison["rows"][number];

/** Less than this is not worth a note: half of what a page shows. */
const VISIBLE = 0.5;

const currency = (row: { currency: string | null }) => row.currency;

function money<Row extends { currency: string | null }>(
  label: string,
  value: (row: Row) => number | null,
  notes?: (row: Row) => string[]
): FactColumn<Row> {
  return { label, type: "money", value, currency, ...(notes ? { notes } : {}) };
}

function number(
  label: string,
  value: (row: ScenarioRow) => number,
  notes?: (row: ScenarioRow) => string[]
): FactColumn<ScenarioRow> {
  return { label, type: "number", value, ...(notes ? { notes } : {}) };
}

const family: FactColumn<{ family: string }> = { label: labels.WhatIf_Family, value: (row) => row.family };

/** Notes for the amounts that are large enough to see. */
function noteOf(text: string, amount: number, shown: string): string[] {
  return amount >= VISIBLE ? [fill(text, { amount: shown })] : [];
}

function costNotes({ cost, currency: unit }: ScenarioRow): string[] {
  if (!cost) return [];
  return [
    ...noteOf(labels.WhatIf_OfOverage, cost.overage, formatMoney(cost.overage, unit)),
    ...noteOf(labels.WhatIf_OfAdded, cost.added, formatMoney(cost.added, unit))
  ];
}

function savingNotes({ promised, confidence, guarded, currency: unit, reason }: ScenarioRow): string[] {
  if (reason) return [reasonText(reason)];
  if (guarded) return [labels.WhatIf_Guarded];
  if (!promised || !confidence) return [];
  const amount = (value: number): string => formatMoney(value, unit);
  const values = { saving: amount(promised.monthly), low: amount(promised.low), high: amount(promised.high) };
  return [fill(labels.WhatIf_Moves, values), confidenceWord(confidence)];
}

/** A scenario family by family. */
export const detailColumns: FactColumn<ScenarioRow>[] = [
  { ...family, notes: ({ from }) => [fill(labels.WhatIf_From, { date: formatDate(from) })] },
  number(
    labels.Common_Users,
    ({ users }) => users.member + users.login,
    ({ users }) => [
      fill(labels.WhatIf_OnMember, { count: formatNumber(users.member) }),
      fill(labels.WhatIf_OnLogin, { count: formatNumber(users.login) })
    ]
  ),
  number(labels.WhatIf_Logins, ({ logins }) => logins),
  number(
    labels.Common_Seats,
    ({ seats }) => seats,
    ({ short }) => noteOf(labels.WhatIf_Short, short.seats, formatNumber(Math.ceil(short.seats)))
  ),
  number(
    labels.Common_Pool,
    ({ pool }) => pool,
    ({ short }) => noteOf(labels.WhatIf_Short, short.pool, formatNumber(Math.ceil(short.pool)))
  ),
  money(labels.WhatIf_AsToday, ({ today }) => today?.monthly ?? null),
  money(labels.Common_Scenario, ({ cost }) => cost?.monthly ?? null, costNotes),
  money(labels.Common_SavingPerMonth, ({ saving }) => saving, savingNotes)
];

/** A saving as a change of the cost; null unknown. */
function changeOf(saving: number | undefined): number | null {
  return saving === undefined ? null : 0 - saving;
}

/** What the difference from today consists of, family by family. */
export const partColumns: FactColumn<ScenarioRow>[] = [
  family,
  money(labels.WhatIf_AsToday, ({ today }) => today?.monthly ?? null),
  money(labels.Common_Prices, ({ parts }) => changeOf(parts?.price)),
  money(labels.WhatIf_PartVolume, ({ parts }) => changeOf(parts?.volume)),
  { ...money(labels.Common_Basis, ({ parts }) => changeOf(parts?.basis)), help: termText("partBasis") },
  money(labels.Common_Scenario, ({ cost }) => cost?.monthly ?? null)
];

/** Today, best cost and every scenario, each in a column. */
export function compareColumns({ scenarios }: ScenarioComparison): FactColumn<Compared>[] {
  return [
    family,
    money(labels.WhatIf_AsToday, ({ today }) => today),
    money(labels.Common_BestSplit, ({ best }) => best),
    ...scenarios.map(({ name }, place) => money<Compared>(name, ({ costs }) => costs[place]))
  ];
}

/** Families that have users, seats or logins, so that a family nobody owns takes no room. */
export function shownRows({ rows }: ScenarioResult): ScenarioRow[] {
  return rows.filter(({ users, seats, pool }) => users.member + users.login + seats + pool > 0);
}

/** A comparison of the families that a scenario shows: table and file have the same rows. */
export function ownedOnly(comparison: ScenarioComparison): ScenarioComparison {
  const shown = new Set(comparison.scenarios.flatMap(({ result }) => shownRows(result).map((row) => row.family)));
  return { ...comparison, rows: comparison.rows.filter((row) => shown.has(row.family)) };
}
