import type { EligibilityUser } from "../contract/eligibilityFacts";
import type { ProtectList } from "../contract/moveSettings";
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

/**
 * Usernames of a list: one per line, or a CSV with a column `Username` (any case; separated by comma, semicolon or tab). Blank
 * lines are ignored, repeats are kept: a plan reports users who were chosen twice.
 *
 * @throws RangeError naming the row without a username, or if a file with several columns has no column `Username`
 */
export function usernamesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return [];
  const separator = [",", ";", "\t"].find((character) => lines[first].includes(character)) ?? ",";
  const heading = cellsOf(lines[first], separator).map((cell) => cell.toLowerCase());
  const column = heading.indexOf("username");
  if (column < 0 && heading.length > 1)
    throw new RangeError(`Row ${first + 1}: no column "Username". Name the column, or give one username a line`);
  return lines.flatMap((line, index) => {
    if (line.trim() === "" || (column >= 0 && index === first)) return [];
    const username = cellsOf(line, separator)[Math.max(0, column)] ?? "";
    if (!/^[^\s@]+@[^\s@]+$/.test(username))
      throw new RangeError(
        `Row ${index + 1}: "${username}" is no username. A username has the form of an e-mail address`
      );
    return [username];
  });
}

/** Cells of one line; quotes can contain separators and doubled quotes, but no line breaks: no username has one. */
function cellsOf(line: string, separator: string): string[] {
  const cells = [""];
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i];
    if (quoted && character === '"' && line[i + 1] === '"') {
      cells[cells.length - 1] += '"';
      i += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) cells.push("");
    else cells[cells.length - 1] += character;
  }
  return cells.map((cell) => cell.trim());
}
