const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 0 });

/** How an unknown value is shown. */
const UNKNOWN = "unknown";

export function count(value: number | null): string {
  return value === null ? UNKNOWN : whole.format(value);
}

/** An amount without its currency: with cents below 100, where they matter. */
export function amount(value: number | null): string {
  if (value === null) return UNKNOWN;
  return Math.abs(value) >= 100 || value === 0 ? whole.format(value) : two.format(value);
}

/** An amount with its currency code; the code alone can't be missing where the amount is known. */
export function money(value: number | null, currency: string | null): string {
  return value === null || currency === null ? UNKNOWN : `${amount(value)} ${currency}`;
}

export function percent(part: number, all: number | null): string {
  return all ? share.format(part / all) : UNKNOWN;
}

/** Fills `{name}` places of a label. */
export function filled(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
