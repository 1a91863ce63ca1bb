import type { AllocationRow } from "../contract/allocations";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { RungCode } from "../contract/owned";
import type { SumLine } from "../contract/why";
import type { DecisionContext } from "../org/orgModel";

type Sections = Pick<AuditWithDecisions, "allocation" | "ladder">;

/** Below half a cent two amounts print alike. */
const SAME = 0.005;

/** Lines are to the cent, so that what is printed adds up. */
const cents = (amount: number): number => Math.round(amount * 100) / 100;

const line = (code: SumLine["code"], amount: number, rest: Partial<SumLine> = {}): SumLine => ({
  code,
  amount: cents(amount),
  less: false,
  quantity: null,
  price: null,
  factor: null,
  step: null,
  ...rest
});

/** How the money of a finding comes about, line by line; the last line is that money. Empty where there is none, or where it is all one decision. */
export function arithmeticOf(finding: Finding, context: DecisionContext, sections: Sections): SumLine[] {
  const { code, users, monthlySaving, monthlyRisk, numbers, amounts } = finding;
  if (monthlyRisk !== null && code.startsWith("seatsExhaust"))
    return [priced("missingSeats", numbers.missing ?? 0, monthlyRisk)];
  if (monthlyRisk !== null) {
    const cost = amounts.overageCost ?? 12 * monthlyRisk;
    return [priced("overage", numbers.overage ?? 0, cost), line("perMonth", monthlyRisk)];
  }
  if (monthlySaving === null) return [];
  if (code === "unusedSeats") return [priced("returnedSeats", users, monthlySaving)];
  if (finding.tier) return [priced("lowerSeats", users, monthlySaving)];
  if (code === "poolShrink" || code === "poolGrow" || code === "poolKept") return poolLines(finding, sections);
  const decision = decisionOf(finding, context, sections);
  return decision ? moveLines(finding, context, decision) : [];
}

/** The decision that a finding is part of; null where none is made. */
export function decisionOf(
  { license }: Pick<Finding, "license">,
  { licenses }: DecisionContext,
  { allocation }: Pick<Sections, "allocation">
): AllocationRow | null {
  const family = licenses.find(({ fact }) => fact.name === license)?.family;
  return allocation.find((row) => row.family === family) ?? null;
}

function priced(code: SumLine["code"], quantity: number, amount: number): SumLine {
  return line(code, amount, quantity ? { quantity, price: amount / quantity } : {});
}

/** Seats against the expected logins of the users who move, and their share of what the family saves. */
function moveLines(finding: Finding, context: DecisionContext, { from, movedHabits }: AllocationRow): SumLine[] {
  const { code, license, profileId, users, monthlySaving } = finding;
  const own = context.licenses.find(({ fact }) => fact.name === license);
  if (!own || !users) return [];
  const { memberPrice, loginPrice } = context.book.familyOn(own.type, own.basis, from);
  if (memberPrice === null || loginPrice === null) return [];
  const saving = monthlySaving as number;
  const seats = line("seats", users * memberPrice, { quantity: users, price: memberPrice });
  if (code === "dormant") return shared([seats], saving);
  const to = code === "basisToMember" ? "member" : "login";
  const logins = movedHabits
    .filter((habit) => habit.license === license && habit.profileId === profileId && habit.to === to && habit.total > 0)
    .reduce((sum, habit) => sum + habit.users * habit.rate, 0);
  const paid = line("logins", logins * loginPrice, { quantity: logins, price: loginPrice });
  const [before, after] = to === "login" ? [seats, paid] : [paid, seats];
  const difference = before.amount - after.amount;
  if (difference <= SAME) return [];
  return shared([before, { ...after, less: true }, line("difference", difference)], saving);
}

/** Users, seats and pool of a family are decided together: a finding has its share of the saving. */
function shared(lines: SumLine[], saving: number): SumLine[] {
  const { amount } = lines[lines.length - 1];
  if (amount <= SAME) return [];
  return Math.abs(amount - saving) < SAME ? lines : [...lines, line("share", saving, { factor: saving / amount })];
}

/** What the pool saves is what the other steps of the family's ladder leave. */
function poolLines({ license, monthlySaving }: Finding, { ladder }: Sections): SumLine[] {
  const row = ladder.find(({ rungs }) => rungs.some((rung) => rung.code === "pool" && rung.license === license));
  if (!row) return [];
  const others = row.rungs.filter((rung) => rung.code !== "pool" || rung.license !== license);
  const steps: [SumLine["step"], number][] = [
    ["today", row.today],
    ["coming", row.coming],
    ...others.map(({ code, monthly }): [RungCode, number] => [code, -monthly]),
    ["best", -row.best]
  ];
  let level = 0;
  const lines = steps.map(([step, change]) => {
    const before = cents(level);
    level += change;
    // Differences of rounded levels, so that the lines add up to the last cent.
    return line("step", Math.abs(cents(level) - before), { step, less: change < 0 });
  });
  return [...lines.filter(({ amount }) => amount > 0), line("step", monthlySaving as number, { step: "pool" })];
}
