import type { Finding, UserListing, UserPart, UsersBehind } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill } from "c/format";
import type { Destination } from "c/optimizerNavigation";
import { fateWord, usersText } from "c/words";
import { labels } from "./labels";

/** One line of the users behind a finding: a part, or all of them. */
export interface UserLine {
  key: string;
  text: string;
  users: number;
  notes: string[];
  list: UserListing | null;
}

const partLine = ({ fate, users, counted, list }: UserPart): UserLine => ({
  key: fate,
  text: fateWord(fate),
  users,
  notes: counted ? [labels.Why_Counted, ...(list ? [] : [labels.Why_NotListed])] : [],
  list
});

/**
 * The parts, then all together if there are several.
 *
 * @param unknown whether only counters of logins are known: then nobody can be listed
 */
export function userLines(behind: UsersBehind, unknown: boolean): UserLine[] {
  const lines = linesOf(behind);
  return unknown ? lines.map((line) => ({ ...line, notes: [], list: null })) : lines;
}

function linesOf({ parts, users, list }: UsersBehind): UserLine[] {
  const lines = parts.map(partLine);
  return parts.length === 1 && parts[0].list
    ? lines
    : [...lines, { key: "all", text: labels.Why_Total, users, notes: [], list }];
}

export const userColumns: FactColumn<UserLine>[] = [
  {
    label: labels.Why_Fate,
    value: ({ text }) => text,
    key: ({ key }) => key,
    notes: ({ notes }) => notes,
    opens: ({ list }) => list !== null,
    openLabel: ({ text, users }) => fill(labels.Why_OpenUsers, { part: text, users: usersText(users) })
  },
  { label: labels.Common_Users, type: "number", value: ({ users }) => users }
];

/** The page that lists the users of a line. */
export function placeOfLine({ license, profile, suggestion, activity }: UserListing): Destination {
  return { tab: "users", license, profile, suggestion, activity };
}

/** What the users section says before its lines; without users, why there are none. */
export function usersNote({ type, license, profile }: Finding, behind: UsersBehind | null, unknown: boolean): string {
  if (behind && unknown) return labels.Why_UsersUnknown;
  if (behind) return fill(labels.Why_UsersNote, { name: behind.list.profile ?? license });
  return type === "externalOnInternal" ? fill(labels.Why_External, { profile: profile ?? "" }) : labels.Why_UsersNone;
}
