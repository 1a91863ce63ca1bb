import type { FindingType } from "./contract";
import type { DecisionContext } from "./decisionContext";
import type { AuditWithDecisions, DecisionFindingType } from "./decisionsContract";

type Sections = Pick<AuditWithDecisions, "burnDown" | "annual" | "reconciliation" | "tiers">;

/** Types of findings that the facts at hand can't confirm or refute, so that a missing file does not look like a problem solved. */
export function undecidedTypes(
  { facts, decisions }: DecisionContext,
  { burnDown, annual, reconciliation, tiers }: Sections
): (FindingType | DecisionFindingType)[] {
  const { pricesVisible, months } = facts.context;
  const noMonth = !months.some(({ complete }) => complete);
  const types: [FindingType | DecisionFindingType, boolean][] = [
    ["basis", !pricesVisible || noMonth],
    ["poolShrink", !pricesVisible || noMonth],
    ["poolGrow", !pricesVisible || noMonth],
    [
      "loginPoolNearlyUsed",
      burnDown.length > 0 && facts.licenses.every((license) => license.monthlyLoginsUsed === null)
    ],
    ["seatsExhaust", !decisions?.readings],
    ["poolWatch", burnDown.some(({ state }) => state === null)],
    ["poolOver", burnDown.some(({ state }) => state === null)],
    ["annualOverage", annual.some(({ reason }) => reason !== null && reason !== "noContract")],
    ["drift", reconciliation.some(({ agrees, measure }) => measure !== "entitlement" && agrees === null)],
    ["objectTrap", !decisions?.access || decisions.access.grants.some(({ users }) => users === null)],
    ["inflation", !decisions?.access || tiers.some(({ reason }) => reason === "noUse" || reason === "noFacts")],
    ["downgrade", !decisions?.access || tiers.some(({ reason }) => reason === "noUse" || reason === "noFacts")],
    ["externalOnInternal", !decisions?.internalExternals],
    ["contractEnds", !pricesVisible]
  ];
  return types.filter(([, open]) => open).map(([type]) => type);
}
