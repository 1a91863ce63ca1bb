import type { SetupSection } from "c/optimizerNavigation";
import type { DecisionModel, OptimizerModel } from "c/host";
import { permissions } from "c/permissions";
import type { SetupCheck } from "c/setupChecklist";
import type { SectionItem } from "c/setupSections";
import { labels } from "./labels";

/** The sections in the order in which an admin goes through them. */
const HEADINGS: Readonly<Record<SetupSection, string>> = {
  checklist: labels.Setup_Checklist,
  prices: labels.Common_Prices,
  contract: labels.Terms_Heading,
  settings: labels.Settings_Heading,
  protect: labels.Protect_Heading,
  pairs: labels.Setup_Pairs,
  jobs: labels.Jobs_Heading,
  alerts: labels.AlertSettings_Heading
};

/**
 * The sections that the user has: jobs and messages only in an org, recipients only for who manages the app, and what is about single users only where
 * they are known.
 */
export function sectionsOf({ facts: { context } }: OptimizerModel): SetupSection[] {
  const inOrg = context.source === "org";
  const absent: Partial<Record<SetupSection, boolean>> = {
    protect: context.usersKnown === false,
    pairs: context.usersKnown === false,
    jobs: !inOrg,
    alerts: !inOrg || !permissions.manage
  };
  return (Object.keys(HEADINGS) as SetupSection[]).filter((section) => !absent[section]);
}

/** The heading of a section. */
export function headingOf(section: SetupSection): string {
  return HEADINGS[section];
}

/** The section that shows where no link names one: the next thing that an admin has to do first, else the checklist. */
export function firstSection({ facts, audit }: OptimizerModel, decisions: DecisionModel): SetupSection {
  if (!audit.licenses.length) return facts.context.source === "org" ? "jobs" : "checklist";
  const { owned } = decisions.audit;
  const unpriced = owned.length > 0 && owned.every(({ priceSource }) => priceSource !== "contract");
  return unpriced && facts.context.pricesVisible && permissions.manage ? "prices" : "checklist";
}

/** The sections as the navigation shows them: with the worst of their checks, and whether something is not saved. */
export function sectionItems(
  sections: readonly SetupSection[],
  checks: readonly SetupCheck[],
  unsaved: ReadonlySet<SetupSection>
): SectionItem[] {
  return sections.map((name) => {
    const states = checks.filter((check) => (check.section ?? "checklist") === name).map(({ state }) => state);
    const state = (["missing", "attention"] as const).find((one) => states.includes(one)) ?? null;
    return { name, label: HEADINGS[name], state, unsaved: unsaved.has(name) };
  });
}
