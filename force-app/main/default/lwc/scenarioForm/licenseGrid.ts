import type { ScenarioBase, ScenarioParameters, ScenarioRow } from "c/licenseEngine";
import type { GridColumn, GridRow, Slide } from "c/editGrid";
import { numberText } from "c/entry";
import { formatNumber, formatPrice } from "c/format";
import { labels } from "./labels";

/** Members of the parameters with an amount for each license, and the one with login days for each family. */
export type Amounts = "prices" | "quantities" | "overagePrices" | "thresholds";

/** Most login days of a threshold. */
export const MOST_DAYS = 31;

type Family = ScenarioBase["families"][number];

/** One license of a family: a row of the grid. */
interface Side {
  name: string;
  family: Family;
  row: ScenarioRow;
  isLogin: boolean;
}

/** What stands in a cell: the scenario's own amount, what counts without one (null unknown), and the slider's step. */
interface Cell {
  own: number | undefined;
  today: number | null;
  hint: string;
  step: number;
  most?: number;
}

/** The columns: login days only where the basis needs them. */
export function licenseColumns(hasThreshold: boolean): GridColumn[] {
  const number = { type: "number" as const, width: "7.5rem" };
  const columns: GridColumn[] = [
    { key: "license", label: labels.Common_License, type: "fixed", width: "8rem" },
    { key: "prices", label: labels.Terms_UnitPrice, help: labels.Scenario_PriceHelp, ...number },
    { key: "quantities", label: labels.Evidence_column_quantity, help: labels.Scenario_QuantityHelp, ...number },
    { key: "overagePrices", label: labels.Scenario_OveragePrice, help: labels.Scenario_OverageHelp, ...number }
  ];
  const days = {
    key: "thresholds",
    label: labels.Evidence_column_loginDays,
    help: labels.Scenario_BasisHelp_threshold,
    ...number
  };
  return hasThreshold ? [...columns, days] : columns;
}

/** Price and quantity of each license, of login licenses the overage price too, and the login days of families with both licenses. */
export function licenseRows(
  { families }: ScenarioBase,
  parameters: ScenarioParameters,
  { rows, wrong }: { rows: readonly ScenarioRow[]; wrong: ReadonlyMap<string, string> }
): GridRow[] {
  return families
    .flatMap((family, place): Side[] => {
      const { member, login } = family.licenses;
      const row = rows[place];
      return [
        ...(member === null ? [] : [{ name: member, family, row, isLogin: false }]),
        ...(login === null ? [] : [{ name: login, family, row, isLogin: true }])
      ];
    })
    .map((side) => rowOf(side, parameters, wrong));
}

function rowOf(side: Side, parameters: ScenarioParameters, wrong: ReadonlyMap<string, string>): GridRow {
  const { name, family, isLogin } = side;
  const cells: Partial<Record<Amounts, Cell>> = {
    prices: priceCell(side, parameters),
    quantities: quantityCell(side, parameters),
    ...(isLogin ? { overagePrices: overageCell(side, parameters) } : {}),
    ...(isLogin && family.licenses.member !== null ? { thresholds: daysCell(side, parameters) } : {})
  };
  const all = Object.entries(cells);
  const each = <Value>(value: (cell: Cell) => Value) => all.map(([kind, cell]) => [kind, value(cell)] as const);
  const problems = all.flatMap(([kind]) => {
    const typed = wrong.get(`${kind} ${name}`);
    return typed === undefined ? [] : [[kind, typed] as const];
  });
  return {
    key: name,
    name,
    cells: { license: name, ...Object.fromEntries(each(({ own }) => numberText(shown(own)))) },
    hints: Object.fromEntries(each(({ hint }) => hint)),
    slides: Object.fromEntries(each(slideOf).filter(([, slide]) => slide !== null)) as Record<string, Slide>,
    ...(problems.length ? { problems: Object.fromEntries(problems) } : {}),
    closed: (["overagePrices", "thresholds"] as const).filter((kind) => !cells[kind])
  };
}

function priceCell({ name, family, isLogin }: Side, { prices }: ScenarioParameters): Cell {
  const today = isLogin ? family.prices.login : family.prices.member;
  return priced(prices[name], today, family);
}

function overageCell({ name, family }: Side, { overagePrices }: ScenarioParameters): Cell {
  // Where the contract does not say, the decision counts twice the login price.
  const { overage, login } = family.prices;
  return priced(overagePrices[name], overage ?? (login === null ? null : 2 * login), family);
}

function priced(own: number | undefined, today: number | null, { currency }: Family): Cell {
  return { own, today, hint: today === null ? "" : formatPrice(today, currency), step: stepOf((today ?? 0) / 50) };
}

function quantityCell({ name, family, row, isLogin }: Side, { quantities }: ScenarioParameters): Cell {
  const own = quantities[name];
  const known = isLogin ? row.pool : row.seats;
  // The ends of the slider stay while it moves: the row then has the scenario's own quantity.
  const owned = isLogin ? family.owned.pool : family.owned.seats;
  const usual = owned || Math.ceil(isLogin ? row.poolLogins : row.users.member);
  return {
    own,
    today: own === undefined ? known : usual,
    hint: formatNumber(known),
    step: Math.max(1, stepOf(usual / 50)),
    most: 2 * Math.max(usual, own === undefined ? known : 0)
  };
}

function daysCell({ family }: Side, { threshold, thresholds }: ScenarioParameters): Cell {
  const today = threshold ?? 0;
  return { own: thresholds[family.name], today, hint: formatNumber(today), step: 1, most: MOST_DAYS };
}

/** Up to twice what counts today; nothing to slide where that is unknown or nothing. */
function slideOf({ own, today, step, most }: Cell): Slide | null {
  const value = own ?? today;
  const top = Math.max(most ?? 2 * (today ?? 0), own ?? 0);
  if (value === null || top === 0) return null;
  return { most: Math.ceil(top / step) * step, step, value };
}

/** The largest of 1, 2 and 5 with a power of ten that is not above an amount; 0.01 for the smallest prices. */
function stepOf(amount: number): number {
  if (!(amount > 0.01)) return 0.01;
  const unit = 10 ** Math.floor(Math.log10(amount));
  const digit = [5, 2, 1].find((one) => one * unit <= amount) ?? 1;
  return Number((digit * unit).toPrecision(1));
}

/** Prices have up to four decimals; the parameters keep more until the user types another number. */
function shown(amount: number | undefined): number | null {
  return amount === undefined ? null : Math.round(amount * 10_000) / 10_000;
}
