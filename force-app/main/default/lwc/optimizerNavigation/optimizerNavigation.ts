import type { LightningElement } from "lwc";
import type { ChosenUsers } from "c/users";
import type { Activity, Basis, MoveKind, RecordedType, RungCode, SuggestionFilter } from "c/licenseEngine";

export * from "./placeState";
export { chooseScope, fileNameIn, isFiltered, scopeOfState, stateOfScope, WHOLE } from "./scopeState";

export type Tab =
  | "overview"
  | "actions"
  | "users"
  | "populations"
  | "pools"
  | "rightSizing"
  | "upgrades"
  | "moves"
  | "whatIf"
  | "evidence"
  | "setup";

/** A part of the tab Setup; one of them shows. */
export type SetupSection = "checklist" | "prices" | "contract" | "settings" | "protect" | "pairs" | "jobs" | "alerts";

/** A step of making a plan. */
export type PlanStep = "who" | "check" | "effects" | "save";

/** Where to go: a tab, and what to show there. */
export interface Destination {
  tab: Tab;
  /** Null for all licenses. */
  license: string | null;
  /** Null for all populations of the license. */
  profile: string | null;
  /** Users tab only: users with this activity or suggestion. */
  activity?: Activity | null;
  suggestion?: SuggestionFilter | null;
  basis?: Basis | null;
  /** Users tab only: name of a site, and bounds of the login days. */
  site?: string | null;
  minDays?: string | null;
  maxDays?: string | null;
  /** Users, populations, pools, actions and right-sizing: part of a name. */
  search?: string | null;
  /** The order and the page of the page's list, as `c/factTable` writes them; right-sizing has a page of each list, and pools an order of their own. */
  sort?: string | null;
  page?: string | null;
  /** Upgrades and moves only: the users to check or to move. */
  users?: ChosenUsers | null;
  /** Upgrades and moves only: the license of the group to check or to move, as `c/users` writes it; profile, suggestion and search narrow it down. */
  from?: string | null;
  /** Upgrades and moves only: Ids of a few users who were chosen one by one, as `c/users` writes them. */
  people?: string | null;
  /** Upgrades only: Id of the user whose verdict is open. */
  user?: string | null;
  /** Moves only: the kind of move to start with. */
  move?: MoveKind | null;
  /** Moves only: Ids of the findings whose users are to be moved (`linkedFindings` reads them), and the step of the plan that is being made. */
  finding?: string | null;
  step?: PlanStep | null;
  /** Moves only: Id of a saved plan. */
  plan?: string | null;
  /** Actions only: those of one decision on savings, or of one type. */
  rung?: RungCode | RecordedType | null;
  /** Actions: which tab of its own; pools: the form of its table; populations: that all licenses are listed. The page knows the values, as it does those of its filters. */
  view?: string | null;
  /** Actions, upgrades and plans: only what has this status or verdict. */
  status?: string | null;
  when?: string | null;
  /** What-if only: the id of the saved scenario to open. */
  scenario?: string | null;
  /** Setup only: the part that shows; without one, the page decides. */
  section?: SetupSection | null;
  /** Id of a finding: its reasons are open beside the page. */
  why?: string | null;
}

/** What the address says of one list of a page: its filter, order and page. */
export type ListPlace = Pick<Destination, "status" | "sort" | "page">;

/** What the address says of the list of verdicts: also whose verdict is open. */
export type VerdictPlace = ListPlace & Pick<Destination, "user">;

/** What a place says of the list. */
export function listOf({ status = null, sort = null, page = null }: Destination): ListPlace {
  return { status, sort, page };
}

/** What a place says of the list of verdicts. */
export function verdictsOf(place: Destination): VerdictPlace {
  return { ...listOf(place), user: place.user ?? null };
}

/** What `c-license-optimizer` receives as `openwhy`: a finding by its Id, and where the keyboard focus returns to. */
export interface WhyRequest {
  finding: string;
  opener: HTMLElement | null;
}

/** Asks the app page to open a tab; `c-license-optimizer` receives it as `navigate` from any depth. */
export function navigate(from: LightningElement, detail: Destination): void {
  from.dispatchEvent(new CustomEvent("navigate", { detail, bubbles: true, composed: true }));
}

/** Tells the app page what a page shows now, so that its address can be copied; it is received as `placechange` from any depth. */
export function remember(from: LightningElement, detail: Destination): void {
  from.dispatchEvent(new CustomEvent("placechange", { detail, bubbles: true, composed: true }));
}

/** Asks the app page to open the reasons of a finding beside the page; from any depth. Closing them puts the focus back on what opened them. */
export function openWhy(from: LightningElement, finding: string): void {
  const opener = (from.template?.activeElement ?? null) as HTMLElement | null;
  const detail: WhyRequest = { finding, opener };
  from.dispatchEvent(new CustomEvent("openwhy", { detail, bubbles: true, composed: true }));
}
