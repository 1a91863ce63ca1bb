import type { LevelFact, LicenseCounters } from "../contract/counters";
import type { ScenarioParameters } from "../contract/scenarios";
import { MONEY } from "../costs/constants";
import type { FamilyCounters } from "../costs/families";
import { outlookOf } from "../costs/outlook";
import type { Outlook } from "../costs/outlook";

/** How a scenario changes users and logins. */
export type Behavior = Pick<ScenarioParameters, "growth" | "deflected" | "deactivateIdle">;

/** Outlooks that are kept of the same counters: a slider needs at most those of today's prices and of the scenario's. */
const MOST_KEPT = 4;

const kept = new WeakMap<FamilyCounters, Map<string, Outlook | null>>();
/** The last growth of an outlook: one scenario is priced in several steps. */
const lastGrown = new WeakMap<Outlook, { growth: number; outlook: Outlook }>();

/**
 * What is expected of a family with other users and logins. Outlooks of the same counters are kept, because only growth or a discount changes with most
 * steps of a slider.
 */
export function outlookWith(counters: FamilyCounters, behavior: Behavior, breakEven: number): Outlook | null {
  const { growth, deflected, deactivateIdle } = behavior;
  const known = kept.get(counters) ?? new Map<string, Outlook | null>();
  kept.set(counters, known);
  const key = `${breakEven} ${deflected} ${deactivateIdle}`;
  let outlook = known.get(key);
  if (outlook === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    outlook = outlookOf(changedCounters(counters, behavior), breakEven);
    known.set(key, outlook);
  }
  return outlook && grown(outlook, growth);
}

/**
 * More users with the same habits, in fractions of users: rounding would prefer small groups and so lose logins. What is known of their habits stays as it is,
 * because growth adds no evidence.
 */
function grown(outlook: Outlook, growth: number): Outlook | null {
  const factor = 1 + growth;
  if (factor <= 0) return null;
  if (growth === 0) return outlook;
  const last = lastGrown.get(outlook);
  if (last?.growth === growth) return last.outlook;
  const { ordered, users, newcomers } = outlook;
  const more = {
    ...outlook,
    ordered: ordered.map((group) => ({ ...group, users: group.users * factor })),
    users: users * factor,
    newcomers: {
      ...newcomers,
      present: newcomers.present.map((present) => present * factor),
      logins: newcomers.logins * factor
    }
  };
  lastGrown.set(outlook, { growth, outlook: more });
  return more;
}

/** The counters without idle users, and with fewer logins. */
function changedCounters(counters: FamilyCounters, { deflected, deactivateIdle }: Behavior): FamilyCounters {
  if (deflected === 0 && !deactivateIdle) return counters;
  // A user without a login in fewer months is new and not idle.
  const leastIdle = deactivateIdle ? Math.min(MONEY.hysteresis.ownMonths, counters.months) : Infinity;
  const change = (license: LicenseCounters): LicenseCounters => changed(license, 1 - deflected, leastIdle);
  return { ...counters, member: change(counters.member), login: change(counters.login) };
}

function changed(
  { license, habits, levels, persistence }: LicenseCounters,
  logins: number,
  leastIdle: number
): LicenseCounters {
  return {
    license,
    habits: habits
      .filter(({ own, total }) => total > 0 || own < leastIdle)
      .map((habit) => ({ ...habit, total: habit.total * logins })),
    levels: levels.map((level) => changedLevel(level, logins)),
    persistence: persistence.map((row) => ({ ...row, total: row.total * logins, after: row.after * logins }))
  };
}

function changedLevel(level: LevelFact, logins: number): LevelFact {
  return {
    ...level,
    logins: level.logins * logins,
    ages: level.ages.map((age) => ({ ...age, logins: age.logins * logins }))
  };
}
