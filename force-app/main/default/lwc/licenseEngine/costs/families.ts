import type { CounterFacts, LicenseCounters } from "../contract/counters";

/** The counters of one family: those of its member and of its login license. */
export interface FamilyCounters {
  /** Complete usage months of single users. */
  months: number;
  span: CounterFacts["span"];
  member: LicenseCounters;
  login: LicenseCounters;
}

/** The counters of a family by the names of its licenses; a license without users has none. */
export function familyCounters(
  facts: CounterFacts,
  { member, login }: { member: string | null; login: string | null }
): FamilyCounters {
  const of = (name: string | null): LicenseCounters =>
    facts.licenses.find(({ license }) => license === name) ?? {
      license: name ?? "",
      habits: [],
      levels: [],
      persistence: []
    };
  return { months: facts.months.length, span: facts.span, member: of(member), login: of(login) };
}
