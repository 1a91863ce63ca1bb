import type { Ask, Confidence, EvidenceDocument, MoneyTotal } from "c/licenseEngine";
import { fill, formatDate, formatList, formatMoney, formatNumber, formatPercent, plural } from "c/format";
import { reasonText } from "./costs";
import { monthsText, seatsText, usersText } from "./counts";
import { labels } from "./labels";
import { totalText } from "./report";
import { whenSentence } from "./savings";

const LEVELS: readonly Confidence[] = ["high", "medium", "low"];

/** What an executive has to know, in five sentences: what is paid, what can be saved, when, what is coming, and how certain it is. */
export function firstSentences(document: EvidenceDocument): string[] {
  return [
    paySentence(document),
    saveSentence(document),
    whenSentence(document),
    comingSentence(document),
    certainty(document)
  ].filter(Boolean);
}

function paySentence({ company, licenses: { count, unpriced, listed }, totals }: EvidenceDocument): string {
  const forms = { one: labels.Document_License, other: labels.Document_Licenses };
  const priced = count - unpriced.length || count;
  const licenses = fill(plural(priced, forms), { count: formatNumber(priced) });
  return [
    totals.costToday.amounts.length
      ? fill(labels.Document_Pay, { company, today: totalText(totals.costToday), licenses })
      : fill(labels.Document_PayUnknown, { company, licenses }),
    listed.length ? fill(labels.Document_Listed, { licenses: formatList(listed) }) : "",
    unpriced.length ? fill(labels.Document_Unpriced, { licenses: formatList(unpriced) }) : ""
  ]
    .filter(Boolean)
    .join(" ");
}

function saveSentence({ totals: { costToday, savingPerYear }, reason }: EvidenceDocument): string {
  if (!savingPerYear.amounts.length)
    return fill(labels.Overview_SavingUnknown, { reason: reasonText(reason ?? "noCompleteMonth") });
  if (!savingPerYear.amounts.some(({ amount }) => amount > 0)) return labels.Document_SaveNothing;
  const monthly: MoneyTotal = {
    ...savingPerYear,
    amounts: savingPerYear.amounts.map((one) => ({ ...one, amount: one.amount / 12 }))
  };
  const [cost, ...others] = costToday.amounts;
  const share =
    others.length || !cost?.amount || monthly.amounts[0].currency !== cost.currency
      ? null
      : monthly.amounts[0].amount / cost.amount;
  return fill(share === null ? labels.Document_SavePlain : labels.Document_Save, {
    saving: totalText(monthly),
    yearly: totalText(savingPerYear),
    share: formatPercent(share)
  });
}

function comingSentence(document: EvidenceDocument): string {
  const seats = document.exhausted.map(({ license, date }) =>
    fill(labels.Document_SeatsOutOn, { license, date: formatDate(date) })
  );
  return [
    overageSentence(document),
    seats.length ? fill(labels.Document_SeatsOut, { licenses: formatList(seats) }) : ""
  ]
    .filter(Boolean)
    .join(" ");
}

function overageSentence({ overage, overageUnknown, totals: { coming, costToday } }: EvidenceDocument): string {
  if (!costToday.amounts.length) return "";
  if (!overage.length && overageUnknown.length)
    return fill(labels.Document_OverageUnknown, { licenses: formatList(overageUnknown) });
  if (!overage.length) return labels.Document_NoOverage;
  const yearly = overage.map(({ yearly: cost, currency, to }) => {
    const amount = formatMoney(cost, currency);
    return to === null ? amount : fill(labels.Document_OverageYear, { amount, date: formatDate(to) });
  });
  return fill(labels.Document_Overage, {
    amount: totalText({ ...coming, amounts: coming.amounts.filter(({ amount }) => amount > 0) }),
    licenses: formatList(overage.map(({ license }) => license)),
    yearly: formatList(yearly)
  });
}

function certainty({ confidence, months }: EvidenceDocument): string {
  const levels = LEVELS.flatMap((level) => {
    const families = confidence.filter((row) => row.confidence === level).map(({ family }) => family);
    return families.length ? [fill(labels[`Document_Level_${level}`], { licenses: formatList(families) })] : [];
  });
  return levels.length
    ? fill(labels.Document_Certainty, { levels: formatList(levels), months: monthsText(months) })
    : "";
}

/** How much of the saving rests on people's habits, with the range to expect, one sentence per currency. */
export function rangeSentences({ promises }: EvidenceDocument): string[] {
  return promises.map(({ currency, monthly, low, high }) =>
    fill(labels.Document_Range, {
      promised: formatMoney(monthly, currency),
      low: formatMoney(low, currency),
      high: formatMoney(high, currency)
    })
  );
}

/** Seats of which some can be of a lower license. */
function lowerSeats(seats: string, lower: number): string {
  return lower ? fill(labels.Document_SeatsLower, { seats, count: formatNumber(lower) }) : seats;
}

/** What to ask for, from when, what it saves per month, and how certain that is. */
export function askCells(ask: Ask): string[] {
  const { kind, family, date, monthly, currency, confidence, seats, pool, lower } = ask;
  const quantity = (text: string, from: number | null) => {
    if (from === null) return text;
    return fill(labels.Document_Instead, { quantity: text, owned: formatNumber(from) });
  };
  const quantities = [
    ...(seats ? [lowerSeats(quantity(seatsText(seats.to), seats.from), lower)] : []),
    // A family that has no monthly logins, and is to have none, has nothing to say of them.
    ...(pool && (pool.to || pool.from)
      ? [quantity(fill(labels.Document_PoolLogins, { logins: formatNumber(pool.to) }), pool.from)]
      : []),
    ...(lower && !seats ? [fill(labels.Document_LowerLicense, { users: usersText(lower) })] : [])
  ];
  const sentence = kind === "negotiate" ? labels.Document_Negotiate : labels.Document_Sign;
  return [
    fill(quantities.length ? sentence : labels.Document_AskPlain, { family, quantities: formatList(quantities) }),
    formatDate(date),
    formatMoney(monthly, currency),
    labels[`Evidence_value_${confidence}`]
  ];
}
