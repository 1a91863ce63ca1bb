/** A line of an explanation: what, how, and the amount, which stands at the right. */
export type Line = readonly [what: string, how: string, amount?: string];

/** Money at full precision, so that each line can be checked; "unknown" for null. */
export function amount(value: number | null, currency: string | null): string {
  if (value === null) return "unknown";
  const form: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 6 };
  if (currency === null) return new Intl.NumberFormat("en-US", form).format(value);
  return new Intl.NumberFormat("en-US", { ...form, style: "currency", currency }).format(value);
}

/** A count, a rate or a quantity with at most two decimals; "unknown" for null. */
export function count(value: number | null): string {
  return value === null ? "unknown" : new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }).format(value);
}

/** "1 user", "2 users". */
export function counted(value: number, one: string): string {
  return `${count(value)} ${one}${value === 1 ? "" : "s"}`;
}

/** The lines in columns, indented. */
export function table(lines: readonly Line[]): string[] {
  const width = (at: 0 | 1 | 2) => Math.max(...lines.map((line) => (line[at] ?? "").length));
  const [first, second, third] = [width(0), width(1), width(2)];
  return lines.map(([what, how, sum = ""]) =>
    `  ${what.padEnd(first)}  ${how.padEnd(second)}  ${sum.padStart(third)}`.trimEnd()
  );
}
