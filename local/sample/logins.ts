import type { CsvFile } from "../csv/csvFile.ts";
import type { Calendar } from "./calendar.ts";
import { DAY, isoDay } from "./calendar.ts";
import { recordIds } from "./ids.ts";
import { LOGIN_WAYS, SPELLS } from "./habits.ts";
import type { SamplePopulation } from "./population.ts";
import { POPULATIONS } from "./populations.ts";
import { SITES } from "./sites.ts";
import type { SampleSite, SiteKey } from "./sites.ts";
import type { People } from "./people.ts";
import { STREAM } from "./people.ts";
import { Random, hash, scramble } from "./random.ts";
import { memberSites, networkId, userId } from "./records.ts";

const RANGE = 2 ** 32;
/** Share of the login days on which a user first mistypes the password, and of those without any success. */
const MISTYPED = 0.04;
const ONLY_FAILED = 0.03;
/** Attempts per day of users who don't log in (any more). */
const STRAY_ATTEMPTS = 0.0005;
const COMES_AGAIN = 0.22;
/** Share of the external logins that are API calls of an app and therefore name no site. */
const BY_APP = 0.01;

const REASONS = [
  { share: 0.72, status: "Invalid Password" },
  { share: 0.14, status: "Multi-factor required" },
  { share: 0.1, status: "Password Lockout" },
  { share: 0.04, status: "Restricted IP" }
];

/** Counts made while writing the logins. */
export interface LoginCounts {
  rows: number;
  /** Login days per license of POPULATIONS and calendar month, by users active now or not: as Salesforce meters them. */
  loginDays: Map<string, number[]>;
  /** Login days of the current month, per license. */
  running: Map<string, number>;
}

/**
 * Draws every login, day after day (LoginHistory is in chronological order), and stores each user's newest success in `people.lastLogin`.
 *
 * @param file where the rows go; null only counts them
 * @param onDay called after each day with the number of days done
 */
export function drawLogins(
  people: People,
  calendar: Calendar,
  file: CsvFile | null,
  onDay: (done: number) => void = () => {}
): LoginCounts {
  const writer = new LoginWriter(people, calendar, file);
  const traffic = POPULATIONS.map((population) => dailyTraffic(population, calendar));
  const starts = Uint32Array.from({ length: people.count }, (_, user) => hash(people.seed, STREAM.days, user));
  const { population, created, until, rate, spell } = people;
  const rests = (user: number, day: number): boolean => {
    const { on, off } = SPELLS[spell[user]! - 1]!;
    return (day + (starts[user]! % (on + off))) % (on + off) >= on;
  };
  for (let day = 0; day < calendar.days; day++) {
    const step = Math.imul(day + 1, 0x9e3779b9);
    for (let user = 0; user < people.count; user++) {
      if (created[user]! >= day) continue;
      const away = day >= until[user]! || (spell[user]! > 0 && rests(user, day));
      const comes = away ? 0 : rate[user]! * traffic[population[user]!]![day]!;
      const draw = scramble((starts[user]! + step) | 0);
      const chance = draw / RANGE;
      if (chance < comes) writer.loginDay(user, day, draw);
      else if (chance < comes * (1 + ONLY_FAILED) + STRAY_ATTEMPTS) writer.failedDay(user, day, draw);
    }
    onDay(day + 1);
  }
  return writer.counts;
}

/** Factor on the rate of each day, 1 on average: weekdays and months of the main site. */
function dailyTraffic(population: SamplePopulation, calendar: Calendar): Float64Array {
  const traffic = new Float64Array(calendar.days).fill(1);
  const main = population.sites[0];
  if (!main) return traffic;
  const site: SampleSite = SITES[main.site];
  const week = site.weekdays.reduce((sum, weight) => sum + weight, 0) / 7;
  for (let day = 0; day < calendar.days; day++) {
    const date = new Date(calendar.start + day * DAY);
    traffic[day] = (site.weekdays[(date.getUTCDay() + 6) % 7]! / week) * (site.months?.[date.getUTCMonth() + 1] ?? 1);
  }
  return traffic;
}

