import type { SavingDates, WaterfallBar } from "c/licenseEngine";
import { fill, formatDate, formatList, formatMoney } from "c/format";
import { labels } from "./labels";

/** An amount per month with the day from which it can be saved; by negotiation without a day. */
function savingStepText(monthly: number, currency: string, from: string | null): string {
  const amount = formatMoney(monthly, currency);
  return from === null
    ? fill(labels.Document_ByNegotiation, { amount })
    : fill(labels.Overview_Step, { amount, date: formatDate(from) });
}

/** When the savings are possible, in one sentence; empty if there are none. */
export function whenSentence({ byDay, negotiated }: SavingDates): string {
  const steps = [
    ...byDay.map(({ date, currency, monthly }) => savingStepText(monthly, currency, date)),
    ...negotiated.map(({ currency, monthly }) => savingStepText(monthly, currency, null))
  ];
  return steps.length ? fill(labels.Overview_When, { steps: formatList(steps) }) : "";
}

/** When the parts of a bar's saving are possible: a day alone, or each part with its amount; empty for bars that save nothing. */
export function barWhenText({ dates }: Pick<WaterfallBar, "dates">, currency: string): string {
  const [first, ...more] = dates;
  if (first && !more.length && first.from !== null) return formatDate(first.from);
  return formatList(dates.map(({ from, monthly }) => savingStepText(monthly, currency, from)));
}
