import type { SavedScenario, ScenarioParameters, ScenarioTotals } from "c/licenseEngine";

/** A scenario that is open on the page; `id` is empty while it was never saved. */
export interface Draft {
  /** Stable while it is open. */
  key: string;
  id: string;
  name: string;
  note: string;
  parameters: ScenarioParameters;
  /** As it was saved last; null before. */
  saved: SavedScenario | null;
}

/** A saved scenario, opened. */
export function opened(saved: SavedScenario): Draft {
  const { id, name, note, parameters } = saved;
  return { key: id, id, name, note: note ?? "", parameters, saved };
}

/** What is handed to the host. */
export function toSave({ id, name, note, parameters }: Draft, totals: ScenarioTotals, asOf: string): SavedScenario {
  return { id, name: name.trim(), note: note.trim() || null, parameters, totals, asOf };
}

/** The drafts with one changed. */
export function changed(drafts: readonly Draft[], key: string, part: Partial<Draft>): Draft[] {
  return drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft));
}

/** Whether a kept scenario is what was sent; the host may write the members in another order. */
export function isSameScenario(kept: SavedScenario, sent: SavedScenario): boolean {
  const said = ({ name, note, asOf, parameters }: SavedScenario) => {
    const { prices, ...rest } = parameters;
    const sorted = (members: object) => Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([name, note, asOf, sorted(rest), sorted(prices)]);
  };
  return said(kept) === said(sent);
}
