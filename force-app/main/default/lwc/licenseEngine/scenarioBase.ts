import type { Audit, AuditFacts, EconomicsRow, Frequencies, LicenseType } from "./contract";
import { catalogOf } from "./catalog";
import { addFrequencies } from "./distributions";
import { completeMonths, indexUsage, usageOfLicense } from "./usageIndex";

/** One license as what-ifs need it: populations added up once, so that a slider costs a few dozen distributions whatever the org's size. */
export interface ScenarioLicense {
  /** Economics row of the license at today's prices and behaviour. */
  today: EconomicsRow;
  /** Names that prices of the family go by: those of its member and its login license. */
  memberLicense: string | null;
  loginLicense: string | null;
  /** Distributions of all complete months, oldest first. */
  months: Frequencies[];
  /** Dormant and never-logged-in users. */
  idle: number;
}

/** What all scenarios of one audit start from. */
export interface ScenarioBase {
  ratio: number;
  percentile: number;
  window: number;
  /** Complete months there are: the largest window that makes sense. */
  months: number;
  licenses: ScenarioLicense[];
}

/** Adds the populations up, once for all what-ifs of an audit. */
export function scenarioBase(facts: AuditFacts, { economics }: Pick<Audit, "economics">): ScenarioBase {
  const catalog = catalogOf(facts.catalog);
  const { months, settings } = facts.context;
  const complete = completeMonths(months, months.length);
  const index = indexUsage(facts.usage);
  return {
    ratio: settings.ratio,
    percentile: settings.percentile,
    window: settings.window,
    months: complete.length,
    licenses: economics
      .filter(({ profile }) => profile === null)
      .map((today) => {
        const type = catalog.find(today.license) as LicenseType;
        const usage = usageOfLicense(index, today.license, complete);
        const users = facts.licenses.find(({ name }) => name === today.license)?.activeUsers;
        return {
          today,
          memberLicense: today.basis === "member" ? type.name : type.counterpart,
          loginLicense: today.basis === "login" ? type.name : type.counterpart,
          months:
            usage.length || users !== 0
              ? usage.map(({ frequencies }) => frequencies)
              : complete.map(() => addFrequencies([])),
          idle: facts.populations
            .filter(({ license }) => license === today.license)
            .reduce((sum, { dormantUsers, neverLoggedInUsers }) => sum + dormantUsers + neverLoggedInUsers, 0)
        };
      })
  };
}
