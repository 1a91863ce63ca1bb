/** A number as readable text in every locale the same: digits grouped by commas, a decimal point, at most two decimals. Null is a dash. */
export function numberText(value: number | null): string {
  return value === null ? "–" : grouped(String(Math.round(value * 100) / 100));
}

/** A sum of money with two decimals and its currency code, e.g. `1,250.00 USD`. */
export function moneyText(amount: number | null, currency: string | null): string {
  return amount === null || currency === null ? "–" : `${grouped(amount.toFixed(2))} ${currency}`;
}

function grouped(text: string): string {
  const [whole, decimals] = text.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals ? `${groups}.${decimals}` : groups;
}
