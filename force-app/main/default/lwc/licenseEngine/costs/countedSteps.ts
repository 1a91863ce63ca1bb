import { money } from "../base/numbers";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { StepPart, StepRow } from "../contract/steps";
import { rungOf, targetOf } from "./rungOf";

/** A step as far as its findings count. */
export interface CountedStep extends StepRow {
  /** False if a dismissed finding would save a part of it: then its quantities are lower than what is wanted. */
  whole: boolean;
}

/**
 * The steps without what dismissed findings would save: of users who move, the share of the findings that count by license and direction; of any other
 * rung, their share of it. Together they save what the overview says.
 *
 * @param findings those that count, as for the overview
 */
export function countedSteps(
  { steps, findings: all, licenses }: Pick<AuditWithDecisions, "steps" | "findings" | "licenses">,
  findings: readonly Finding[]
): CountedStep[] {
  const familyOf = new Map(licenses.map(({ name, family }) => [name, family]));
  const counted = (monthly: number, isOwn: (finding: Finding) => boolean): number => {
    const [total, own] = [savedBy(all.filter(isOwn)), savedBy(findings.filter(isOwn))];
    return own === total ? monthly : money((monthly * own) / total);
  };
  return steps.map((step) => {
    const parts = step.parts.map((part) => ({
      ...part,
      monthly: counted(part.monthly, (finding) => isOfPart(finding, part))
    }));
    const rungs = step.rungs.map((rung) => {
      const { code } = rung;
      const ofRung = ({ idle }: StepPart): boolean => idle === (code === "idle");
      if ((code === "idle" || code === "basis") && step.parts.some(ofRung)) {
        const isWhole = parts.every((part, at) => !ofRung(part) || part.monthly === step.parts[at].monthly);
        return isWhole ? rung : { ...rung, monthly: sumOf(parts.filter(ofRung)) };
      }
      const isOwn = (finding: Finding): boolean =>
        rungOf(finding) === code && familyOf.get(finding.license) === step.family;
      return { ...rung, monthly: counted(rung.monthly, isOwn) };
    });
    const whole = rungs.every(({ monthly }, at) => monthly === step.rungs[at].monthly);
    return { ...step, rungs, parts, monthly: whole ? step.monthly : sumOf(rungs), whole };
  });
}

/** Whether a finding is about users of a license who move in one direction. */
export function isOfPart(finding: Finding, { license, to, idle }: StepPart): boolean {
  const code = idle ? "idle" : "basis";
  return rungOf(finding) === code && finding.license === license && targetOf(finding) === to;
}

/** Whether a finding saves a part of what a step of its family saves. */
export function isOfStep(finding: Finding, { parts, rungs }: Pick<StepRow, "parts" | "rungs">): boolean {
  if (targetOf(finding) !== null) return parts.some((part) => part.monthly > 0 && isOfPart(finding, part));
  return rungs.some(
    ({ code, license, monthly }) => monthly > 0 && code === rungOf(finding) && license === finding.license
  );
}

function savedBy(findings: readonly Finding[]): number {
  return findings.reduce((sum, { monthlySaving }) => sum + (monthlySaving ?? 0), 0);
}

function sumOf(rows: readonly { monthly: number }[]): number {
  return money(rows.reduce((sum, { monthly }) => sum + monthly, 0));
}
