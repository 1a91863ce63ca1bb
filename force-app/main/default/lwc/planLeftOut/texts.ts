import type { PlanExclusion } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { toCsv, type CsvColumn } from "c/csv";
import { fill, formatNumber } from "c/format";
import { exclusionFix, exclusionText } from "c/words";
import { labels } from "./labels";

type Excluded = PlanExclusion & { place: number };
/** Why users were left out, how many, and what helps; empty where nothing does. */
type Reason = { why: string; users: number; fix: string };

export const columns = {
  reasons: [
    {
      label: labels.Common_Why,
      value: ({ why }) => why,
      notes: ({ fix }) => (fix ? [fix] : [])
    },
    { label: labels.Common_Users, type: "number", value: ({ users }) => users }
  ] as FactColumn<Reason>[],
  excluded: [
    {
      label: labels.Common_User,
      key: ({ place }) => String(place),
      value: ({ name, username, userId }) => name ?? username ?? userId
    },
    { label: labels.Common_Why, value: exclusionText }
  ] as FactColumn<Excluded>[]
};

/** Number of left-out users listed on the page; the file lists all. */
const MOST = 50;

/** Why users were left out, most users first. */
export function reasonRows(exclusions: readonly PlanExclusion[]): Reason[] {
  const counts = new Map<string, Reason>();
  for (const one of exclusions) {
    const why = exclusionText(one);
    const known = counts.get(why);
    if (known) known.users += 1;
    else counts.set(why, { why, users: 1, fix: exclusionFix(one) });
  }
  return [...counts.values()].sort((a, b) => b.users - a.users);
}

/** The first of the users left out; a user chosen twice appears twice. */
export function firstExcluded(exclusions: readonly PlanExclusion[]): Excluded[] {
  return exclusions.slice(0, MOST).map((one, place) => ({ ...one, place }));
}

export function moreText({ length }: readonly PlanExclusion[]): string {
  return length > MOST ? fill(labels.PlanEffects_More, { users: formatNumber(length - MOST) }) : "";
}

const COLUMNS: readonly CsvColumn<PlanExclusion>[] = [
  { header: labels.PlanEffects_Id, value: ({ userId }) => userId },
  { header: labels.Common_Name, value: ({ name }) => name },
  { header: labels.Common_Username, value: ({ username }) => username },
  { header: labels.Common_Why, value: exclusionText }
];

/** The users left out, and why, as a file. */
export function excludedCsv(exclusions: readonly PlanExclusion[]): string {
  return toCsv(COLUMNS, exclusions, { bom: true });
}
