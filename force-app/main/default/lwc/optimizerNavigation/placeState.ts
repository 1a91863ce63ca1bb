import type { Destination, Tab } from "./optimizerNavigation";
import { isScopeKey } from "./scopeState";

const TABS: readonly Tab[] = [
  "overview",
  "actions",
  "users",
  "populations",
  "pools",
  "rightSizing",
  "upgrades",
  "moves",
  "whatIf",
  "evidence",
  "setup"
];
/** What tabs were called in links of earlier versions. */
const FORMER: Readonly<Record<string, Tab>> = { findings: "actions", seats: "pools" };
/** What a link can carry; of users chosen one by one, a few. */
const FIELDS = [
  "tab",
  "license",
  "profile",
  "activity",
  "suggestion",
  "basis",
  "site",
  "minDays",
  "maxDays",
  "search",
  "sort",
  "page",
  "rung",
  "view",
  "status",
  "when",
  "section",
  "why",
  "scenario",
  "finding",
  "from",
  "people",
  "user",
  "move",
  "step",
  "plan"
] as const;
/** Salesforce keeps only parameters with a namespace in an address; `c` is that of local code. */
const PREFIX = "c__";

/** The parameters of the address for a place: fields without a value are left out. */
export function stateOf(place: Destination): Record<string, string> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = place[field];
      return value ? [[`${PREFIX}${field}`, value]] : [];
    })
  );
}

/** The place that an address names; null without a tab that this app has. Other parameters are ignored. */
export function placeOfState(state: Record<string, unknown>): Destination | null {
  const text = (field: string): string | null => {
    const value = state[`${PREFIX}${field}`];
    return typeof value === "string" && value ? value : null;
  };
  const named = text("tab") ?? "";
  const tab = TABS.find((one) => one === (FORMER[named] ?? named));
  if (!tab) return null;
  return { ...Object.fromEntries(FIELDS.map((field) => [field, text(field)])), tab } as Destination;
}

/** An address without what is open beside the page. */
export function withoutWhy({ [`${PREFIX}why`]: _, ...address }: Record<string, string>): Record<string, string> {
  return address;
}

/** Parameters of an address that are not ours. */
export function othersOf(state: Record<string, unknown>): Record<string, unknown> {
  const own = new Set<string>(FIELDS.map((field) => `${PREFIX}${field}`));
  return Object.fromEntries(Object.entries(state).filter(([key]) => !own.has(key) && !isScopeKey(key)));
}

/** Whether two addresses name the same place. */
export function samePlace(one: Record<string, string>, other: Record<string, string>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
