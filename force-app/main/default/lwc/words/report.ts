import type { Finding, FindingRecord, MoneyTotal, Overview } from "c/licenseEngine";
import { fill, formatDate, formatMoney, formatNumber, plural } from "c/format";
import { labels } from "./labels";

/** What a finding is worth per month: what it saves and from when or that it has to be negotiated, what is at risk, or why there is no amount. */
export function worthText({ worth, monthlySaving, monthlyRisk, from, currency, terms }: Finding): string {
  if (worth === "none") return labels.Findings_NoMoney;
  if (worth === "risk") return fill(labels.Findings_Risk, { risk: formatMoney(monthlyRisk, currency) });
  if (worth === "unknown") return labels.Findings_NoSaving;
  const saving = formatMoney(monthlySaving, currency);
  const monthly = fill(labels.Findings_Saving, { saving });
  if (terms.includes("negotiate")) return fill(labels.Document_ByNegotiation, { amount: monthly });
  return from === null ? monthly : fill(labels.Findings_SavingFrom, { saving, date: formatDate(from) });
}

/** What a finding saved when it was last found; empty without an amount. */
export function savedText({ monthlySaving, currency }: FindingRecord): string {
  return monthlySaving === null ? "" : fill(labels.Findings_Saving, { saving: formatMoney(monthlySaving, currency) });
}

/** The amounts of a total, one per currency because currencies are never added up; the word for unknown if there is none. */
export function totalText({ amounts }: MoneyTotal): string {
  return amounts.map(({ amount, currency }) => formatMoney(amount, currency)).join(" + ") || formatNumber(null);
}

/** Cost today, expected overage, cost after all savings and the possible saving, each with its name. */
export function totalPairs({ costToday, coming, costAtBest, savingPerYear }: Overview): [string, string][] {
  const overage = coming.amounts.some(({ amount }) => amount > 0);
  return [
    [labels.Common_CostToday, periodText(labels.Report_PerMonth, costToday)],
    ...(overage
      ? [[labels.Common_ExpectedOverage, periodText(labels.Report_PerMonth, coming)] satisfies [string, string]]
      : []),
    [labels.Tile_CostBest, periodText(labels.Report_PerMonth, costAtBest)],
    [labels.Tile_Saving, periodText(labels.Report_PerYear, savingPerYear)]
  ];
}

function periodText(template: string, total: MoneyTotal): string {
  if (!total.amounts.length) return totalText(total);
  const text = fill(template, { amount: totalText(total) });
  if (!total.unknown) return text;
  const forms = { one: labels.Report_UnknownOfOne, other: labels.Report_UnknownOf };
  return `${text} ${fill(plural(total.unknown, forms), { count: formatNumber(total.unknown) })}`;
}

/** Headings of a report that no section of the pack has, and the texts for empty and shortened lists. */
export const reportWords = {
  findings: labels.Evidence_findings,
  noFindings: labels.Findings_None,
  notes: labels.Notes_Heading,
  noNotes: labels.Notes_None,
  explain: (command: string) => fill(labels.Report_Explain, { command }),
  more: (count: number) => fill(labels.Report_More, { count: formatNumber(count) })
};
