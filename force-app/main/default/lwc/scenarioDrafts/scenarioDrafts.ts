import type { SavedScenario, ScenarioParameters, ScenarioTotals } from "c/licenseEngine";

/** A scenario that is open on the page; `id` is empty until it is saved. */
export interface Draft {
  /** Stable while it is open. */
  key: string;
  id: string;
  name: string;
  note: string;
  parameters: ScenarioParameters;
  /** The last saved version; null before that. */
  saved: SavedScenario | null;
  /** What it was when it was opened or last saved: what differs from it is work that would be lost. */
  start: Written;
}

/** The parts of a scenario that people write. */
type Written = Pick<Draft, "name" | "note" | "parameters">;

/** A scenario that is not saved yet. */
export function newDraft(key: string, name: string, parameters: ScenarioParameters): Draft {
  const start = { name, note: "", parameters };
  return { key, id: "", ...start, saved: null, start };
}

/** A saved scenario, opened. */
export function opened(saved: SavedScenario): Draft {
  const { id, name, note, parameters } = saved;
  const start = { name, note: note ?? "", parameters };
  return { key: id, id, ...start, saved, start };
}

/** A draft that was just saved. */
export function kept(saved: SavedScenario): Pick<Draft, "id" | "saved" | "start"> {
  return { id: saved.id, saved, start: opened(saved).start };
}

/** Whether a draft differs from what it was when it was opened or last saved. */
export function isUnsaved({ start, ...draft }: Draft): boolean {
  return saidOf(start) !== saidOf({ ...draft, name: draft.name.trim(), note: draft.note.trim() });
}

/** The data that the host receives. */
export function toSave(
  { id, name, note, parameters, saved }: Draft,
  totals: ScenarioTotals,
  asOf: string
): SavedScenario {
  const inEvidence = saved?.inEvidence ?? false;
  return { id, name: name.trim(), note: note.trim() || null, parameters, totals, asOf, inEvidence };
}

/** The drafts, one of them changed. */
export function changed(drafts: readonly Draft[], key: string, part: Partial<Draft>): Draft[] {
  return drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft));
}

/** Whether a stored scenario equals the one sent; the host can write the members in another order. */
export function isSameScenario(stored: SavedScenario, sent: SavedScenario): boolean {
  const said = (one: SavedScenario) =>
    JSON.stringify([one.asOf, one.inEvidence, saidOf({ ...one, note: one.note ?? "" })]);
  return said(stored) === said(sent);
}

/** What people wrote as one text, whatever the order of its members. */
function saidOf({ name, note, parameters }: Written): string {
  const { thresholds, prices, overagePrices, quantities, ...rest } = parameters;
  const sorted = (members: object) => Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, note, ...[rest, thresholds, prices, overagePrices, quantities].map(sorted)]);
}
