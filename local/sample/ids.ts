import { CHECK, capitals, checksum } from "../csv/ids.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
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
