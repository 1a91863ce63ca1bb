import type { Frequencies } from "./contract";
import { MOST_LOGIN_DAYS } from "./distributions";

/** How a scenario changes the users of a month. */
export interface Behaviour {
  /** Users who never came in the month and are taken away, as far as there are any. */
  idle: number;
  /** Share of every user's login days that falls away, 0..1. */
  deflected: number;
  /** Growth of users with unchanged habits, -1 or more. */
  growth: number;
}

/**
 * The distribution of a month under changed behaviour, in whole users. A user with d login days has d x (1 - deflected) of them afterwards; where that is
 * no whole number, users are split between the two neighbours so that the logins stay right. The sum of users is exact, single counters are
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
  // Rounding noise can leave a counter a hair above a whole number it should be below.
  for (let d = MOST_LOGIN_DAYS; left < 0; d -= 1) {
    const taken = Math.min(whole[d], -left);
    whole[d] -= taken;
    left += taken;
  }
  return [whole[0], ...whole.slice(1)];
}
