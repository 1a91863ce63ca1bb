import type { AuditFacts, CounterHead, DecisionFacts, HabitPage, UsageFact } from "c/licenseEngine";
import { withHabits } from "c/licenseEngine";
import type { ServedOrg } from "./servedOrg.ts";

/** What the pages of a served org read for a user, put together as they do. */
export async function servedFacts(
  org: ServedOrg,
  username: string
): Promise<{ facts: AuditFacts; decisions: DecisionFacts }> {
  const ask = async <Answer>(method: string, parameters: object): Promise<Answer> =>
    JSON.parse(await org.apex<string>(method, parameters, username)) as Answer;
  const head = await ask<Omit<AuditFacts, "usage">>("LicenseFactsController.getFacts", { refreshed: 0 });
  const usage: UsageFact[] = [];
  const { computedAt } = head.context;
  for (let after: string | null | undefined = null; after !== undefined;) {
    const page: { rows: UsageFact[]; next: string | null } = await ask("LicenseFactsController.getUsagePage", {
      after,
      computedAt
    });
    usage.push(...page.rows);
    after = page.next ?? undefined;
  }
  const { counters, ...decisions } = await ask<Omit<DecisionFacts, "counters"> & { counters: CounterHead | null }>(
    "LicenseDecisionsController.getDecisionFacts",
    { refreshed: 0 }
  );
  const month = counters?.months.at(-1);
  const habits =
    counters && month
      ? (await ask<HabitPage>("LicenseDecisionsController.getHabitPage", { after: null, month })).rows
      : [];
  return {
    facts: { ...head, usage },
    decisions: { ...decisions, counters: counters && withHabits(counters, habits) }
  };
}
