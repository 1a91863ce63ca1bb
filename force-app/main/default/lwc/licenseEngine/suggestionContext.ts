import { catalogOf } from "./catalog";
import type { Audit, AuditFacts } from "./contract";
import { DEFAULT_DECISION_SETTINGS } from "./decisionSettings";
import type { DecisionSettings, SuggestionContext, SuggestionLicense } from "./decisionsContract";
import { upgradable } from "./upgradable";
import { completeMonths } from "./usageIndex";

/** What suggestions on single users are made from: prices and break-evens of the audit, the window's months, the settings. */
export function suggestionContext(
  { context, catalog: types }: Pick<AuditFacts, "context" | "catalog">,
  { economics }: Pick<Audit, "economics">,
  settings: DecisionSettings = DEFAULT_DECISION_SETTINGS
): SuggestionContext {
  const catalog = catalogOf(types);
  const licenses = new Map<string, SuggestionLicense>();
  for (const { license, basis, memberPrice, loginPrice, currency, breakEven } of economics) {
    const type = catalog.find(license);
    if (!type || licenses.has(license)) continue;
    const hasCounterpart = type.counterpart !== null && catalog.find(type.counterpart) !== null;
    const terms = { basis, memberPrice, loginPrice, currency, breakEven };
    licenses.set(license, { license, ...terms, hasCounterpart, upgradable: upgradable(type) });
  }
  return {
    asOf: context.asOf,
    dormantDays: context.settings.dormantDays,
    window: completeMonths(context.months, context.settings.window).map(({ month }) => month),
    settings,
    licenses: [...licenses.values()]
  };
}
