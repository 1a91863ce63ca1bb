import type { Reason, Unknown } from "c/licenseEngine";
import type { OptimizerModel } from "c/licenseFacts";
import { fill, formatList, formatMonth, formatNumber } from "c/licenseFormat";
import { reasonText } from "c/licenseWords";
import { driftNotes } from "./drift";
import { collectionNotes, laterRunNotes } from "./run";
import partial from "@salesforce/label/c.LO_Notes_Partial";
import noComplete from "@salesforce/label/c.LO_Notes_NoComplete";
import fewMonths from "@salesforce/label/c.LO_Notes_FewMonths";
import listPrices from "@salesforce/label/c.LO_Notes_ListPrices";
import more from "@salesforce/label/c.LO_Notes_More";
import missing from "@salesforce/label/c.LO_Notes_Missing";
import pricesHidden from "@salesforce/label/c.LO_Notes_PricesHidden";
import license from "@salesforce/label/c.LO_Notes_Unknown_license";
import profile from "@salesforce/label/c.LO_Notes_Unknown_profile";
import loginUser from "@salesforce/label/c.LO_Notes_Unknown_loginUser";
import inactiveUser from "@salesforce/label/c.LO_Notes_Unknown_inactiveUser";
import site from "@salesforce/label/c.LO_Notes_Unknown_site";
import contract from "@salesforce/label/c.LO_Notes_Unknown_contract";
import unreadable from "@salesforce/label/c.LO_Notes_Unknown_unreadable";

const UNKNOWNS: Record<Unknown["kind"], string> = {
  license,
  profile,
  loginUser,
  inactiveUser,
  site,
  contract,
  unreadable
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
    incomplete.length ? fill(partial, { months: formatList(incomplete) }) : "",
    complete === 0 ? noComplete : "",
    complete > 0 && complete < window ? fill(fewMonths, { months: complete, window }) : ""
  ];
}

function priceNotes({ audit, facts }: OptimizerModel): string[] {
  if (!facts.context.pricesVisible) return [pricesHidden];
  const rows = audit.economics.filter((row) => row.profile === null);
  const atList = rows.filter((row) => row.priceSource === "list" || row.priceSource === "mixed");
  const byReason = new Map<Reason, string[]>();
  for (const { reason, license: name } of rows)
    if (reason && !EXPLAINED.includes(reason)) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  return [
    atList.length ? fill(listPrices, { licenses: formatList(atList.map((row) => row.license)) }) : "",
    ...[...byReason].map(([reason, names]) =>
      fill(missing, { licenses: formatList(names), reason: reasonText(reason) })
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
    return entries.length > NAMED ? [...notes, fill(more, { count: entries.length - NAMED })] : notes;
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
