import { catalogOf } from "./catalog";
import type { Audit, AuditFacts } from "./contract";
import { DEFAULT_DECISION_SETTINGS } from "./decisionSettings";
import type { DecisionFacts, SuggestionContext, SuggestionLicense } from "./decisionsContract";
import { completeMonths } from "./usageIndex";

/** What suggestions on single users are made from: prices and break-evens of the audit, the window's months, the settings. */
export function suggestionContext(
  { context, catalog: types }: Pick<AuditFacts, "context" | "catalog">,
  { economics }: Pick<Audit, "economics">,
  decisions: Pick<DecisionFacts, "settings" | "upgrades"> | null
): SuggestionContext {
  const catalog = catalogOf(types);
  const upgradable = new Set(
    (decisions?.upgrades ?? []).filter(({ targets }) => targets.length > 0).map(({ license }) => license)
  );
  const licenses = new Map<string, SuggestionLicense>();
  for (const { license, basis, memberPrice, loginPrice, currency, breakEven } of economics) {
    const type = catalog.find(license);
    if (!type || licenses.has(license)) continue;
    const hasCounterpart = type.counterpart !== null && catalog.find(type.counterpart) !== null;
    const terms = { basis, memberPrice, loginPrice, currency, breakEven };
    licenses.set(license, { license, ...terms, hasCounterpart, upgradable: upgradable.has(license) });
  }
  return {
    asOf: context.asOf,
    dormantDays: context.settings.dormantDays,
    window: completeMonths(context.months, context.settings.window).map(({ month }) => month),
    settings: decisions?.settings ?? DEFAULT_DECISION_SETTINGS,
    licenses: [...licenses.values()]
  };
}
