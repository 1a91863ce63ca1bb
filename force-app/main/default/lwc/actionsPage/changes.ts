import type { Assignment, FindingRecord } from "c/licenseEngine";
import { withAssignment, withStatus } from "c/licenseEngine";
import { type WorkDecision, allows } from "c/findings";
import AssignFinding from "c/assignFinding";
import DismissFinding from "c/dismissFinding";
import { fill } from "c/format";
import { actionsText, statusWord } from "c/words";
import { labels } from "./labels";

/** Records to save at once, and what is said when they are. */
export interface Change {
  /** The finding, or how many there are. */
  title: string;
  records: FindingRecord[];
  said: string;
  /** The records as they were; null where the change takes another one back. */
  before: FindingRecord[] | null;
  /** Rows that get the focus then, the first one that is there. */
  focus: string[];
}

/** The finding by its title, or how many there are. */
function titleOf(records: readonly FindingRecord[]): string {
  return records.length === 1 ? records[0].title : actionsText(records.length);
}

/** The records that a decision changes, after asking what it needs; null if it is canceled, or changes nothing. */
export async function decided(
  all: readonly FindingRecord[],
  decision: WorkDecision,
  focus: string[]
): Promise<Change | null> {
  const before = all.filter((record) => allows(record, decision));
  if (!before.length) return null;
  const title = titleOf(before);
  if (decision === "assign") {
    const assignment = await askAssignment(before, title);
    if (!assignment) return null;
    const said = fill(assignment.owner ? labels.Work_Assigned : labels.Work_Unassigned, {
      title,
      owner: assignment.owner ?? ""
    });
    return { title, records: before.map((record) => withAssignment(record, assignment)), said, before, focus };
  }
  const reason = decision === "dismissed" ? await askReason(title) : null;
  if (decision === "dismissed" && reason === null) return null;
  const said = fill(labels.Work_Saved, { title, status: statusWord(decision) });
  return { title, records: before.map((record) => withStatus(record, decision, reason)), said, before, focus };
}

async function askReason(finding: string): Promise<string | null> {
  const reason = await DismissFinding.open({ label: labels.Work_Filter_dismissed, size: "small", finding });
  return typeof reason === "string" ? reason : null;
}

async function askAssignment(records: readonly FindingRecord[], finding: string): Promise<Assignment | null> {
  const [first] = records;
  const same = records.every(({ ownerId, owner, dueDate }) => {
    return ownerId === first.ownerId && owner === first.owner && dueDate === first.dueDate;
  });
  const answer = await AssignFinding.open({
    label: labels.Work_Assign,
    size: "small",
    finding,
    assignment: same ? first : null
  });
  return (answer as Assignment | undefined) ?? null;
}

/**
 * The change that takes another one back: status, reason, owner and due date as they were, all else as it is now.
 *
 * @param now all records
 */
export function undone(change: Change, now: readonly FindingRecord[]): Change {
  const current = new Map(now.map((record) => [record.id, record]));
  const records = change.before!.flatMap(({ id, status, reason, owner, ownerId, dueDate }) => {
    const record = current.get(id);
    return record ? [{ ...record, status, reason, owner, ownerId, dueDate }] : [];
  });
  const { title, focus } = change;
  return { title, records, said: fill(labels.Work_Undone, { title }), before: null, focus };
}
