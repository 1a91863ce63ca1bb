/**
 * The pure engine: facts in, audit out. No DOM, no Apex, no clock, no locale. Both hosts, the pages and the audit command
 * import from here only.
 */
export type * from "./contract";
export type { Catalog, LicenseClass } from "./catalog";
export type { CostTerms, CurvePoint } from "./costCurve";
export type { EconomicsInput, Figures } from "./economics";
export type { FindingTexts } from "./findingTexts";
export type { MoneyTotal, Overview } from "./overview";
export type { PopulationMonth } from "./populationMonths";
export type { FamilyPrices, Price, PriceBook, PricedMonth } from "./prices";
export { DEFAULT_SETTINGS } from "./settings";
export { RULES_OF_THUMB } from "./rulesOfThumb";
export { basisOf, catalogOf, familyOf } from "./catalog";
export { previousDay, usageMonths } from "./usageMonths";
export { activeOf, activeRate, addFrequencies, loginsOf, registeredOf, sparse } from "./distributions";
export { percentileOf, poolOf, ratioFloor } from "./pool";
export { costCurve } from "./costCurve";
export { breakEvenOf, economics } from "./economics";
export { costOfLines, licenseOfLine, priceBook } from "./prices";
export { economicsRows } from "./economicsRows";
export { poolRows } from "./poolRows";
export { completeMonths } from "./usageIndex";
export { populationMonths } from "./populationMonths";
export { unusedSeats } from "./seatFindings";
export { nearlyUsed } from "./poolFindings";
export { FINDING_TEXT_KEYS } from "./findingTexts";
export { moneyText, numberText } from "./numberText";
export { findingId } from "./newFinding";
export { overview } from "./overview";
export { audit } from "./audit";
