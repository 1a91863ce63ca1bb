import type { AuditWithDecisions } from "c/licenseEngine";
import { count, filled } from "./format.ts";

/** What a reader must know before trusting the numbers, one sentence each; worded like the pages. */
export function notesOf(audit: AuditWithDecisions, labels: Record<string, string>): string[] {
  return [...periodNotes(audit, labels), ...priceNotes(audit, labels), ...unknownNotes(audit, labels)];
}

function periodNotes({ months, settings }: AuditWithDecisions, labels: Record<string, string>): string[] {
  const complete = months.filter((month) => month.complete).length;
  const partial = months.filter((month) => !month.complete).map(({ month }) => month);
  const notes = [];
  if (partial.length) notes.push(filled(labels.Notes_Partial, { months: partial.join(", ") }));
  if (!complete) notes.push(labels.Notes_NoComplete);
  else if (complete < settings.window) {
    notes.push(filled(labels.Notes_FewMonths, { months: count(complete), window: count(settings.window) }));
  }
  return notes;
}

function priceNotes({ economics }: AuditWithDecisions, labels: Record<string, string>): string[] {
  const rows = economics.filter(({ profile }) => profile === null);
  const list = rows.filter(({ priceSource }) => priceSource === "list" || priceSource === "mixed");
  const notes = [];
  if (list.length)
    notes.push(filled(labels.Notes_ListPrices, { licenses: list.map(({ license }) => license).join(", ") }));
  const reasons = new Map<string, string[]>();
  for (const { license, reason } of rows) if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), license]);
  for (const [reason, licenses] of reasons) {
    notes.push(filled(labels.Notes_Missing, { licenses: licenses.join(", "), reason: labels[`Reason_${reason}`] }));
  }
  return notes;
}

function unknownNotes(audit: AuditWithDecisions, labels: Record<string, string>): string[] {
  return audit.unknowns.map(({ kind, name, users, rows }) =>
    kind === "inactiveUser"
      ? `${name}: ${filled(labels.Notes_Unknown_inactiveUser, { users: count(users), rows: count(rows) })}`
      : filled(labels[`Notes_Unknown_${kind}`], { name, users: count(users), rows: count(rows) })
  );
}
