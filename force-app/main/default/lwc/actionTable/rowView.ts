import type { Confidence, FindingStatus } from "c/licenseEngine";
import { isOverdue } from "c/licenseEngine";
import {
  DECISIONS,
  type Planning,
  type WorkDecision,
  type WorkGroup,
  type WorkItem,
  type WorkRow,
  allows,
  dayOf,
  hasPlan,
  isNameless,
  peopleOf,
  sumOf,
  timeOf
} from "c/findings";
import { fill, formatDate, formatList, formatMoney, formatNumber } from "c/format";
import {
  actionsText,
  alikeTitle,
  confidenceWord,
  findingTitle,
  kindWord,
  seatsText,
  statusWord,
  usersText
} from "c/words";
import { labels } from "./labels";

const BADGES: Record<FindingStatus, string> = {
  open: "",
  accepted: "slds-theme_info",
  dismissed: "",
  done: "slds-theme_success"
};
const SURE: readonly Confidence[] = ["low", "medium", "high"];

const DECIDE: Record<WorkDecision, string> = {
  accepted: labels.Findings_Accept,
  done: labels.Common_Done,
  dismissed: labels.Common_Dismiss,
  open: labels.Findings_Reopen,
  assign: labels.Work_Assign
};

/** What a row needs of the list around it. */
export interface Around {
  asOf: string;
  selected: ReadonlySet<string>;
  opened: ReadonlySet<string>;
  planning: Planning;
  readOnly: boolean;
  usersUnknown: boolean;
}

/** The title of a row, in the viewer's language now. */
export function titleOf({ items }: WorkRow): string {
  const [{ record, finding }] = items;
  if (items.length > 1) return alikeTitle(finding!, items.length);
  return finding ? findingTitle(finding) : record.title;
}

/** Whether all, some or none of the findings are selected. */
export function selectedOf(items: readonly WorkItem[], selected: ReadonlySet<string>): "all" | "some" | "none" {
  const count = items.filter(({ record }) => selected.has(record.id)).length;
  if (!count) return "none";
  return count === items.length ? "all" : "some";
}

/** A text that all findings share; empty if they differ. */
function common(items: readonly WorkItem[], textOf: (item: WorkItem) => string): string {
  const texts = new Set(items.map(textOf));
  return texts.size === 1 ? [...texts][0] : "";
}

function whoOf(items: readonly WorkItem[]): string {
  const users = items.reduce((sum, { record }) => sum + record.users, 0);
  return items[0].record.type === "unusedSeats" ? seatsText(users) : usersText(users);
}

function moneyOf(items: readonly WorkItem[]): string {
  const sums = sumOf(items);
  if (sums.length) return sums.map(({ currency, amount }) => formatMoney(amount, currency)).join(" + ");
  const [{ finding }] = items;
  if (!finding) return "";
  return finding.worth === "none" ? labels.Findings_NoMoney : labels.Findings_NoSaving;
}

function whenOf(item: WorkItem, asOf: string): string {
  const time = timeOf(item, asOf);
  if (time === null) return "";
  return time === "dated" ? formatDate(dayOf(item)!) : labels[`Work_Time_${time}`];
}

function confidenceOf(items: readonly WorkItem[]): string {
  const places = items.flatMap(({ finding }) => (finding ? [SURE.indexOf(finding.confidence)] : []));
  return places.length ? confidenceWord(SURE[Math.min(...places)]) : "";
}

/** The status, or how many have each. */
function statusOf(items: readonly WorkItem[]): { text: string; theme: string } {
  const counts = new Map<FindingStatus, number>();
  for (const { record } of items) counts.set(record.status, (counts.get(record.status) ?? 0) + 1);
  const [[status]] = counts;
  if (counts.size === 1) return { text: statusWord(status), theme: BADGES[status] };
  const each = [...counts].map(([one, count]) =>
    fill(labels.Work_Option, { name: statusWord(one), count: formatNumber(count) })
  );
  return { text: formatList(each), theme: "" };
}

/** When it was there last, that it is back, or why it was dismissed. */
function notesOf({ record }: WorkItem): { key: string; text: string }[] {
  const { goneSince, lastSeen, backSince, reason } = record;
  return [
    goneSince
      ? fill(labels.Findings_GoneWhy, { date: formatDate(goneSince), last: formatDate(lastSeen) })
      : backSince && fill(labels.Findings_Back, { date: formatDate(backSince) }),
    reason && fill(labels.Findings_Reason, { reason })
  ].flatMap((text) => (text ? [{ key: text, text }] : []));
}

/** A row in the form that the template needs. */
export function rowView(
  row: WorkRow,
  isPart: boolean,
  { asOf, selected, opened, planning, readOnly, usersUnknown }: Around
): object {
  const { id, items } = row;
  const title = titleOf(row);
  const isMany = items.length > 1;
  const [item] = items;
  const state = selectedOf(items, selected);
  const status = statusOf(items);
  const due = common(items, ({ record }) => record.dueDate ?? "");
  const open = opened.has(id);
  return {
    id,
    title,
    style: [isPart ? "part" : "", state === "none" ? "" : "slds-is-selected"].join(" "),
    checked: state === "all",
    partly: String(state === "some"),
    selectName: fill(labels.Table_SelectOne, { name: title }),
    isMany,
    expanded: String(open),
    partsName: fill(labels.Work_Parts, { title }),
    chevron: open ? "utility:chevrondown" : "utility:chevronright",
    notes: isMany ? [] : notesOf(item),
    who: whoOf(items),
    peopleName:
      !usersUnknown && !isMany && item.finding && peopleOf(item.finding)
        ? fill(labels.Work_UsersOf, { title, users: whoOf(items) })
        : "",
    // Users are not listed who are counted without names.
    nameless: items.some(({ finding }) => finding !== null && isNameless(finding)) ? labels.Why_NotListed : "",
    money: moneyOf(items),
    when: whenOf(item, asOf),
    confidence: confidenceOf(items),
    status: status.text,
    badge: status.theme,
    owner: common(items, ({ record }) => record.owner ?? ""),
    due: due && fill(labels.Work_Due, { date: formatDate(due) }),
    overdue: items.some(({ record }) => isOverdue(record, asOf)),
    plans: !usersUnknown && items.every(({ finding }) => finding !== null && hasPlan(finding)),
    planText:
      planning.id === id ? fill(labels.Findings_Planning, { users: formatNumber(planning.found) }) : labels.Moves_Name,
    planName: fill(labels.Work_PlanOf, { title }),
    explains: !isMany && item.finding !== null,
    whyName: fill(labels.Findings_WhyOf, { title }),
    decideName: fill(labels.Work_DecideOf, { title }),
    decisions: DECISIONS.filter((decision) => !readOnly && items.some(({ record }) => allows(record, decision))).map(
      (value) => ({
        value,
        label: DECIDE[value]
      })
    )
  };
}

/** The head of a group in the form that the template needs. */
export function groupView(
  { id, license, kind, items }: WorkGroup,
  isOpen: boolean,
  selected: ReadonlySet<string>
): object {
  const title = fill(labels.Work_Group, { license, kind: kindWord(kind) });
  const state = selectedOf(items, selected);
  return {
    id,
    title,
    sum: actionsText(items.length, sumOf(items)),
    expanded: String(isOpen),
    chevron: isOpen ? "utility:chevrondown" : "utility:chevronright",
    checked: state === "all",
    partly: String(state === "some"),
    selectName: fill(labels.Table_SelectOne, { name: title })
  };
}
