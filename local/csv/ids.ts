/** True for 15 or 18 letters and digits, the two spellings of a record Id. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(text);
}

/** Every user Id starts with 005 (key prefix of the User object). */
export function isUserId(text: string): boolean {
  return isId(text) && text.startsWith("005");
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

/** SQL: cheap test for a value that can't be a user Id. The alphabet is checked later, on distinct values only. */
export function notUserIdSql(column: string): string {
  return `coalesce(strlen(${column}) NOT IN (15, 18) OR NOT starts_with(${column}, '005'), false)`;
}

/** SQL: cheap test for a value that can't be an Id. */
export function notIdSql(column: string): string {
  return `coalesce(strlen(${column}) NOT IN (15, 18), false)`;
}

/** SQL: true if an Id or key contains characters other than letters and digits. */
export function oddCharactersSql(column: string): string {
  return `regexp_matches(${column}, '[^A-Za-z0-9]')`;
}