/** Writes the rows of one user and day. */
class LoginWriter {
  readonly counts: LoginCounts = { rows: 0, loginDays: new Map(), running: new Map() };
  private readonly ids = recordIds("0Ya");
  private readonly dates: string[];
  private readonly people: People;
  private readonly calendar: Calendar;
  private readonly file: CsvFile | null;

  constructor(people: People, calendar: Calendar, file: CsvFile | null) {
    this.people = people;
    this.calendar = calendar;
    this.file = file;
    this.dates = Array.from({ length: calendar.days }, (_, day) => isoDay(calendar.start + day * DAY));
    const months = Math.max(...calendar.monthOfDay) + 1;
    for (const { license } of POPULATIONS) this.counts.loginDays.set(license, new Array<number>(months).fill(0));
  }

  /** A day with at least one success: there may be failures first, and several logins on one or more sites. */
  loginDay(user: number, day: number, start: number): void {
    const random = new Random(start);
    const population = POPULATIONS[this.people.population[user]!]!;
    let second = this.firstSecond(population, user, random);
    const failures = random.chance(MISTYPED) ? 1 + random.below(3) : 0;
    for (let i = 0; i < failures; i++) {
      this.row(
        user,
        day,
        second,
        this.wayOf(population, user),
        random.byShare(REASONS).status,
        this.visited(population, user, 1)
      );
      second = later(second, 5 + random.below(60));
    }
    let newest = second;
    do {
      newest = second;
      this.success(population, user, day, second, random);
      second = later(second, 600 + random.below(4 * 3600));
    } while (random.chance(COMES_AGAIN) && second > newest);
    this.people.lastLogin[user] = this.calendar.start + day * DAY + newest * 1000;
    this.count(population.license, day);
  }

  /** A day on which the user tried and failed. */
  failedDay(user: number, day: number, start: number): void {
    const random = new Random(start);
    const population = POPULATIONS[this.people.population[user]!]!;
    if (population.userType === "Guest") return;
    const gone = !this.people.active[user] && day >= this.people.until[user]!;
    const status = gone ? "User is Inactive" : random.byShare(REASONS).status;
    const second = this.firstSecond(population, user, random);
    this.row(user, day, second, this.wayOf(population, user), status, this.visited(population, user, random.next()));
  }

  private success(population: SamplePopulation, user: number, day: number, second: number, random: Random): void {
    if (population.account && random.chance(BY_APP)) {
      this.row(user, day, second, "Remote Access 2.0", "Success", null);
      return;
    }
    // An employee logs in to the org, now and then to a site.
    const site = !population.account && !random.chance(0.08) ? null : this.visited(population, user, random.next());
    const type = site && !population.account ? "Employee Login to Community" : this.wayOf(population, user);
    this.row(user, day, second, type, "Success", site);
  }

  /** One of the user's sites: mostly the main one. */
  private visited(population: SamplePopulation, user: number, draw: number): SiteKey | null {
    const sites = memberSites(this.people.seed, user, population);
    if (sites.length > 1 && draw < 0.25) return sites[1]!;
    return sites[0] ?? null;
  }

  private wayOf(population: SamplePopulation, user: number): string {
    return new Random(hash(this.people.seed, STREAM.person, user)).byShare(LOGIN_WAYS[population.ways]).type;
  }

  private firstSecond(population: SamplePopulation, _user: number, random: Random): number {
    const main = population.sites[0];
    const [from, to]: readonly [number, number] = main ? SITES[main.site].hours : [0, 23];
    return Math.floor(random.between([from, to + 1]) * 3600);
  }

  private count(license: string, day: number): void {
    this.counts.loginDays.get(license)![this.calendar.monthOfDay[day]!]! += 1;
    if (day >= this.calendar.runningFrom) this.counts.running.set(license, (this.counts.running.get(license) ?? 0) + 1);
  }

  private row(user: number, day: number, second: number, type: string, status: string, site: SiteKey | null): void {
    if (this.file) {
      const time = `${this.dates[day]}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}.000Z`;
      const network = site ? networkId(site) : "";
      this.file.writeLine(`${this.ids(this.counts.rows)},${userId(user)},${time},${type},${status},${network}`);
    }
    this.counts.rows += 1;
  }
}

/** Later on the same day. */
function later(second: number, by: number): number {
  return Math.min(second + by, 86_399);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
