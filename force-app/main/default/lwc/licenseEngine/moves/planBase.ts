import { addFrequencies } from "../base/frequencies";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { EconomicsRow } from "../contract/costs";
import type { AuditFacts, Frequencies } from "../contract/org";
import { orgModel } from "../org/orgModel";
import { completeMonths, usageOfLicense } from "../org/usage";

/** One license as a plan's totals need it. */
export interface PlanLicense {
  today: EconomicsRow;
  /** Distributions of all complete months, oldest first. */
  months: Frequencies[];
}

/** What the totals of all plans of one audit start from. */
export interface PlanBase {
  ratio: number;
  percentile: number;
  licenses: PlanLicense[];
}

/** Adds the populations of each license, once for all plans of an audit. */
export function planBase(facts: AuditFacts, { economics }: Pick<AuditWithDecisions, "economics">): PlanBase {
  const { index } = orgModel(facts);
  const { months, settings } = facts.context;
  const complete = completeMonths(months, months.length);
  return {
    ratio: settings.ratio,
    percentile: settings.percentile,
    licenses: economics
      .filter(({ profile }) => profile === null)
      .map((today) => {
        const usage = usageOfLicense(index, today.license, complete);
        const users = facts.licenses.find(({ name }) => name === today.license)?.activeUsers;
        const distributions = usage.map(({ frequencies }) => frequencies);
        return {
          today,
          months: usage.length || users !== 0 ? distributions : complete.map(() => addFrequencies([]))
        };
      })
  };
}
