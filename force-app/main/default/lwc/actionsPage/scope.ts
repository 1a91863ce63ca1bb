import { RUNGS } from "c/licenseEngine";
import { WORK_FILTERS, WORK_TIMES, WORK_VIEWS, type WorkItem, type WorkKind, type WorkScope, viewOf } from "c/findings";
import type { Destination } from "c/optimizerNavigation";

export const FIRST_SCOPE: WorkScope = { view: "save", status: "open", license: "", kind: "", when: "", search: "" };

/**
 * The scope that a place names. Values that the list does not have narrow nothing; a kind without a tab opens the tab that has it.
 *
 * @param items all findings of the list
 */
export function scopeOf(place: Destination, items: readonly WorkItem[]): WorkScope {
  const { license, rung, view, status, when, search } = place;
  const kind: WorkKind | "" = rung ?? "";
  const isSaving = RUNGS.some((one) => one === kind);
  const typed = isSaving ? undefined : items.find(({ record }) => record.type === kind);
  const ownView = isSaving || !typed ? "save" : viewOf(typed);
  return {
    view: WORK_VIEWS.find((one) => one === view) ?? ownView,
    status: WORK_FILTERS.find((one) => one === status) ?? FIRST_SCOPE.status,
    license: license ?? "",
    kind,
    when: WORK_TIMES.find((one) => one === when) ?? "",
    search: search ?? ""
  };
}

/** The address of a scope; what every scope begins with is left out. */
export function placeOfScope({ view, status, license, kind, when, search }: WorkScope): Destination {
  return {
    tab: "actions",
    license: license || null,
    profile: null,
    rung: kind || null,
    view: view === FIRST_SCOPE.view ? null : view,
    status: status === FIRST_SCOPE.status ? null : status,
    when: when || null,
    search: search.trim() || null
  };
}
