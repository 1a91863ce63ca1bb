import type { ScenarioBase, ScenarioParameters, ScenarioRow } from "c/licenseEngine";
import { labels } from "./labels";

/** Members of the parameters with an amount for each license. */
export type Amounts = "prices" | "quantities" | "overagePrices";

/** One number of a license's contract. */
export interface LicenseField {
  key: string;
  kind: Amounts;
  label: string;
  /** The scenario's own amount; empty if it has none. */
  value: number | "";
  /** What counts without one; null unknown. */
  today: number | null;
  step: string;
  currency: string | null;
}

type Family = ScenarioBase["families"][number];

/** The price and the quantity of each license, and of login licenses the overage price. */
export function licenseFields(
  { families }: ScenarioBase,
  parameters: ScenarioParameters,
  rows: readonly ScenarioRow[]
): { name: string; fields: LicenseField[] }[] {
  return families.flatMap((family, place) => {
    const { member, login } = family.licenses;
    const row = rows[place];
    const sides = [
      ...(member === null ? [] : [{ name: member, fields: memberFields(family, row) }]),
      ...(login === null ? [] : [{ name: login, fields: loginFields(family, row) }])
    ];
    return sides.map(({ name, fields }) => ({
      name,
      fields: fields.map(({ kind, ...field }) => ({
        ...field,
        kind,
        key: `${kind} ${name}`,
        value: shown(parameters[kind][name]),
        step: kind === "quantities" ? "1" : "any",
        currency: family.currency
      }))
    }));
  });
}

type Named = Pick<LicenseField, "kind" | "label" | "today">;

function memberFields({ prices }: Family, { seats }: ScenarioRow): Named[] {
  return [
    { kind: "prices", label: labels.Common_SeatPrice, today: prices.member },
    { kind: "quantities", label: labels.Common_Seats, today: seats }
  ];
}

function loginFields({ prices }: Family, { pool }: ScenarioRow): Named[] {
  return [
    { kind: "prices", label: labels.Scenario_LoginPrice, today: prices.login },
    { kind: "quantities", label: labels.Common_MonthlyLogins, today: pool },
    // Where the contract does not say, the decision counts twice the login price.
    { kind: "overagePrices", label: labels.Scenario_OveragePrice, today: prices.overage ?? doubled(prices.login) }
  ];
}

/** Prices have up to four decimals; the parameters keep more until the user types another number. */
function shown(amount: number | undefined): number | "" {
  return amount === undefined ? "" : Math.round(amount * 10_000) / 10_000;
}

function doubled(price: number | null): number | null {
  return price === null ? null : 2 * price;
}
