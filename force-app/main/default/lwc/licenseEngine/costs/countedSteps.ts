import { money } from "../base/numbers";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { RungCode } from "../contract/owned";
import type { StepRow } from "../contract/steps";
import { rungOf } from "./rungOf";

/** A step as far as its findings count. */
export interface CountedStep extends StepRow {
  /** False if a dismissed finding would save a part of it: then its quantities are lower than what is wanted. */
  whole: boolean;
}

/**
 * The steps without what dismissed findings would save: of each rung, the share of the findings that count. Together they save what the overview says.
 *
 * @param findings those that count, as for the overview
 */
export function countedSteps(
  { steps, findings: all, licenses }: Pick<AuditWithDecisions, "steps" | "findings" | "licenses">,
  findings: readonly Finding[]
): CountedStep[] {
  const familyOf = new Map(licenses.map(({ name, family }) => [name, family]));
  const saved = (some: readonly Finding[], family: string, code: RungCode): number => {
    const own = some.filter((finding) => rungOf(finding) === code && familyOf.get(finding.license) === family);
    return own.reduce((sum, { monthlySaving }) => sum + monthlySaving!, 0);
  };
  return steps.map((step) => {
    const rungs = step.rungs.map((rung) => {
      const total = saved(all, step.family, rung.code);
      const counted = saved(findings, step.family, rung.code);
      return { ...rung, monthly: counted === total ? rung.monthly : money((rung.monthly * counted) / total) };
    });
    const whole = rungs.every(({ monthly }, at) => monthly === step.rungs[at].monthly);
    const monthly = whole ? step.monthly : money(rungs.reduce((sum, rung) => sum + rung.monthly, 0));
    return { ...step, rungs, monthly, whole };
  });
}
