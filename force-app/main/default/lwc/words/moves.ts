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
import { fill, formatList, formatNumber } from "c/format";
import { labels } from "./labels";

type Texts = Record<string, string>;

/** Notes of a verdict that are counted over users; each has a short title and a sentence. */
export type NoteKind = "blocker" | "warning" | "consequence";
type NoteCode = BlockerCode | WarningCode | ConsequenceCode;
interface NoteText {
  title: string;
  sentence: string;
}

const NOTE_TEXTS: Record<NoteKind, (code: NoteCode) => NoteText> = {
  blocker: (code) => ({
    title: (labels as Texts)[`BlockerTitle_${code}`],
    sentence: (labels as Texts)[`Blocker_${code}`]
  }),
  warning: (code) => ({
    title: (labels as Texts)[`WarningTitle_${code}`],
    sentence: (labels as Texts)[`Warning_${code}`]
  }),
  consequence: (code) => ({
    title: (labels as Texts)[`ConsequenceTitle_${code}`],
    sentence: (labels as Texts)[`Consequence_${code}`]
  })
};

/** The title of a note, for lists that count users. */
export function noteTitle(kind: NoteKind, code: NoteCode): string {
  return NOTE_TEXTS[kind](code).title;
}

/** A note with its names and numbers in a sentence; its title if one of them is unknown. */
export function noteText(kind: NoteKind, note: Note<NoteCode>): string {
  const { title, sentence } = NOTE_TEXTS[kind](note.code);
  return filled(sentence, note) ?? title;
}

/** What to do, with names and numbers. */
export function stepText(note: Note<StepCode>): string {
  return filled(labels[`Step_${note.code}`], note) ?? labels.Step_changeProfile_Unnamed;
}

/** Null if a number is unknown or a name is missing. */
function filled(template: string, { names, numbers }: Pick<Note, "names" | "numbers">): string | null {
  if (Object.entries(numbers).some(([name, value]) => value === null && template.includes(`{${name}}`))) return null;
  const text = fill(template, {
    ...Object.fromEntries(names.map((name, place) => [place, name])),
    names: names.length ? formatList(names) : labels.Move_NoNames,
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, formatNumber(value)]))
  });
  return /\{\d\}/.test(text) ? null : text;
}

/** Whether and how a user can move to a license. */
export function moveStatusWord(status: EligibilityStatus | PlanItem["status"]): string {
  return labels[`MoveStatus_${status}`];
}

/** Why a chosen user is not in a plan. */
export function exclusionText({ code, names }: Pick<PlanExclusion, "code" | "names">): string {
  const what = labels[`Excluded_${code}`];
  const said = code === "blocked" ? names.map((name) => noteTitle("blocker", name as BlockerCode)) : names;
  return said.length ? fill(labels.Move_WithNames, { what, names: formatList(said) }) : what;
}

/** Why a chosen user is not in a plan, as the code that something can be done about. */
type FixCode = ExclusionCode | BlockerCode;

/** What lets a user into a plan who is not in it; empty where nothing does. Of several blockers, the first that something helps against. */
export function exclusionFix({ code, names }: Pick<PlanExclusion, "code" | "names">): string {
  const codes = code === "blocked" ? (names as FixCode[]) : [code];
  return codes.map(fixOf).find(Boolean) ?? "";
}

function fixOf(code: FixCode): string {
  if (code === "portalRolesAtLimit" || code === "noRoleLeft") return labels.Step_raiseRoleLimit;
  if (code === "noContact") return labels.Step_addContact;
  return (labels as Texts)[`Fix_${code}`] ?? "";
}

/** Why a user was skipped when the plan was applied. */
export function skipText(code: ExclusionCode | BlockerCode): string {
  return (labels as Texts)[`Excluded_${code}`] ?? noteTitle("blocker", code as BlockerCode);
}

/** Why a plan can't be applied. */
export function problemText(problem: PlanProblem): string {
  return labels[`PlanProblem_${problem}`];
}

/** Why a plan has no money; empty if it has. */
export function planReasonText(reason: PlanReason | null): string {
  if (reason === "pricesHidden") return labels.Reason_pricesHidden;
  return reason ? labels[`PlanReason_${reason}`] : "";
}

/** Why a move can't be reverted. */
export function noRevertText(code: NoRevertCode): string {
  return labels[`NoRevert_${code}`];
}

/** What is wrong with an entry of the profile map. */
export function mapProblemText(problem: ProfileMapProblem): string {
  return labels[`ProfileMap_${problem}`];
}

export function planStateWord(state: PlanState): string {
  return labels[`PlanState_${state}`];
}

export function itemStateWord(state: ItemState): string {
  return labels[`ItemState_${state}`];
}

export function moveKindWord(kind: MoveKind): string {
  return labels[`MoveKind_${kind}`];
}
