const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/** The n-th Id with a key prefix, in the platform's 18-character form. */
export function id(prefix, n) {
  const short = prefix + String(n).padStart(15 - prefix.length, "0");
  const suffix = [0, 5, 10].map((from) => {
    const upper = [...short.slice(from, from + 5)].map((character, bit) => (/[A-Z]/.test(character) ? 1 << bit : 0));
    return DIGITS[upper.reduce((sum, value) => sum + value)];
  });
  return short + suffix.join("");
}

/** Apex for a set of Ids. */
export const setOf = (...ids) => `new Set<Id>{ ${ids.map((one) => `'${one}'`).join(", ")} }`;
