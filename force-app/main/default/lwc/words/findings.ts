import type { Basis, DriftCauseRow, Finding, FindingStatus, RecordedType, RungCode } from "c/licenseEngine";
import { RUNGS } from "c/licenseEngine";
import { fill, formatDate, formatNumber } from "c/format";
import { accessWord, basisInSentence, notLookedAtText, priceWords, rungWord, tierReason } from "./costs";
import { labels } from "./labels";
import { valuesOf } from "./values";

function textOf(template: string, finding: Finding): string {
  const { license, profile, users, from, currency, priceSource, cause, names } = finding;
  const own = valuesOf({ numbers: { users } });
  return fill(template, {
    ...valuesOf(finding, currency),
    ...own,
    ...("basis" in names ? { basis: basisInSentence(names.basis as Basis) } : {}),
    ...(from === null ? {} : { from: formatDate(from) }),
    ...("access" in names ? { access: accessWord(names.access as "read" | "create" | "edit") } : {}),
    license,
    profile: profile ?? "",
    prices: priceWords(priceSource),
    cause: cause ? causeText(cause) : ""
  }).trim();
}

/** What the finding is, in one line. */
export function findingTitle(finding: Finding): string {
  const { code, tier } = finding;
  if (code === "downgrade" && tier?.notLookedAt.length) return textOf(labels.Finding_downgrade_TitleMaybe, finding);
  return textOf(labels[`Finding_${code}_Title`], finding);
}

/** Findings that many populations can have alike. */
type AlikeCode =
  | "basisToLogin"
  | "basisToMember"
  | "dormant"
  | "idleNoPrice"
  | "downgrade"
  | "inflation"
  | "objectTrap"
  | "externalOnInternal";

/**
 * What many populations have alike, in one line.
 *
 * @param finding one of them
 * @param count number of populations
 */
export function alikeTitle(finding: Finding, count: number): string {
  const { code, tier } = finding;
  const isMaybe = code === "downgrade" && (tier?.notLookedAt.length ?? 0) > 0;
  const template = isMaybe ? labels.Alike_downgradeMaybe : labels[`Alike_${code as AlikeCode}`];
  return textOf(fill(template, { count: formatNumber(count) }), finding);
}

/** The word for a decision on savings, or for the type of other findings. */
export function kindWord(kind: RungCode | RecordedType): string {
  const rung = RUNGS.find((one) => one === kind);
  return rung ? rungWord(rung) : labels[`Kind_${kind as Exclude<RecordedType, RungCode>}`];
}

/** Why: the numbers behind it. */
export function findingEvidence(finding: Finding): string {
  return textOf(
    [labels[`Finding_${finding.code}_Evidence`], ...tierTexts(finding), ...termTexts(finding)].join(" "),
    finding
  );
}

/** Of right-sizing: what the license costs more, or why that is unknown, and what has to be checked by hand. */
function tierTexts({ tier, amounts }: Finding): string[] {
  if (!tier) return [];
  const money = (amounts.monthly ?? null) === null ? tierReason(tier.reason) : labels.Finding_TierMoney;
  return [money, notLookedAtText(tier.notLookedAt)].filter((text) => text !== "");
}

/** What the saving depends on: a right to negotiate, the prices of the next term. */
function termTexts({ terms }: Finding): string[] {
  return terms.map((term) => labels[`Finding_Term_${term}`]);
}

/** What to do next, in one sentence. */
export function findingNext(finding: Finding): string {
  const { code, numbers } = finding;
  if ((code === "seatsExhaust" || code === "seatsExhausted") && numbers.idle === 0)
    return textOf(labels[`Finding_${code}_NextOrder`], finding);
  return textOf(labels[`Finding_${finding.code}_Next`], finding);
}

/** Why our count and Salesforce's may differ, with the numbers of the cause. */
export function causeText({ cause, amount, numbers }: DriftCauseRow): string {
  const unknown = cause === "meterTime" && numbers.days === null;
  const values = Object.entries({ ...numbers, amount: amount === null ? null : Math.abs(amount) });
  return fill(
    unknown ? labels.Cause_meterTimeUnknown : labels[`Cause_${cause}`],
    Object.fromEntries(
      values.map(([name, value]) => [name, typeof value === "string" ? value : formatNumber(value, 2)])
    )
  );
}

/** The word for the decision about a finding. */
export function statusWord(status: FindingStatus): string {
  return labels[`Word_Status_${status}`];
}
