import { MOST_ALIKE, adviceOf } from "c/licenseEngine";
import { kindOf, type WorkItem, type WorkKind } from "./findingWorklist";

/** One finding, or the same advice for many populations. */
export interface WorkRow {
  id: string;
  items: readonly WorkItem[];
}

/** What is to be decided on one license in one way. */
export interface WorkGroup {
  id: string;
  license: string;
  kind: WorkKind;
  items: readonly WorkItem[];
  rows: readonly WorkRow[];
}

/** Amounts per month, one per currency because currencies are never added up. */
export type WorkSum = { currency: string; amount: number }[];

/** What findings save or put at risk per month; each seat and login is in one of them only. Empty without a known amount. */
export function sumOf(items: readonly WorkItem[]): WorkSum {
  const amounts = new Map<string, number>();
  for (const { record, finding } of items) {
    const amount = finding ? (finding.monthlySaving ?? finding.monthlyRisk) : record.monthlySaving;
    const currency = finding ? finding.currency : record.currency;
    if (amount !== null && currency !== null) amounts.set(currency, (amounts.get(currency) ?? 0) + amount);
  }
  return [...amounts].map(([currency, amount]) => ({ currency, amount }));
}

/**
 * The items by license, then by decision: licenses and their decisions with the most money first. More than ten populations with the same advice, of the same
 * day and on the same terms, are one row.
 *
 * @param all whose money ranks licenses and decisions: with what is already decided, so that a decision moves no group
 */
export function groupsOf(items: readonly WorkItem[], all: readonly WorkItem[] = items): WorkGroup[] {
  const licenses = ranked(items, all, ({ record }) => record.license);
  return licenses.flatMap((ofLicense) => {
    const { license } = ofLicense[0].record;
    const allOfLicense = all.filter(({ record }) => record.license === license);
    return ranked(ofLicense, allOfLicense, kindOf).map((own) => {
      const kind = kindOf(own[0]);
      return { id: `${kind}/${license}`, license, kind, items: own, rows: rowsOf(own) };
    });
  });
}

function rowsOf(items: readonly WorkItem[]): WorkRow[] {
  const alike = parted(items, adviceFor);
  const rows = [...alike].flatMap(([advice, own]): WorkRow[] => {
    const isOne = own.length > MOST_ALIKE && own.every(({ finding, record }) => finding !== null && record.profile);
    return isOne ? [{ id: `alike/${advice}`, items: own }] : own.map((item) => ({ id: item.record.id, items: [item] }));
  });
  const rank = new Map(rows.map((row) => [row, moneyOf(row.items)]));
  const place = new Map(items.map((item, index) => [item, index]));
  return rows.sort((a, b) => rank.get(b)! - rank.get(a)! || place.get(a.items[0])! - place.get(b.items[0])!);
}

/** A finding without a population is alone. */
function adviceFor({ record, finding }: WorkItem): string {
  return finding && record.profile !== null ? adviceOf(finding) : record.id;
}

function parted<Key>(items: readonly WorkItem[], keyOf: (item: WorkItem) => Key): Map<Key, WorkItem[]> {
  const parts = new Map<Key, WorkItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  return parts;
}

/** Amounts of several currencies are ranked by their numbers, as findings are. */
function moneyOf(items: readonly WorkItem[]): number {
  const sums = sumOf(items);
  return sums.length ? sums.reduce((total, { amount }) => total + amount, 0) : -1;
}

/** The items in parts, the part with the most money among all items first. */
function ranked<Key>(
  items: readonly WorkItem[],
  all: readonly WorkItem[],
  keyOf: (item: WorkItem) => Key
): WorkItem[][] {
  const money = new Map([...parted(all, keyOf)].map(([key, part]) => [key, moneyOf(part)]));
  return [...parted(items, keyOf)].sort(([a], [b]) => money.get(b)! - money.get(a)!).map(([, part]) => part);
}
