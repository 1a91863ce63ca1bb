import { addDays, previousDay, usageMonths } from "../base/days";
import { loginsOf } from "../base/frequencies";
import { DEFAULT_DECISION_SETTINGS } from "../base/settings";
import type { DecisionFacts, DecisionSettings } from "../contract/decisionFacts";
import type { AuditFacts, Basis, LicenseFact, LicenseType, MonthFact } from "../contract/org";
import { basisOf, catalogOf, familyOf } from "./catalog";
import type { Catalog } from "./catalog";
import type { OwnLine } from "./lines";
import { priceBook } from "./prices";
import type { PriceBook, PricedMonth } from "./prices";
import { profileNames } from "./profileNames";
import type { ProfileNames } from "./profileNames";
import { indexUsage, usageOfLicense } from "./usage";
import type { UsageIndex } from "./usage";

/** A license that the catalog calls external, with its catalog record. */
export interface ExternalLicense {
  fact: LicenseFact;
  type: LicenseType;
  family: string;
  basis: Basis;
}

/** The facts of an org, indexed once and handed down. */
export interface OrgModel {
  facts: AuditFacts;
  catalog: Catalog;
  book: PriceBook;
  index: UsageIndex;
  names: ProfileNames;
  licenses: ExternalLicense[];
  asOf: string;
  /** The usage month of the as-of day; if it starts on the as-of day, none of it has passed. */
  running: MonthFact;
  /** Month whose prices count, as in economics: the newest complete month, else the newest. */
  pricedMonth: PricedMonth | null;
}

/** The model including the facts of the decisions. */
export interface DecisionContext extends OrgModel {
  /** Null: the host sent none. */
  decisions: DecisionFacts | null;
  settings: DecisionSettings;
}

export function decisionContext(facts: AuditFacts, decisions: DecisionFacts | null): DecisionContext {
  return { ...orgModel(facts), decisions, settings: decisions?.settings ?? DEFAULT_DECISION_SETTINGS };
}

const models = new WeakMap<AuditFacts, OrgModel>();

/** The model of an org's facts, which never change: built on the first request and then reused. */
export function orgModel(facts: AuditFacts): OrgModel {
  const known = models.get(facts);
  if (known) return known;
  const model = indexed(facts);
  models.set(facts, model);
  return model;
}

function indexed(facts: AuditFacts): OrgModel {
  const catalog = catalogOf(facts.catalog);
  const { asOf, months, settings } = facts.context;
  const tomorrow = addDays(asOf, 1);
  return {
    facts,
    catalog,
    book: priceBook(facts, catalog),
    index: indexUsage(facts.usage),
    names: profileNames(facts),
    licenses: facts.licenses.flatMap((fact) => {
      const type = catalog.find(fact.name);
      return type?.external ? [{ fact, type, family: familyOf(type), basis: basisOf(type, fact) }] : [];
    }),
    asOf,
    running: usageMonths({ from: asOf, to: tomorrow }, tomorrow, settings.anchorDay)[0],
    pricedMonth: months.findLast((month) => month.complete) ?? months.at(-1) ?? null
  };
}

/** Lines of a license on a basis with a quantity above 0, in force on the last day before the as-of day; empty if prices are withheld. */
export function linesToday(context: OrgModel, type: LicenseType, basis: Basis): OwnLine[] {
  return linesOf(context, type, basis, previousDay(context.asOf));
}

/** Lines of a license on a basis with a quantity above 0, in force on a day; empty if prices are withheld. */
export function linesOf({ book }: OrgModel, type: LicenseType, basis: Basis, day: string): OwnLine[] {
  return book.lines.on(type, basis, day).filter(({ quantity }) => quantity > 0);
}

/** Monthly logins purchased for a login license: of its lines in force today, else Salesforce's entitlement; null when neither is known. */
export function poolToday(context: DecisionContext, { fact, type }: ExternalLicense): number | null {
  const lines = linesToday(context, type, "login");
  return lines.length ? lines.reduce((sum, { quantity }) => sum + quantity, 0) : fact.monthlyLoginsEntitlement;
}

/**
 * Our count of login days of a license in one usage month, as far as it is covered; null if nothing is known. Like the meter, it counts every login,
 * including those of users who are inactive now.
 */
export function loginsOfMonth(context: DecisionContext, license: LicenseFact, month: string): number | null {
  const { index, facts } = context;
  const [usage] = usageOfLicense(index, license.name, [{ month }]);
  const left = loginsOfLeavers(context, license.name, month);
  if (usage) return loginsOf(usage.frequencies) + left;
  const touched = facts.context.months.some((known) => known.month === month);
  return touched && license.activeUsers === 0 ? left : null;
}

/** Login days in one usage month of users who are inactive now. */
export function loginsOfLeavers({ decisions }: DecisionContext, license: string, month: string): number {
  return (decisions?.inactiveLogins ?? []).reduce(
    (sum, row) => sum + (row.license === license && row.month === month ? row.logins : 0),
    0
  );
}
