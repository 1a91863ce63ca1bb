import type { Basis, LicenseType } from "../contract/org";
import { bindingLines, overagePriceOf } from "../org/lines";
import type { OwnLine } from "../org/lines";
import { linesToday } from "../org/orgModel";
import type { DecisionContext } from "../org/orgModel";
import type { FamilyPrices } from "../org/prices";
import { changeDate, settlementOf } from "../org/rights";
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

/**
 * What the contract says of a family's prices and settlement in a term; null without both prices in one currency.
 *
 * @param from first day of the term
 */
export function termsOf(
  { book, settings }: DecisionContext,
  { login }: Family,
  from: string,
  { memberPrice, loginPrice }: Pick<FamilyPrices, "memberPrice" | "loginPrice">
): FamilyTerms | null {
  if (memberPrice === null || loginPrice === null || !(memberPrice > 0) || !(loginPrice > 0)) return null;
  const lines = login ? bindingLines(book.linesOn(login, "login", from)) : [];
  return {
    seat: memberPrice,
    login: loginPrice,
    overage: overagePriceOf(lines),
    settlement: settlementOf(lines) === "month" ? "month" : "term",
    floor: settings.savingFloor
  };
}

/** The first day on which the family's contract can change; without a line that ends or may be lowered, the first day of the next month. */
export function termStart(context: DecisionContext, { member, login }: Family): string {
  const lines = [...familyLines(context, member, "member"), ...familyLines(context, login, "login")];
  const dates = lines.map((line) => changeDate(line, context.book.lines, context.asOf)).filter((day) => day !== null);
  return dates.sort()[0] ?? context.running.end;
}

function familyLines(context: DecisionContext, type: LicenseType | null, basis: Basis): OwnLine[] {
  return type ? linesToday(context, type, basis) : [];
}

/** The basis of the counterpart. */
export function otherBasis(basis: Basis): Basis {
  return basis === "member" ? "login" : "member";
}
