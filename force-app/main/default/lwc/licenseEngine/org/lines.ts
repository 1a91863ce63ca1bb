import { addDays } from "../base/days";
import { groupBy, money } from "../base/numbers";
import type { AuditFacts, Basis, ContractLine, LicenseType } from "../contract/org";
import type { Catalog } from "./catalog";

/** A contract line of an external license, with the quantity that it may leave to Salesforce. */
export interface OwnLine extends ContractLine {
  /** The license that it pays for. */
  type: LicenseType;
  quantity: number;
  /** True if the line states no quantity: then it is what Salesforce says was purchased. */
  estimated: boolean;
}

/** The contract lines of an org; none if prices are withheld. */
export interface Lines {
  /** Lines of external licenses, in the order of the contract. */
  all: readonly OwnLine[];
  /** Lines of a license on its basis that are in force on a day, quotes too. */
  on(type: LicenseType, basis: Basis, day: string): OwnLine[];
  /** Last day of a line and of the lines that renew it, each on the next day; null if it does not end. */
  until(line: OwnLine): string | null;
}

type Facts = Pick<AuditFacts, "contracts" | "licenses" | "context">;

/** The contract lines by license. A line without a quantity takes what Salesforce says was purchased, minus what lines of the same time state. */
export function contractLines(facts: Facts, catalog: Catalog): Lines {
  const { pricesVisible, asOf } = facts.context;
  const placed = (pricesVisible ? facts.contracts : []).flatMap((line) => {
    const type = licenseOfLine(line, catalog);
    return type ? [{ ...line, type }] : [];
  });
  const byLicense = groupBy(placed, ({ type, basis }) => keyOf(type, basis));
  const all = placed.map((line) => {
    const estimated = line.quantity === null;
    const together = byLicense.get(keyOf(line.type, line.basis)) ?? [];
    return { ...line, quantity: line.quantity ?? leftQuantity(line, together, facts, asOf), estimated };
  });
  const own = groupBy(all, ({ type, basis }) => keyOf(type, basis));
  const renewal = ({ type, basis, end }: OwnLine): OwnLine | null => {
    if (end === null) return null;
    const next = addDays(end, 1);
    return own.get(keyOf(type, basis))?.find(({ start, quantity }) => start === next && quantity > 0) ?? null;
  };
  return {
    all,
    on: (type, basis, day) => (own.get(keyOf(type, basis)) ?? []).filter((line) => inForce(line, day)),
    until(line) {
      let last = line;
      for (let next = renewal(last); next; next = renewal(last)) last = next;
      return last.end;
    }
  };
}

/**
 * The external license that a contract line pays for; null when the catalog has none. If a line's license and basis contradict each other ("Partner
 * Community", login), it means the license of the same family on that basis.
 */
export function licenseOfLine(line: Pick<ContractLine, "license" | "basis">, catalog: Catalog): LicenseType | null {
  const type = catalog.find(line.license);
  if (!type?.external) return null;
  if (type.basis === null || type.basis === line.basis) return type;
  return type.counterpart === null ? null : catalog.find(type.counterpart);
}

/** The line with the latest start; of several, the first. A line without a start counts as the oldest. */
export function newestLine(lines: readonly OwnLine[]): OwnLine | null {
  return lines.reduce<OwnLine | null>(
    (last, line) => (!last || (line.start ?? "") > (last.start ?? "") ? line : last),
    null
  );
}

/** The lines that say what is paid: those with a quantity, and without any, the quotes. */
export function bindingLines(lines: readonly OwnLine[]): readonly OwnLine[] {
  const paid = lines.filter(({ quantity }) => quantity > 0);
  return paid.length ? paid : lines;
}

/** The price of a login beyond the pool that the lines state, weighted by quantity; of quotes, the mean; null if none states one. */
export function overagePriceOf(lines: readonly OwnLine[]): number | null {
  const stated = bindingLines(lines).filter(({ overagePrice }) => overagePrice !== null);
  return stated.length ? meanOfLines(stated, ({ overagePrice }) => overagePrice as number) : null;
}

/** The mean of what lines state, at least one, weighted by quantity; of quotes, the plain mean. */
export function meanOfLines(lines: readonly OwnLine[], value: (line: OwnLine) => number): number {
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  const weight = (line: OwnLine): number => (quantity ? line.quantity / quantity : 1 / lines.length);
  return money(lines.reduce((sum, line) => sum + value(line) * weight(line), 0));
}

function inForce({ start, end }: Pick<ContractLine, "start" | "end">, day: string): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}

/** The quantity of a line that states none, on the day of its span that is closest to the as-of day. Of several such lines the first has all of it. */
function leftQuantity(
  line: ContractLine & { type: LicenseType },
  lines: readonly ContractLine[],
  { licenses }: Facts,
  asOf: string
): number {
  const { type, basis, start, end } = line;
  const fact = licenses.find(({ name }) => name === type.name);
  const said = (basis === "member" ? fact?.total : fact?.monthlyLoginsEntitlement) ?? 0;
  const day = end !== null && end < asOf ? end : start !== null && start > asOf ? start : asOf;
  const together = lines.filter((other) => inForce(other, day));
  const stated = together.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  return together.find(({ quantity }) => quantity === null) === line ? Math.max(0, said - stated) : 0;
}

function keyOf({ name }: LicenseType, basis: Basis): string {
  return `${basis}/${name}`;
}
