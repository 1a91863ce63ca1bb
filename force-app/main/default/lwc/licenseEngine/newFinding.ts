import type { Confidence, Finding, FindingType, PriceSource } from "./contract";
import type { FindingTexts, SavingSentence, Wording } from "./findingTexts";
import { findingText } from "./findingTexts";
import { moneyText, numberText } from "./numberText";

/** A finding before its texts are written. */
export interface FindingDraft {
  type: FindingType;
  wording: Wording;
  /** Null where the evidence says all about the saving. */
  saving: SavingSentence | null;
  license: string;
  profileId: string | null;
  profile: string | null;
  users: number;
  monthlySaving: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  confidence: Confidence;
  /** Counts, rates and names that the texts may use. */
  numbers: Record<string, number | string | null>;
  /** Sums of money and prices that the texts may use, in `currency`. */
  money: Record<string, number | null>;
}

/** Writes the texts and the id of a finding. */
export function newFinding(draft: FindingDraft, texts: FindingTexts): Finding {
  const { type, wording, license, profileId, profile, users, monthlySaving, currency, confidence } = draft;
  const numbers = { ...draft.numbers, users };
  const money = { ...draft.money, monthlySaving };
  const values: Record<string, string> = { license, profile: profile ?? "" };
  for (const [name, value] of Object.entries(numbers))
    values[name] = typeof value === "string" ? value : numberText(value);
  for (const [name, value] of Object.entries(money)) values[name] = moneyText(value, currency);
  if (draft.priceSource) values.prices = findingText(texts, `Finding_prices_${draft.priceSource}`);
  const evidence = [`Finding_${wording}_Evidence`, ...(draft.saving ? [`Finding_saving_${draft.saving}`] : [])];
  return {
    id: findingId(type, license, profileId, null),
    type,
    license,
    profileId,
    profile,
    site: null,
    users,
    monthlySaving,
    currency,
    confidence,
    title: findingText(texts, `Finding_${wording}_Title`, values),
    evidence: evidence.map((key) => findingText(texts, key, values)).join(" "),
    numbers: { ...numbers, ...money, priceSource: draft.priceSource }
  };
}

/**
 * Key of what a finding speaks of, the same in every run: type, license, Id of the profile and Id of the site, percent-encoded and joined
 * by `/`, and the subject where there is one; a part that does not apply is empty.
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
