import type { EligibilityStatus, Note } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import type { FactColumn, FactDetails } from "c/factTable";
import { fill, formatNumber } from "c/format";
import { moveStatusWord, noteText, noteTitle, stepText } from "c/words";
import { filterCases, type CaseFilter, type UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";

/** A short verdict; the name opens the details of the user. */
export const columns: FactColumn<UpgradeCase>[] = [
  {
    label: labels.Common_User,
    sort: "user",
    key: ({ user }) => user.id,
    value: ({ user }) => user.name,
    notes: ({ user }) => [user.username],
    opens: () => true,
    openLabel: ({ user: { name } }) => fill(labels.VerdictTable_Details, { name })
  },
  {
    label: labels.Common_LicenseAndProfile,
    sort: "license",
    value: ({ user }) => user.license,
    notes: ({ user }) => [user.profile]
  },
  { label: labels.Common_Verdict, sort: "verdict", value: ({ verdict }) => moveStatusWord(verdict.status) },
  {
    label: labels.VerdictTable_Blockers,
    sort: "blockers",
    value: ({ verdict: { blockers } }) => blockers.map(({ code }) => noteTitle("blocker", code)).join(" · ") || null,
    unknown: labels.Common_None
  }
];

/** The filters, with their numbers of users: all, ready, and every verdict and blocker that occurs. */
export function showOptions(cases: readonly UpgradeCase[]): { label: string; value: string }[] {
  const count = (filter: CaseFilter) => formatNumber(filterCases(cases, filter).length);
  const statuses = [...new Set(cases.map(({ verdict }) => verdict.status))];
  const blockers = [...new Set(cases.flatMap(({ verdict }) => verdict.blockers.map(({ code }) => code)))];
  const named = (value: CaseFilter, name: string) => ({
    value,
    label: fill(labels.Common_Counted, { name, users: count(value) })
  });
  return [
    { value: "", label: fill(labels.Common_AllUsers, { users: count("") }) },
    { value: "ready", label: fill(labels.VerdictTable_Ready, { users: count("ready") }) },
    ...statuses.map((status: EligibilityStatus) => named(`status:${status}`, moveStatusWord(status))),
    ...blockers.map((code) => named(`blocker:${code}`, noteTitle("blocker", code)))
  ];
}

/** All notes on one user, steps in their order; nothing while no user is open. */
export function verdictDetails(opened: UpgradeCase | undefined): FactDetails {
  const action = labels.VerdictTable_Compare;
  if (!opened) return { key: "", parts: [], action };
  const { blockers, warnings, consequences, steps } = opened.verdict;
  const part = (heading: string, lines: string[]) => ({ heading, lines, none: labels.Common_None });
  const parts = [
    part(labels.VerdictTable_Blockers, texts("blocker", blockers)),
    part(labels.VerdictTable_Warnings, texts("warning", warnings)),
    part(labels.VerdictTable_Consequences, texts("consequence", consequences)),
    part(labels.VerdictTable_Steps, steps.map(stepText))
  ];
  return { key: opened.user.id, parts, action };
}

function texts(kind: Parameters<typeof noteText>[0], notes: readonly Note[]): string[] {
  return notes.map((note) => noteText(kind, note as Parameters<typeof noteText>[1]));
}

const COLUMNS: readonly CsvColumn<UpgradeCase>[] = [
  { header: labels.Common_User, value: ({ user }) => user.name },
  { header: labels.Common_Username, value: ({ user }) => user.username },
  { header: labels.Common_License, value: ({ user }) => user.license },
  { header: labels.Common_Profile, value: ({ user }) => user.profile },
  { header: labels.Common_TargetLicense, value: ({ verdict }) => verdict.target.license },
  { header: labels.Common_Verdict, value: ({ verdict }) => moveStatusWord(verdict.status) },
  { header: labels.VerdictTable_Blockers, value: ({ verdict }) => texts("blocker", verdict.blockers).join("\n") },
  { header: labels.VerdictTable_Warnings, value: ({ verdict }) => texts("warning", verdict.warnings).join("\n") },
  {
    header: labels.VerdictTable_Consequences,
    value: ({ verdict }) => texts("consequence", verdict.consequences).join("\n")
  },
  { header: labels.VerdictTable_Steps, value: ({ verdict }) => verdict.steps.map(stepText).join("\n") }
];

/** The verdicts as a file: one line per user; a cell lists its notes in separate lines. */
export function verdictsCsv(cases: readonly UpgradeCase[]): string {
  return toCsv(COLUMNS, cases, { bom: true });
}
