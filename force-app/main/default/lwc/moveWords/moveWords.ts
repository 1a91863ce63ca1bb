import type {
  BlockerCode,
  ConsequenceCode,
  EligibilityStatus,
  ExclusionCode,
  ItemState,
  MoveKind,
  NoRevertCode,
  Note,
  PlanExclusion,
  PlanItem,
  PlanProblem,
  PlanReason,
  PlanState,
  ProfileMapProblem,
  StepCode,
  WarningCode
} from "c/licenseEngine";
import { fill, formatList, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

type Texts = Record<string, string>;

/** Notes of a verdict that are counted over users; each has a short title and a sentence. */
export type NoteKind = "blocker" | "warning" | "consequence";
type NoteCode = BlockerCode | WarningCode | ConsequenceCode;

/** The title of a note, for lists that count users. */
export function noteTitle(kind: NoteKind, code: NoteCode): string {
  return (labels as Texts)[`${kind}Title_${code}`];
}

/** A note with its names and numbers in a sentence; its title where one of them is not known. */
export function noteText(kind: NoteKind, note: Note<NoteCode>): string {
  return filled((labels as Texts)[`${kind}_${note.code}`], note) ?? noteTitle(kind, note.code);
}

/** What to do, with names and numbers. */
export function stepText(note: Note<StepCode>): string {
  return filled(labels[`step_${note.code}`], note) ?? labels.stepUnnamed;
}

/** Null where a number is unknown or a name is missing. */
function filled(template: string, { names, numbers }: Pick<Note, "names" | "numbers">): string | null {
  if (Object.entries(numbers).some(([name, value]) => value === null && template.includes(`{${name}}`))) return null;
  const text = fill(template, {
    ...Object.fromEntries(names.map((name, place) => [place, name])),
    names: names.length ? formatList(names) : labels.nobody,
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, formatNumber(value)]))
  });
  return /\{\d\}/.test(text) ? null : text;
}

/** Whether and how a user can come to a license. */
export function moveStatusWord(status: EligibilityStatus | PlanItem["status"]): string {
  return labels[`status_${status}`];
}

/** Why a user was chosen and is not in a plan. */
export function exclusionText({ code, names }: Pick<PlanExclusion, "code" | "names">): string {
  const what = labels[`excluded_${code}`];
  const said = code === "blocked" ? names.map((name) => noteTitle("blocker", name as BlockerCode)) : names;
  return said.length ? fill(labels.withNames, { what, names: formatList(said) }) : what;
}

/** Why a user was passed over when the plan was applied. */
export function skipText(code: ExclusionCode | BlockerCode): string {
  return (labels as Texts)[`excluded_${code}`] ?? noteTitle("blocker", code as BlockerCode);
}

/** Why a plan can't be applied. */
export function problemText(problem: PlanProblem): string {
  return labels[`problem_${problem}`];
}

/** Why a plan has no money; empty where it has. */
export function planReasonText(reason: PlanReason | null): string {
  return reason ? labels[`reason_${reason}`] : "";
}

/** Why a move can't be taken back. */
export function noRevertText(code: NoRevertCode): string {
  return labels[`noRevert_${code}`];
}

/** What is wrong with an entry of the profile map. */
export function mapProblemText(problem: ProfileMapProblem): string {
  return labels[`map_${problem}`];
}

export function planStateWord(state: PlanState): string {
  return labels[`plan_${state}`];
}

export function itemStateWord(state: ItemState): string {
  return labels[`item_${state}`];
}

export function moveKindWord(kind: MoveKind): string {
  return labels[`kind_${kind}`];
}
