import { MOST_LOGIN_DAYS, addFrequencies } from "../base/frequencies";
import type { Audit } from "../contract/auditResult";
import type { EconomicsRow } from "../contract/costs";
import type { AuditFacts, Frequencies, LicenseType } from "../contract/org";
import { orgModel } from "../org/orgModel";
import { completeMonths, usageOfLicense } from "../org/usage";

/** The data of one license for what-ifs: populations are added up once, so a slider computes only a few dozen distributions, regardless of the org's size. */
export interface ScenarioLicense {
  /** Economics row of the license at today's prices and behavior. */
  today: EconomicsRow;
  /** License names that the family's prices use: those of its member and its login license. */
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
  /** Number of complete months: the largest possible window. */
  months: number;
  licenses: ScenarioLicense[];
}

/** Adds the populations up, once for all what-ifs of an audit. */
export function scenarioBase(facts: AuditFacts, { economics }: Pick<Audit, "economics">): ScenarioBase {
  const { catalog, index } = orgModel(facts);
  const { months, settings } = facts.context;
  const complete = completeMonths(months, months.length);
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

/** How a scenario changes the users of a month. */
interface Behaviour {
  /** Users without a login in the month who are removed, at most as many as there are. */
  idle: number;
  /** Share of every user's login days that is no longer needed, 0..1. */
  deflected: number;
  /** Growth in users with the same habits, -1 or more. */
  growth: number;
}

/**
 * The distribution of a month with changed behavior, in whole users. A user with d login days has d x (1 - deflected) of them afterwards. If that is
 * not a whole number, users are split between the two neighbors so that the total of logins stays right. The sum of users is exact; single counters are
 * rounded by largest remainder.
 */
export function scenarioMonth(frequencies: Frequencies, { idle, deflected, growth }: Behaviour): Frequencies {
  if (frequencies[0] === null || (idle === 0 && deflected === 0 && growth === 0)) return frequencies;
  const exact = new Float64Array(MOST_LOGIN_DAYS + 1);
  let sum = 0;
  for (let d = 0; d <= MOST_LOGIN_DAYS; d += 1) {
    const users = (frequencies[d] as number) - (d === 0 ? Math.min(idle, frequencies[0]) : 0);
    const days = d * (1 - deflected);
    const floor = Math.floor(days);
    exact[floor] += users * (1 - (days - floor)) * (1 + growth);
    if (days > floor) exact[floor + 1] += users * (days - floor) * (1 + growth);
    sum += users;
  }
  return wholeUsers(exact, Math.round(sum * (1 + growth)));
}

function wholeUsers(exact: Float64Array, total: number): Frequencies {
  const whole = Array.from(exact, Math.floor);
  const byRemainder = [...whole.keys()].sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]) || a - b);
  let left = total - whole.reduce((sum, users) => sum + users, 0);
  for (let i = 0; left > 0; i = (i + 1) % byRemainder.length, left -= 1) whole[byRemainder[i]] += 1;
  // Rounding noise can leave a counter slightly above the whole number that it should stay below.
  for (let d = MOST_LOGIN_DAYS; left < 0; d -= 1) {
    const taken = Math.min(whole[d], -left);
    whole[d] -= taken;
    left += taken;
  }
  return [whole[0], ...whole.slice(1)];
}
