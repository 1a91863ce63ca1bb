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
}

/** A saved scenario, opened. */
export function opened(saved: SavedScenario): Draft {
  const { id, name, note, parameters } = saved;
  return { key: id, id, name, note: note ?? "", parameters, saved };
}

/** The data that the host receives. */
export function toSave({ id, name, note, parameters }: Draft, totals: ScenarioTotals, asOf: string): SavedScenario {
  return { id, name: name.trim(), note: note.trim() || null, parameters, totals, asOf };
}

/** The drafts, one of them changed. */
export function changed(drafts: readonly Draft[], key: string, part: Partial<Draft>): Draft[] {
  return drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft));
}

/** Whether a stored scenario equals the one sent; the host can write the members in another order. */
export function isSameScenario(kept: SavedScenario, sent: SavedScenario): boolean {
  const said = ({ name, note, asOf, parameters }: SavedScenario) => {
    const { prices, overagePrices, quantities, ...rest } = parameters;
    const sorted = (members: object) => Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([name, note, asOf, ...[rest, prices, overagePrices, quantities].map(sorted)]);
  };
  return said(kept) === said(sent);
}
