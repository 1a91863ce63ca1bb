import { addDays } from "../base/days";
import type { Basis, LicenseType } from "../contract/org";
import type { DecisionContext } from "../org/orgModel";
import type { FamilyTerms } from "./terms";

/** One family of the org's external licenses. */
export interface Family {
  name: string;
  member: LicenseType | null;
  login: LicenseType | null;
}

/** The families of the org's external licenses, by name. */
export function familiesOf({ licenses, catalog }: DecisionContext): Family[] {
  const families = new Map<string, Family>();
  for (const { type, basis, family } of licenses) {
    const found = families.get(family) ?? { name: family, member: null, login: null };
    const counterpart = type.counterpart === null ? null : catalog.find(type.counterpart);
    found[basis] ??= type;
    found[otherBasis(basis)] ??= counterpart;
    families.set(family, found);
  }
  return [...families.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the contract says of a family's prices and settlement; null without both prices. */
export function termsOf(
  context: DecisionContext,
  { login }: Family,
  { memberPrice, loginPrice }: { memberPrice: number | null; loginPrice: number | null }
): FamilyTerms | null {
  if (memberPrice === null || loginPrice === null || !(memberPrice > 0) || !(loginPrice > 0)) return null;
  const lines = login ? context.book.bought(login, "login", context.pricedMonth) : [];
  const stated = lines.filter(({ overagePrice }) => overagePrice !== null);
  const quantity = stated.reduce((sum, line) => sum + line.quantity, 0);
  const amount = stated.reduce((sum, line) => sum + (line.overagePrice as number) * line.quantity, 0);
  const overage = quantity > 0 ? amount / quantity : null;
  return { seat: memberPrice, login: loginPrice, overage, settlement: "term" };
}

/** The day after the family's first line in force ends; without one, the first day of the next month. */
export function termStart({ facts, catalog, asOf, running }: DecisionContext, { member, login }: Family): string {
  const ends = facts.contracts.flatMap((line) => {
    const type = catalog.find(line.license)?.name;
    const own = type !== undefined && (type === member?.name || type === login?.name);
    return own && line.quantity > 0 && line.start < asOf && line.end !== null && line.end >= asOf ? [line.end] : [];
  });
  return ends.length ? addDays(ends.sort()[0], 1) : running.end;
}

/** The basis of the counterpart. */
export function otherBasis(basis: Basis): Basis {
  return basis === "member" ? "login" : "member";
}
