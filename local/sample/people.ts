import type { Calendar } from "./calendar.ts";
import { HABITS, SPELLS } from "./habits.ts";
import type { SamplePopulation } from "./population.ts";
import { POPULATIONS } from "./populations.ts";
import { Random, hash } from "./random.ts";

/** Maximum number of days that a user was created before LoginHistory starts. */
const OLDEST = 6 * 365;
const DAYS_PER_MONTH = 30.4;

/** Streams of random numbers, so that a change in one table leaves the others unchanged. */
export const STREAM = {
  life: 1,
  days: 2,
  person: 3,
  members: 4,
  access: 5,
  role: 6,
  history: 7,
  account: 8,
  frozen: 9
} as const;

/**
 * What every user does, in columns (26 bytes per user, so that a million users fit in any memory). Days are calendar day numbers,
 * negative before LoginHistory starts.
 */
export interface People {
  count: number;
  seed: number;
  /** Index in POPULATIONS. */
  population: Uint8Array;
  active: Uint8Array;
  /** Day on which the user was created; the first login is on a later day. */
  created: Int16Array;
  /** First day after the user stopped logging in; the as-of date for users who have not stopped. */
  until: Int16Array;
  /** Login days per day while the user logs in. */
  rate: Float32Array;
  /** Number of the user's spell in SPELLS, from 1; 0 if the user comes all the time. */
  spell: Uint8Array;
  /** Newest successful login, milliseconds since 1970; 0 if never. Logins of LoginHistory overwrite it. */
  lastLogin: Float64Array;
}

/**
 * Users per population: fixed numbers first, the rest by share, adding up to `users` (largest remainders).
 *
 * @returns one number per entry of POPULATIONS
 */
function populationSizes(users: number): number[] {
  let free = users;
  const sizes = POPULATIONS.map(({ fixed }) => {
    const size = Math.min(fixed ?? 0, free);
    free -= size;
    return size;
  });
  const wanted = POPULATIONS.map(({ share }) => (share ?? 0) * free);
  wanted.forEach((exact, index) => (sizes[index]! += Math.floor(exact)));
  const missing = users - sizes.reduce((sum, size) => sum + size, 0);
  const remainder = (index: number) => wanted[index]! - Math.floor(wanted[index]!);
  const order = POPULATIONS.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const index of order.slice(0, missing)) sizes[index]! += 1;
  return sizes;
}

/**
 * Decides every user's profile and dates; the logins are drawn from it.
 *
 * @param scale multiplies the login rate; 1 as in the org file
 */
export function makePeople(users: number, seed: number, calendar: Calendar, scale: number): People {
  const people: People = {
    count: users,
    seed,
    population: new Uint8Array(users),
    active: new Uint8Array(users),
    created: new Int16Array(users),
    until: new Int16Array(users),
    rate: new Float32Array(users),
    spell: new Uint8Array(users),
    lastLogin: new Float64Array(users)
  };
  let user = 0;
  populationSizes(users).forEach((size, index) => {
    for (const end = user + size; user < end; user++) {
      people.population[user] = index;
      live(people, user, POPULATIONS[index]!, calendar, scale);
    }
  });
  return people;
}

/** Draws one user's life: created, logged in at some rate, perhaps stopped, perhaps deactivated. */
function live(people: People, user: number, population: SamplePopulation, calendar: Calendar, scale: number): void {
  const random = new Random(hash(people.seed, STREAM.life, user));
  const { days } = calendar;
  const newcomer = random.chance(population.newcomers);
  const [from, to] = population.created ?? [days + OLDEST, days + 1];
  const created = newcomer ? random.below(days - 1) : days - to - random.below(from - to);
  const life = random.next();
  const never = life < population.never;
  const stopped = !never && life < population.never + population.stopped;
  const active = !random.chance(population.deactivated) && population.ended === undefined;
  const segment = random.byShare(HABITS[population.habit]);
  people.spell[user] = segment.spell ? 1 + SPELLS.indexOf(segment.spell) : 0;
  people.created[user] = created;
  people.active[user] = active ? 1 : 0;
  people.rate[user] = never
    ? 0
    : (random.between(segment.days) / DAYS_PER_MONTH) * (population.habit === "everyDay" ? 1 : scale);

  // Users who stopped did so at any time after their creation, but within the last year; deactivated users stop within LoginHistory.
  const oldestEnd = active ? Math.max(created + 2, -365) : Math.max(created + 2, 0);
  people.until[user] =
    stopped || !active ? Math.min(days, oldestEnd + random.below(Math.max(1, days - oldestEnd))) : days;
  if (population.ended !== undefined) people.until[user] = days - population.ended;
  people.lastLogin[user] = never ? 0 : earlierLogin(people, user, random, calendar);
}

/** A login before LoginHistory starts, for existing users who logged in often enough; 0 for the others. */
function earlierLogin(people: People, user: number, random: Random, calendar: Calendar): number {
  const first = people.created[user]! + 1;
  const last = Math.min(people.until[user]!, 0) - 1;
  if (last < first) return 0;
  const gap = Math.floor(-Math.log(1 - random.next()) / Math.max(people.rate[user]!, 1 / 400));
  if (last - gap < first)
    return random.chance(0.5) ? calendar.start + first * 86_400_000 + random.below(86_400) * 1000 : 0;
  return calendar.start + (last - gap) * 86_400_000 + random.below(86_400) * 1000;
}
