import type { AuditFacts, DecisionFacts, LicenseType } from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS } from "c/licenseEngine";
import type { DecisionContext } from "../org/orgModel";
import { decisionContext } from "../org/orgModel";
import { CATALOG, facts, licenseType } from "./fixtures";

/** Decision facts of a host that could read everything and found nothing. */
export function decisionFacts(values: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    settings: DEFAULT_DECISION_SETTINGS,
    upgrades: [],
    readings: [],
    entitlements: [],
    running: [],
    inactiveLogins: [],
    access: null,
    internalExternals: [],
    counters: null,
    ...values
  };
}

export function context(
  values: Partial<AuditFacts> = {},
  decisions: Partial<DecisionFacts> | null = {},
  about: Partial<AuditFacts["context"]> = {}
): DecisionContext {
  return decisionContext(facts(values, about), decisions && decisionFacts(decisions));
}

/** The catalog of the fixtures with three tiers and what justifies the upper two. */
export const TIERED: LicenseType[] = [
  ...CATALOG.map((type) => {
    const partner = type.family === "Partner Community";
    return {
      ...type,
      tier: partner ? 4 : type.family === "Customer Community" ? 2 : null,
      gatingObjects: partner ? ["Lead", "Opportunity"] : []
    };
  }),
  licenseType({
    name: "Customer Community Plus",
    family: "Customer Community Plus",
    basis: "member",
    tier: 3,
    listPrice: 15,
    listCurrency: "USD",
    gatingObjects: ["Report"]
  })
];
