import { moneyText, numberText } from "../base/numberText";
import type { PoolRow } from "../contract/capacity";
import type { Confidence, EconomicsRow, PriceSource } from "../contract/costs";
import type { DecisionFinding, DecisionFindingType, Finding, FindingType } from "../contract/findings";
import type { AuditFacts } from "../contract/org";
import { catalogOf } from "../org/catalog";
import { priceBook } from "../org/prices";
import { basisFindings } from "./costFindings";
import { poolFindings } from "./poolFindings";
import { seatFindings } from "./seatFindings";
import { findingText } from "./texts";
import type { DecisionWording, FindingTexts, SavingSentence, Wording } from "./texts";

/** Everything to act on, by monthly saving, largest first; without a known saving last, then by id. */
export function findingsOf(
  facts: AuditFacts,
  economics: readonly EconomicsRow[],
  pools: readonly PoolRow[],
  texts: FindingTexts
): Finding[] {
  const catalog = catalogOf(facts.catalog);
  const book = priceBook(facts, catalog);
  return [
    ...basisFindings(facts, economics, catalog, texts),
    ...seatFindings(facts, catalog, book, texts),
    ...poolFindings(facts, pools, catalog, book, texts)
  ].sort(bySaving);
}

/** Order of findings: by monthly saving, largest first; without a known saving last, then by id. */
export function bySaving(a: Pick<Finding, "monthlySaving" | "id">, b: Pick<Finding, "monthlySaving" | "id">): number {
  if (a.monthlySaving !== b.monthlySaving) return (b.monthlySaving ?? -Infinity) - (a.monthlySaving ?? -Infinity);
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** A finding before its texts are written. */
interface FindingDraft {
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

/** A finding of the decisions before its texts are written. */
interface DecisionDraft {
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
