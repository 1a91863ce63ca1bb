import type { Finding, FindingType } from "../contract/findings";

/** The fields that each finding module sets; the rest is derived from them or omitted. */
type FindingDraft = Pick<Finding, "type" | "license" | "users" | "confidence"> &
  // `code` is omitted if it equals the type; for type `basis` it never does.
  Partial<Omit<Finding, "id" | "site">> & {
    /** Replaces the subject in the id if the subject contains a name that can change. */
    subjectKey?: string;
  };

/** A finding with its id. If only the profile's name is known, the name is part of the id. */
export function newFinding({ subjectKey, ...draft }: FindingDraft): Finding {
  const { type, license, profileId = null, profile = null, subject = null } = draft;
  return {
    id: findingId(type, license, profileId ?? profile, null, subjectKey ?? subject),
    code: type as Exclude<FindingType, "basis">,
    profileId,
    profile,
    site: null,
    subject,
    worth: "none",
    monthlySaving: null,
    monthlyRisk: null,
    from: null,
    terms: [],
    currency: null,
    priceSource: null,
    months: null,
    names: {},
    numbers: {},
    shares: {},
    amounts: {},
    days: {},
    cause: null,
    tier: null,
    ...draft
  };
}

/** Order of findings: by money per month, saved or at risk, largest first; findings without a known amount last; then by id. */
export function byMoney(a: Ranked, b: Ranked): number {
  const difference = moneyOf(b) - moneyOf(a);
  if (difference) return difference;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

type Ranked = Pick<Finding, "monthlySaving" | "monthlyRisk" | "id">;

/** What a finding is ranked by; -1 if unknown. */
export function moneyOf({ monthlySaving, monthlyRisk }: Pick<Finding, "monthlySaving" | "monthlyRisk">): number {
  return monthlySaving ?? monthlyRisk ?? -1;
}

/**
 * Key of a finding, the same in every run: type, license, Id of the profile and Id of the site, percent-encoded and joined
 * by `/`, plus the subject if there is one; a part that does not apply is empty.
 */
export function findingId(
  type: string,
  license: string,
  profileId: string | null,
  siteId: string | null,
  subject: string | null = null
): string {
  const parts = [type, license, profileId ?? "", siteId ?? "", ...(subject === null ? [] : [subject])];
  return parts.map(encodeURIComponent).join("/");
}
