import type { Confidence, Finding, PriceSource } from "./contract";
import type { DecisionFinding, DecisionFindingType } from "./decisionsContract";
import type { DecisionWording } from "./decisionTexts";
import type { FindingTexts } from "./findingTexts";
import { findingText } from "./findingTexts";
import { moneyText, numberText } from "./numberText";
import { findingId } from "./newFinding";

/** A finding of the decisions before its texts are written. */
export interface DecisionDraft {
  type: DecisionFindingType;
  wording: DecisionWording;
  license: string;
  /** Null or left out where the profile is known by its name only: then that is part of the finding's id. */
  profileId?: string | null;
  profile?: string | null;
  /** What the finding names beside license and profile. */
  subject?: string | null;
  /** What the finding's id has instead of the subject, where that holds a name that may change. */
  subjectKey?: string | null;
  users: number;
  monthlySaving?: number | null;
  currency?: string | null;
  priceSource?: PriceSource | null;
  confidence: Confidence;
  months?: number | null;
  /** Counts, rates, dates and names that the texts may use. */
  numbers: Record<string, number | string | null>;
  /** Sums of money and prices that the texts may use, in `currency`. */
  money?: Record<string, number | null>;
}

/** Writes the texts and the id of a finding. */
export function decisionFinding(draft: DecisionDraft, texts: FindingTexts): DecisionFinding {
  const { type, wording, license, users, confidence } = draft;
  const {
    profileId = null,
    profile = null,
    subject = null,
    monthlySaving = null,
    currency = null,
    priceSource = null
  } = draft;
  const numbers = { ...draft.numbers, users };
  const money = { ...draft.money, monthlySaving };
  const values: Record<string, string> = { license, profile: profile ?? "" };
  for (const [name, value] of Object.entries(numbers))
    values[name] = typeof value === "string" ? value : numberText(value);
  for (const [name, value] of Object.entries(money)) values[name] = moneyText(value, currency);
  const text = (part: string): string => findingText(texts, `Decision_${wording}_${part}`, values);
  return {
    id: findingId(type, license, profileId ?? profile, null, draft.subjectKey ?? subject),
    type,
    license,
    profileId,
    profile,
    site: null,
    users,
    monthlySaving,
    currency,
    confidence,
    title: text("Title"),
    evidence: text("Evidence"),
    numbers: { ...numbers, ...money, priceSource },
    next: text("Next"),
    months: draft.months ?? null,
    priceSource,
    subject
  };
}

/** A finding of the audit with its next step and how sure it is. */
export function withNextStep(finding: Finding, texts: FindingTexts): DecisionFinding {
  const { months, priceSource } = finding.numbers;
  return {
    ...finding,
    next: findingText(texts, `Decision_${finding.type}_Next`),
    months: typeof months === "number" ? months : null,
    priceSource: (priceSource ?? null) as PriceSource | null,
    subject: null
  };
}
