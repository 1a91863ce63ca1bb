import { groupBy } from "../base/numbers";
import type { OwnedRow } from "../contract/owned";
import type { StepKind } from "../contract/steps";
import { linesToday } from "../org/orgModel";
import type { DecisionContext } from "../org/orgModel";
import { changeDate } from "../org/rights";

/** A part of what is owned of a license that can change on the same day. */
export interface ContractPart {
  kind: Exclude<StepKind, "now">;
  date: string;
  quantity: number;
}

/**
 * The parts of a license's contract, in the order in which they can change: first by date, then what needs a right that the contract does not state. That
 * is a line without an end, a line that forbids a lower quantity, and everything without a contract line.
 */
export function contractParts(context: DecisionContext, row: OwnedRow): ContractPart[] {
  const license = context.licenses.find(({ fact }) => fact.name === row.license)!;
  const nextMonth = context.running.end;
  const lines = linesToday(context, license.type, row.basis);
  if (!lines.length) return [{ kind: "negotiate", date: nextMonth, quantity: row.quantity ?? 0 }];
  const parts = lines.map((line): ContractPart => {
    const date = changeDate(line, context.book.lines, context.asOf);
    const kind = date === null || line.trueDown === false ? "negotiate" : "atDate";
    return { kind, date: date ?? nextMonth, quantity: line.quantity };
  });
  return [...groupBy(parts, partKey).values()]
    .map((same) => ({ ...same[0], quantity: same.reduce((sum, { quantity }) => sum + quantity, 0) }))
    .sort((a, b) => (partKey(a) < partKey(b) ? -1 : 1));
}

/** Orders steps: dates before negotiations, each by day. */
export function partKey({ kind, date }: Pick<ContractPart, "kind" | "date">): string {
  return `${kind}/${date}`;
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
