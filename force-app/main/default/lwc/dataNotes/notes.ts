import type { Reason, Unknown } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import { fill, formatList, formatMonth, formatNumber } from "c/licenseFormat";
import { reasonText } from "c/licenseWords";
import { driftNotes } from "./drift";
import { collectionNotes, laterRunNotes } from "./run";
import { labels } from "./labels";

const UNKNOWNS: Record<Unknown["kind"], string> = {
  license: labels.Notes_Unknown_license,
  profile: labels.Notes_Unknown_profile,
  loginUser: labels.Notes_Unknown_loginUser,
  inactiveUser: labels.Notes_Unknown_inactiveUser,
  site: labels.Notes_Unknown_site,
  contract: labels.Notes_Unknown_contract,
  unreadable: labels.Notes_Unknown_unreadable
};

const KINDS = Object.keys(UNKNOWNS) as Unknown["kind"][];
/** Unknown things of one kind that are named. */
const NAMED = 5;

/** An unknown part makes the sum unknown. */
const add = (all: number | null, count: number | null) => (all === null || count === null ? null : all + count);

/** Reasons that a note of their own already explains for all licenses at once. */
const EXPLAINED: readonly Reason[] = ["noCompleteMonth", "pricesHidden"];

function coverageNotes({ audit }: OptimizerModel): string[] {
  const incomplete = audit.months.filter((month) => !month.complete).map(({ month }) => formatMonth(month));
  const complete = audit.months.length - incomplete.length;
  const { window } = audit.settings;
  return [
    incomplete.length ? fill(labels.Notes_Partial, { months: formatList(incomplete) }) : "",
    complete === 0 ? labels.Notes_NoComplete : "",
    complete > 0 && complete < window ? fill(labels.Notes_FewMonths, { months: complete, window }) : ""
  ];
}

function priceNotes({ audit, facts }: OptimizerModel): string[] {
  if (!facts.context.pricesVisible) return [labels.Notes_PricesHidden];
  const rows = audit.economics.filter((row) => row.profile === null);
  const atList = rows.filter((row) => row.priceSource === "list" || row.priceSource === "mixed");
  const byReason = new Map<Reason, string[]>();
  for (const { reason, license: name } of rows)
    if (reason && !EXPLAINED.includes(reason)) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  return [
    atList.length ? fill(labels.Notes_ListPrices, { licenses: formatList(atList.map((row) => row.license)) }) : "",
    ...[...byReason].map(([reason, names]) =>
      fill(labels.Notes_Missing, { licenses: formatList(names), reason: reasonText(reason) })
    )
  ];
}

/** Users who left are one note whatever their licenses; of any other kind the first few are named. */
function unknownNotes(unknowns: readonly Unknown[]): string[] {
  const sum = (counts: (number | null)[]) => counts.reduce<number | null>((all, count) => add(all, count), 0);
  return KINDS.flatMap((kind) => {
    const found = unknowns.filter((unknown) => unknown.kind === kind);
    const entries =
      kind === "inactiveUser" && found.length
        ? [{ name: "", users: sum(found.map(({ users }) => users)), rows: sum(found.map(({ rows }) => rows)) }]
        : found;
    const notes = entries
      .slice(0, NAMED)
      .map(({ name, users, rows }) =>
        fill(UNKNOWNS[kind], { name, users: formatNumber(users), rows: formatNumber(rows) })
      );
    return entries.length > NAMED ? [...notes, fill(labels.Notes_More, { count: entries.length - NAMED })] : notes;
  });
}

/** All notes in the order of their weight; empty when nothing is missing. */
export function notesOf(model: OptimizerModel): string[] {
  const unknowns = unknownNotes(model.audit.unknowns);
  return [
    ...laterRunNotes(model),
    ...coverageNotes(model),
    ...collectionNotes(model),
    ...priceNotes(model),
    ...unknowns,
    ...driftNotes(model)
  ].filter(Boolean);
}
