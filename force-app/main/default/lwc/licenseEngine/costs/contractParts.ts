import { addDays, previousDay } from "../base/days";
import { groupBy, money } from "../base/numbers";
import type { OwnedRow } from "../contract/owned";
import type { StepKind } from "../contract/steps";
import type { OwnLine } from "../org/lines";
import type { DecisionContext } from "../org/orgModel";
import { releaseDate } from "../org/rights";

/** A part of what is owned of a license that can change on the same day. */
export interface ContractPart {
  kind: Exclude<StepKind, "now">;
  date: string;
  quantity: number;
  /** Per seat or login, of the term that starts then. */
  price: number;
}

/**
 * The parts of a license's contract, in the order in which they can change: first by date, then what needs a right that the contract does not state. That
 * is a line without an end, a line that forbids a lower quantity, and everything without a contract line. What lines that start later pay for stays: a
 * renewal for less lets the difference go on its first day, and the rest when it ends itself.
 */
export function contractParts(context: DecisionContext, row: OwnedRow): ContractPart[] {
  const { asOf, running, book } = context;
  const { type } = context.licenses.find(({ fact }) => fact.name === row.license)!;
  const today = previousDay(asOf);
  const lines = book.lines.all
    .filter((line) => line.type.name === type.name && line.basis === row.basis && line.quantity > 0)
    .filter(({ end }) => end === null || end >= today)
    .map((line): Held => ({ line, to: releaseDate(line, asOf) }));
  const open = { kind: "negotiate", date: running.end } as const;
  let left = quantityOn(lines, today);
  if (!left) return [{ ...open, quantity: row.quantity ?? 0, price: row.price ?? 0 }];
  const parts: ContractPart[] = [];
  for (const date of [...new Set(lines.flatMap(({ to }) => to ?? []))].sort()) {
    const freed = left - quantityOn(lines, date);
    if (freed <= 0) continue;
    left -= freed;
    parts.push(...freedOn(lines, date, freed));
  }
  const endless = lines.flatMap(({ line, to }) => (to === null ? [line] : []));
  if (left > 0) parts.push({ ...open, quantity: left, price: meanPrice(endless, ({ unitPrice }) => unitPrice) });
  return [...groupBy(parts, partKey).values()].map(joined).sort((a, b) => (partKey(a) < partKey(b) ? -1 : 1));
}

/** A line, and the first day on which it need not be paid; null: no known day. */
interface Held {
  line: OwnLine;
  to: string | null;
}

/** What lines pay for on a day. */
function quantityOn(lines: readonly Held[], day: string): number {
  return lines.reduce(
    (sum, { line, to }) => ((line.start ?? day) <= day && (to ?? "9999") > day ? sum + line.quantity : sum),
    0
  );
}

/** What lines that are released on a day pay for: of a line that forbids a lower quantity it has to be negotiated, unless a renewal states one. */
function freedOn(lines: readonly Held[], date: string, freed: number): ContractPart[] {
  const renewals = lines.flatMap(({ line }) => (line.start === date ? [line] : []));
  if (renewals.length)
    return [{ kind: "atDate", date, quantity: freed, price: meanPrice(renewals, ({ unitPrice }) => unitPrice) }];
  const released = lines.flatMap(({ line, to }) => (to === date ? [line] : []));
  const fixed = released.filter(({ trueDown }) => trueDown === false);
  const others = released.filter(({ trueDown }) => trueDown !== false);
  const most = others.reduce((sum, { quantity }) => sum + quantity, 0);
  const priceOf = ({ end, unitPrice, escalator }: OwnLine): number => {
    const isNextTerm = end !== null && addDays(end, 1) === date;
    return isNextTerm ? unitPrice * (1 + (escalator ?? 0)) : unitPrice;
  };
  const free = Math.min(freed, most);
  const parts: ContractPart[] = [
    { kind: "atDate", date, quantity: free, price: meanPrice(others, priceOf) },
    { kind: "negotiate", date, quantity: freed - free, price: meanPrice(fixed, priceOf) }
  ];
  return parts.filter(({ quantity }) => quantity > 0);
}

/** Weighted by quantity; 0 without lines. */
function meanPrice(lines: readonly OwnLine[], priceOf: (line: OwnLine) => number): number {
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  return quantity ? money(lines.reduce((sum, line) => sum + line.quantity * priceOf(line), 0) / quantity) : 0;
}

function joined(same: readonly ContractPart[]): ContractPart {
  const quantity = same.reduce((sum, part) => sum + part.quantity, 0);
  const price = same.length > 1 ? money(worthOf(same, quantity) / quantity) : same[0].price;
  return { ...same[0], quantity, price };
}

/** Orders steps: dates before negotiations, each by day. */
export function partKey({ kind, date }: Pick<ContractPart, "kind" | "date">): string {
  return `${kind}/${date}`;
}

/** What so much of the parts costs per month, the first parts first. */
export function worthOf(parts: readonly ContractPart[], quantity: number): number {
  return spread(parts, 0, quantity).reduce((sum, count, at) => sum + count * parts[at].price, 0);
}

/** How much of an amount falls into each part, if `offset` comes before it; what exceeds all parts falls into the last. */
export function spread(parts: readonly ContractPart[], offset: number, amount: number): number[] {
  let from = 0;
  let left = amount;
  return parts.map(({ quantity }, index) => {
    const to = from + quantity;
    const room = index === parts.length - 1 ? Infinity : Math.max(0, to - Math.max(from, offset));
    const taken = Math.min(left, room);
    from = to;
    left -= taken;
    return taken;
  });
}
