import type { EligibilityUser } from "../contract/eligibilityFacts";
import type { ProtectList } from "../contract/moveSettings";
import { rowsOfText } from "../base/cells";
import { shortId } from "./context";

type Protectable = Pick<EligibilityUser, "id" | "name" | "username" | "email" | "profile">;

/**
 * The entries of the protect list that match a user, as written; empty if the user can be moved. Blank entries match
 * no user, and `*` alone matches every user.
 */
export function protectedBy(user: Protectable, list: ProtectList): string[] {
  const { id, name, username, email, profile } = user;
  const domains = [username, email].flatMap((address) => address?.split("@").slice(1).map(fold) ?? []);
  const meets = {
    users: (entry: string) => entry === fold(username) || (/^005/.test(entry) && sameId(entry, id)),
    profiles: (entry: string) => entry === fold(profile),
    names: (entry: string) => matches(entry, fold(name)) || matches(entry, fold(username)),
    domains: (entry: string) => domains.some((domain) => within(domain, entry.replace(/^@/, "")))
  };
  return (["users", "profiles", "names", "domains"] as const).flatMap((part) =>
    list[part].filter((entry) => fold(entry) !== "" && meets[part](fold(entry)))
  );
}

function within(domain: string, entry: string): boolean {
  return entry !== "" && (domain === entry || domain.endsWith(`.${entry}`));
}

/** Ignores case: protecting one user too many is the safer mistake. */
function sameId(entry: string, id: string): boolean {
  return shortId(entry) === shortId(id).toLowerCase();
}

/** `*` stands for any text. Compares piece by piece instead of with a regular expression, so that no pattern is slow. */
function matches(pattern: string, text: string): boolean {
  const [first, ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === text;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() as string;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** A list of usernames and user Ids, or what is wrong with it: the first row that is, and its text. */
interface UserList {
  usernames: string[];
  /** 15 or 18 characters. */
  ids: string[];
  problem: { code: "noColumn" | "notUsername"; row: number; text: string } | null;
}

/** Ids of users begin with 005. */
const USER_ID = /^005(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{15})$/;

/**
 * Users of a list: a username or an Id per line, or a CSV with a column `Username` or `Id` (any case; separated by comma, semicolon or tab).
 * Blank lines are ignored, repeats are kept: a plan reports users who were chosen twice.
 *
 * @param heading another name of the column of usernames, for example in the user's language
 * @returns nobody if a row has neither, or if a file with several columns has no such column
 */
export function userListOf(text: string, heading = "username"): UserList {
  const [first, ...others] = rowsOfText(text, [",", ";", "\t"]);
  const list: UserList = { usernames: [], ids: [], problem: null };
  if (!first) return list;
  const headings = first.cells.map((cell) => cell.toLowerCase());
  const column =
    ["username", heading.toLowerCase(), "id"].map((name) => headings.indexOf(name)).find((place) => place >= 0) ?? -1;
  const wrong = (code: "noColumn" | "notUsername", row: number, found = ""): UserList => ({
    usernames: [],
    ids: [],
    problem: { code, row, text: found }
  });
  if (column < 0 && headings.length > 1) return wrong("noColumn", first.line);
  for (const { line, cells } of column < 0 ? [first, ...others] : others) {
    const user = cells[Math.max(0, column)] ?? "";
    if (USER_ID.test(user)) list.ids.push(user);
    else if (/^[^\s@]+@[^\s@]+$/.test(user)) list.usernames.push(user);
    else return wrong("notUsername", line, user);
  }
  return list;
}
