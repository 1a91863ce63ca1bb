import { money } from "../base/numbers";
import { unusedSeats } from "../capacity/seats";
import type { Finding } from "../contract/findings";
import type { Basis, LicenseType } from "../contract/org";
import type { OrgModel } from "../org/orgModel";
import type { FamilyPrices } from "../org/prices";
import { newFinding } from "./finding";

/** For a finding about a license, not about one of its profiles. */
const WHOLE_LICENSE = { profileId: null, profile: null };

/** What a seat of a license is worth. */
interface SeatTerms {
  type: LicenseType;
  basis: Basis;
  prices: FamilyPrices;
}

/** Seats that cost money but serve no active user: purchased and unused, used by dormant users, used by users who never logged in. */
export function seatFindings({ facts, licenses, book, pricedMonth }: OrgModel): Finding[] {
  const terms = (name: string): SeatTerms | null => {
    const found = licenses.find(({ fact }) => fact.name === name);
    if (!found) return null;
    const { type, basis } = found;
    return { type, basis, prices: book.family(type, basis, pricedMonth) };
  };
  const findings: Finding[] = [];
  for (const license of facts.licenses) {
    const seats = terms(license.name);
    const unused = seats?.basis === "member" ? unusedSeats(license) : 0;
    if (seats && unused > 0)
      findings.push(
        seatFinding("unusedSeats", license.name, WHOLE_LICENSE, unused, seats, {
          total: license.total,
          used: license.used
        })
      );
  }
  const { dormantDays: days } = facts.context.settings;
  for (const population of facts.populations) {
    const { license, activeUsers, dormantUsers, neverLoggedInUsers } = population;
    const seats = terms(license);
    if (!seats) continue;
    const numbers = { days, activeUsers };
    if (dormantUsers > 0) findings.push(seatFinding("dormant", license, population, dormantUsers, seats, numbers));
    if (neverLoggedInUsers > 0)
      findings.push(seatFinding("neverLoggedIn", license, population, neverLoggedInUsers, seats, numbers));
  }
  return findings;
}

/** On login basis a freed seat saves nothing, because seats are free. */
function seatFinding(
  type: "unusedSeats" | "dormant" | "neverLoggedIn",
  license: string,
  { profileId, profile }: Pick<Finding, "profileId" | "profile">,
  users: number,
  { basis, prices }: SeatTerms,
  numbers: Record<string, number>
): Finding {
  const { memberPrice } = prices;
  const priced = basis === "member" && memberPrice !== null;
  const unpriced = basis === "member" ? "noPrice" : "loginBasis";
  return newFinding({
    type,
    saving: priced ? "seats" : unpriced,
    license,
    profileId,
    profile,
    users,
    monthlySaving: priced ? money(users * memberPrice) : null,
    currency: priced ? prices.currency : null,
    priceSource: priced ? prices.memberSource : null,
    confidence: "high",
    numbers,
    amounts: { memberPrice: priced ? memberPrice : null }
  });
}
