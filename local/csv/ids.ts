/** True for 15 or 18 letters and digits, the two spellings of a record Id. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(text);
}

/** Every user Id starts with 005 (key prefix of the User object). */
export function isUserId(text: string): boolean {
  return isId(text) && text.startsWith("005");
}

/**
 * An Id with the capitals that its last three characters tell, if it lacks capitals, or small letters, altogether: databases and spreadsheets lose
 * them. Other Ids stay as they are.
 *
 * @returns null for what is no Id: other characters, or a checksum that tells a capital where there is a digit
 */
export function trueId(text: string): string | null {
  if (!isId(text)) return null;
  if (text.length === 15 || !lacksCase(text) || checksum(text) === text.slice(15)) return text;
  let restored = "";
  for (let at = 0; at < 15; at += 1) {
    const bits = CHECK.indexOf(text[15 + Math.floor(at / 5)].toUpperCase());
    const capital = (bits >> (at % 5)) & 1;
    if (bits < 0 || (capital && /\d/.test(text[at]))) return null;
    restored += capital ? text[at].toUpperCase() : text[at].toLowerCase();
  }
  return restored + checksum(restored);
}

function lacksCase(text: string): boolean {
  const check = text.slice(15);
  return text === text.toLowerCase() || text === text.toUpperCase() || check !== check.toUpperCase();
}

/** The first 15 characters, case-sensitive, identify a record; the last three of the long form are only a checksum of the case. */
export function idKey(id: string): string {
  return id.slice(0, 15);
}

/** Letters of a checksum by the capitals of five characters. */
export const CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/** The three characters that complete a 15-character Id to 18: each encodes the capitals of five characters. */
export function checksum(id15: string): string {
  let check = "";
  for (let start = 0; start < 15; start += 5) check += CHECK[capitals(id15, start, 5)];
  return check;
}

/** The letter of a checksum's five characters as bits: 1 where a character is a capital. */
export function capitals(text: string, start: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    if (code >= 65 && code <= 90) bits |= 1 << i;
  }
  return bits;
}

/** The 18-character form of an Id. */
export function fullId(id: string): string {
  return id.length === 15 ? id + checksum(id) : id;
}

/** SQL: the 12 characters after the key prefix, which identify a user; DuckDB keeps them inline instead of on the heap. */
export function userKeySql(column: string): string {
  return `substr(${column}, 4, 12)`;
}

/** SQL: the characters that identify a record of any object. */
export function keySql(column: string): string {
  return `substr(${column}, 1, 15)`;
}

/** SQL: cheap test for a value that can't be a user Id. The alphabet is checked later, on distinct values only. */
export function notUserIdSql(column: string): string {
  return `coalesce(strlen(${column}) NOT IN (15, 18) OR NOT starts_with(${column}, '005'), false)`;
}

/** SQL: cheap test for a value that can't be an Id. */
export function notIdSql(column: string): string {
  return `coalesce(strlen(${column}) NOT IN (15, 18), false)`;
}

/** For each letter of a checksum, the capitals that it tells of its five characters, in the order of the letters. */
const PATTERNS = Array.from(CHECK, (_, bits) =>
  Array.from({ length: 5 }, (_bit, at) => ((bits >> at) & 1 ? "1" : "0")).join("")
).join("");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const OTHERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** SQL: true for an Id that `trueId` restores or refuses because its checksum tells other capitals than it has. */
export function lostCapitalsSql(column: string): string {
  const told = [16, 17, 18].map((at) => {
    const letter = `substr(${column}, ${at}, 1)`;
    const place = `ascii(${letter}) - CASE WHEN ${letter} >= 'A' THEN 65 ELSE 22 END`;
    return `substr('${PATTERNS}', 5 * (${place}) + 1, 5)`;
  });
  const has = `translate(substr(${column}, 1, 15), '${LETTERS}${OTHERS}', '${"1".repeat(26)}${"0".repeat(36)}')`;
  const suspect = `strlen(${column}) = 18 AND (${column} = lower(${column}) OR ${column} = upper(${column}) OR substr(${column}, 16) <> upper(substr(${column}, 16)))`;
  return `CASE WHEN ${suspect} THEN ${has} <> concat(${told.join(", ")}) ELSE false END`;
}

/**
 * SQL: `lostCapitalsSql` of an Id, without its cost where its text is that of the record that was found by its key.
 *
 * @param hash SQL: hash of the record's Id as text
 */
export function otherTextSql(column: string, hash: string): string {
  return `CASE WHEN hash(${column}) = ${hash} THEN false ELSE coalesce(${lostCapitalsSql(column)}, false) END`;
}

/** SQL: true if an Id or key contains characters other than letters and digits. */
export function oddCharactersSql(column: string): string {
  return `regexp_matches(${column}, '[^A-Za-z0-9]')`;
}
