const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/** The three characters that make an 18-character Id of a 15-character one: each tells the capitals of five characters. */
export function checksum(id15: string): string {
  let check = "";
  for (let start = 0; start < 15; start += 5) check += CHECK[capitals(id15, start, 5)];
  return check;
}

function capitals(text: string, start: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i);
    if (code >= 65 && code <= 90) bits |= 1 << i;
  }
  return bits;
}

/**
 * Numbers the records of one object: the returned function gives the 18-character Id of record 0, 1, 2, ... (up to 916 million).
 *
 * @param prefix key prefix of the object, e.g. `005` for User
 */
export function recordIds(prefix: string): (index: number) => string {
  const head = `${prefix}5e00000`;
  const check = checksum(`${head}00000`).slice(0, 2);
  return (index) => {
    let tail = "";
    for (let left = index, i = 0; i < 5; i++) {
      tail = DIGITS[left % 62] + tail;
      left = Math.floor(left / 62);
    }
    return head + tail + check + CHECK[capitals(tail, 0, 5)];
  };
}
