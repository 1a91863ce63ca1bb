import { shortId } from "./moveContext";
import type { EligibilityUser, ProtectList } from "./movesContract";

type Protectable = Pick<EligibilityUser, "id" | "name" | "username" | "email" | "profile">;

/**
 * The entries of the protect list that a user meets, as they were written; empty when the user may be moved. Entries of nothing but blanks meet
 * nobody, and `*` alone meets everybody.
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

/** Without regard to case: to protect one user too many is the safe mistake. */
function sameId(entry: string, id: string): boolean {
  return shortId(entry) === shortId(id).toLowerCase();
}

/** `*` stands for any text. Piece by piece, not by a regular expression, so that no pattern is slow. */
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
