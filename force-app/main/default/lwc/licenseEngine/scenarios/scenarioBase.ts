import type { AuditWithDecisions } from "../contract/auditResult";
import type { LicenseCounters } from "../contract/counters";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { AuditFacts } from "../contract/org";
import type { OwnedRow } from "../contract/owned";
import { familyCounters, habitsOf } from "../costs/families";
import { familiesOf, termStart, termsOf } from "../costs/familyTerms";
import { limitOf } from "../org/doubts";
import { decisionContext } from "../org/orgModel";
import type { ScenarioFamily } from "./family";

/** What all scenarios of one audit start from. */
export interface ScenarioBase {
  /** Complete months of the counters; without one there are no scenarios. */
  months: number;
  families: ScenarioFamily[];
}

/** The families with their counters and the terms of their next contract, as in the decision; once for all what-ifs of an audit. */
export function scenarioBase(
  facts: AuditFacts,
  decisions: DecisionFacts,
  { owned }: Pick<AuditWithDecisions, "owned">
): ScenarioBase {
  const context = decisionContext(facts, decisions);
  const { counters } = decisions;
  if (!counters) return { months: 0, families: [] };
  return {
    months: counters.months.length,
    families: familiesOf(context).map((family) => {
      const licenses = { member: family.member?.name ?? null, login: family.login?.name ?? null };
      const anchor = family.member ?? family.login!;
      const from = termStart(context, family);
      const prices = context.book.familyOn(anchor, family.member ? "member" : "login", from);
      const terms = termsOf(context, family, from, prices);
      const rowOf = (name: string | null): OwnedRow | null => owned.find(({ license }) => license === name) ?? null;
      const [seats, pool] = [rowOf(licenses.member), rowOf(licenses.login)];
      const known = familyCounters(counters, licenses, limitOf(facts, [licenses.member, licenses.login]));
      return {
        name: family.name,
        licenses,
        from,
        counters: { ...known, member: summed(known.member), login: summed(known.login) },
        prices: {
          member: prices.memberPrice,
          login: prices.loginPrice,
          overage: terms ? terms.overage : (pool?.overagePrice ?? null)
        },
        settlement: terms?.settlement ?? "term",
        currency: prices.currency ?? seats?.currency ?? pool?.currency ?? null,
        owned: {
          seats: seats?.quantity ?? null,
          pool: pool?.quantity ?? null,
          paid: paidOf([
            { row: seats, users: known.member.habits.length },
            { row: pool, users: known.login.habits.length }
          ])
        },
        reason: prices.reason
      };
    })
  };
}

/** The families with at least one of the licenses. A family is priced by itself, so its figures stay the same; it can't be cut into its two licenses. */
export function scenarioFamilies(base: ScenarioBase, licenses: ReadonlySet<string>): ScenarioBase {
  const has = (name: string | null): boolean => name !== null && licenses.has(name);
  return {
    ...base,
    families: base.families.filter((family) => has(family.licenses.member) || has(family.licenses.login))
  };
}

function summed(counters: LicenseCounters): LicenseCounters {
  return { ...counters, habits: habitsOf(counters).map((habit) => ({ ...habit, profileId: "" })) };
}

/** The amount paid for both licenses; null if that of a license in use or owned is unknown, or if they have different currencies. */
function paidOf(sides: readonly { row: OwnedRow | null; users: number }[]): number | null {
  const rows = sides.flatMap(({ row, users }) => (row && (row.monthly !== null || row.quantity || users) ? [row] : []));
  if (!rows.length || rows.some(({ monthly, currency }) => monthly === null || currency !== rows[0].currency))
    return null;
  return rows.reduce((sum, { monthly }) => sum + (monthly as number), 0);
}
