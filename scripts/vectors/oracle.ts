/*
 * The money decision once more, by the shortest way from money.md: single users instead of groups, every cut tried, a normal distribution by
 * series and sums. Slow, and written without a look at the kernel's formulas.
 */
import type { FamilyCounters, FamilyTerms, LevelFact } from "c/licenseEngine";
import type { Expected } from "./vector.ts";

interface Person {
  basis: "member" | "login";
  own: number;
  total: number;
  rate: number;
  moves: boolean;
}

const H = 12;
const NO_PRICES: FamilyTerms = { seat: 1, login: 1, overage: null, settlement: "term" };

/** The decision; null when there is nothing to decide. */
export function oracle(counters: FamilyCounters, stated: FamilyTerms | null): Expected | null {
  const { months, member, login } = counters;
  const terms = stated ?? NO_PRICES;
  const levels = together(member.levels, login.levels);
  const perUser = levels
    .filter(({ users }) => users > 0)
    .map(({ logins, users }) => logins / users)
    .slice(-12);
  const beta = months < 3 ? null : betaOf(counters, terms.seat / terms.login);
  const quitting = quittingOf(levels);
  const level = season(perUser, months) * trend(perUser);
  const people = [...peopleOf(counters, "member"), ...peopleOf(counters, "login")];
  if (!people.length || months < 1) return null;
  const ages = agesOf(levels);
  rate(people, { counters, beta, young: youngOf(levels), newcomer: meanOf(ages), all: level * staying(quitting) });
  // Who is on login basis already goes first among equals.
  const seatsLast = (a: Person, b: Person): number => Number(a.basis === "member") - Number(b.basis === "member");
  const place = ({ rate: logins }: Person): number => Math.round(logins * 1e6);
  people.sort((a, b) => place(a) - place(b) || seatsLast(a, b) || a.own - b.own || a.total - b.total);

  const evidence = Math.max(months, perUser.length);
  const variation = spread(perUser, evidence);
  const arriving = arrivals(levels, people.length, quitting, level, ages);
  const count = (basis: string): number => people.filter((person) => person.basis === basis).length;
  const created = (side: LevelFact[], last: number): number => sum(side.slice(-last).map((month) => month.created));
  const [seatUsers, loginUsers] = [count("member"), count("login")];
  // Nobody is moved in the two months after the creation.
  const moreOf = (last: number): number => created(member.levels, last) - created(login.levels, last);
  const more = moreOf(2) || moreOf(6) || seatUsers - loginUsers || 1;
  const today = more > 0 ? "member" : "login";
  const priced = (registration: string) =>
    price(people, registration, { terms, quitting, arriving, variation, perUser, evidence });
  const going = priced(today);

  decideMoves(people, terms, months);
  const gap = terms.seat - terms.login * arriving.rate;
  const cheaper = gap > 0 ? "login" : "member";
  const registration = Math.abs(gap) < 0.15 * terms.seat ? today : cheaper;
  const plan = priced(registration);
  const kept = Math.min(0.97, 0.83 + 0.012 * Math.min(12, evidence)) * (beta !== null && beta < 0.7 ? 0.9 : 1);
  const promised = Math.max(0, kept * (going.monthly - plan.monthly));
  const guarded = months < 3 || promised < Math.max(25, (months < 6 ? 0.06 : 0.03) * going.monthly);
  const still = guarded || stated === null;
  const [low, high] = interval(evidence, beta, people.length, terms);
  return {
    seats: still ? going.seats : plan.seats,
    pool: still ? going.pool : plan.pool,
    newcomers: still ? today : registration,
    today: {
      seats: going.seats,
      pool: going.pool,
      newcomers: today,
      poolCost: stated && going.poolCost
    },
    promised: stated && months >= 3 ? promise(guarded ? 0 : promised, low, high) : null,
    confidence: confidence(evidence, beta),
    cost: stated && { now: going.monthly, plan: guarded ? going.monthly : plan.monthly },
    months: Math.min(12, Math.max(months, levels.length)),
    beta,
    users: {
      toLogin: still ? 0 : people.filter(({ basis, moves }) => moves && basis === "member").length,
      toMember: still ? 0 : people.filter(({ basis, moves }) => moves && basis === "login").length
    },
    guarded,
    groups: groupsOf(people, still)
  };
}

function promise(monthly: number, low: number, high: number): Expected["promised"] {
  return { monthly, low: monthly * low, high: monthly * high };
}

function together(a: LevelFact[], b: LevelFact[]): LevelFact[] {
  const inOrder = (levels: LevelFact[]): LevelFact[] => levels.toSorted((x, y) => x.month.localeCompare(y.month));
  if (!a.length || !b.length) return inOrder([...a, ...b]);
  return inOrder(a).flatMap((x) => {
    const y = b.find(({ month }) => month === x.month);
    if (!y) return [];
    const ages = x.ages.map((age, i) => ({
      logins: age.logins + y.ages[i].logins,
      userMonths: age.userMonths + y.ages[i].userMonths
    }));
    return {
      month: x.month,
      logins: x.logins + y.logins,
      users: x.users + y.users,
      created: x.created + y.created,
      left: x.left + y.left,
      ages
    };
  });
}

function peopleOf(counters: FamilyCounters, basis: Person["basis"]): Person[] {
  return counters[basis].habits.flatMap(({ own, total, users }) =>
    Array.from({ length: users }, () => ({ basis, own, total, rate: 0, moves: false }))
  );
}

/** Each user's rate, with everything that changes it. */
function rate(
  people: Person[],
  known: { counters: FamilyCounters; beta: number | null; young: number; newcomer: number; all: number }
): void {
  const { counters, beta, young, newcomer, all } = known;
  for (const person of people) person.rate = person.own ? person.total / person.own : newcomer;
  if (counters.months >= 3) drawTogether(people, counters, beta !== null && beta < 0.7);
  for (const person of people) {
    if (person.own >= 1 && person.own <= 3 && person.own < counters.months) person.rate *= young;
    person.rate *= all;
  }
}

/** Users' rates come closer to what others did afterwards; the sum stays, of each license if both are known well. */
function drawTogether(people: Person[], counters: FamilyCounters, isLow: boolean): void {
  const { member, login, span } = counters;
  const lasts = lastingOf(counters);
  if (!lasts) return;
  const isEach = [member, login].every(({ persistence }) => sum(persistence.map(({ windows }) => windows)) >= 100);
  const parts = isEach
    ? [
        { rows: member.persistence, users: people.filter(({ basis }) => basis === "member") },
        { rows: login.persistence, users: people.filter(({ basis }) => basis === "login") }
      ]
    : [{ rows: windowsOf(counters), users: people }];
  for (const { rows, users } of parts) {
    const table = tableOf(rows, span.months);
    if (!table.length) continue;
    const before = sum(users.map((person) => person.rate));
    for (const person of users)
      if (person.own)
        person.rate = drawn(person, { table, lasts, most: isLow ? 1 : Math.min(1, span.months / person.own) });
    const after = sum(users.map((person) => person.rate));
    if (after > 0) for (const person of users) person.rate *= before / after;
  }
}

interface Lasts {
  table: number;
  record(own: number): number;
}

function drawn({ own, rate: x }: Person, { table, lasts, most }: { table: Table; lasts: Lasts; most: number }): number {
  const [long, short] = [lasts.record(own), lasts.table];
  const others = read(table, x);
  if (short >= 1) return x;
  const share = Math.min(most, long < short ? 1 : (1 - long) / (1 - short));
  return x * (1 - share) + others * share;
}

/** How much of a difference lasts: chance (Poisson) and changing habits take the rest. */
function lastingOf(counters: FamilyCounters): Lasts | null {
  const { months: w, after: h } = counters.span;
  const rows = windowsOf(counters).filter(({ afterMonths }) => afterMonths > 0);
  const n = sum(rows.map(({ windows }) => windows));
  const mean = (of: (x: number, y: number) => number): number =>
    sum(rows.map(({ total, windows, after, afterMonths }) => windows * of(total / w, after / afterMonths))) / n;
  const mx = mean((x) => x);
  const my = mean((_, y) => y);
  if (!(mx > 0 && my > 0)) return null;
  const habits = Math.max(0, mean((x) => (x - mx) ** 2) - mx / w);
  const kept = habits ? clamp(0.05, 1, ((mean((x, y) => (x - mx) * (y - my)) / my) * mx) / habits) : 1;
  const trusted = (n * kept + 100) / (n + 100);
  const rho = trusted ** (1 / ((w + h) / 2));
  const ahead = (k: number): number => meanOf(range(0, k - 1).map((i) => rho ** (i + 0.5)));
  const pairs = (k: number): number =>
    meanOf(range(0, k - 1).flatMap((i) => range(0, k - 1).map((j) => rho ** Math.abs(i - j))));
  const V = habits / pairs(w);
  return {
    table: (habits * trusted) / (habits + mx / w),
    record: (own) => (V * ahead(H) * ahead(own)) / (V * pairs(own) + mx / own)
  };
}

function windowsOf({ member, login }: FamilyCounters) {
  return [...member.persistence, ...login.persistence];
}

function betaOf(counters: FamilyCounters, breakEven: number): number | null {
  const rows = windowsOf(counters);
  const frequent = rows.filter(({ total }) => total / counters.span.months > breakEven);
  if (sum(frequent.map(({ windows }) => windows)) < 8) return null;
  const shares = [frequent, rows].map((some) => ({
    before: sum(some.map(({ total, windows }) => total * windows)),
    after: sum(some.map(({ after }) => after))
  }));
  if (shares[1].after === 0) return null;
  return shares[0].after / shares[1].after / (shares[0].before / shares[1].before);
}

type Table = { x: number; y: number }[];

/** Buckets of 30 user-windows, joined until none is lower than the one before. */
function tableOf(rows: ReturnType<typeof windowsOf>, months: number): Table {
  const buckets: { days: number; windows: number; after: number; afterMonths: number }[] = [];
  let isFull = true;
  for (const row of rows.toSorted((a, b) => a.total - b.total)) {
    if (!row.windows) continue;
    if (isFull) buckets.push({ days: 0, windows: 0, after: 0, afterMonths: 0 });
    const bucket = buckets.at(-1)!;
    bucket.days += row.total * row.windows;
    bucket.windows += row.windows;
    bucket.after += row.after;
    bucket.afterMonths += row.afterMonths;
    isFull = bucket.windows >= 30;
  }
  if (!isFull) {
    const rest = buckets.pop()!;
    const last = buckets.at(-1);
    if (!last) return [];
    last.days += rest.days;
    last.windows += rest.windows;
    last.after += rest.after;
    last.afterMonths += rest.afterMonths;
  }
  const points = buckets
    .filter(({ afterMonths }) => afterMonths > 0)
    .map(({ days, windows, after, afterMonths }) => ({
      x: days / windows / months,
      y: after / afterMonths,
      weight: windows
    }));
  for (let i = fallingAt(points); i >= 0; i = fallingAt(points)) {
    const [a, b] = points.splice(i, 2);
    const weight = a.weight + b.weight;
    const mean = (of: "x" | "y"): number => (a[of] * a.weight + b[of] * b.weight) / weight;
    points.splice(i, 0, { x: mean("x"), y: mean("y"), weight });
  }
  return points;
}

/** The last place where the next point is lower; -1 for none. */
function fallingAt(points: Table): number {
  return points.findLastIndex(({ y }, i) => i + 1 < points.length && y > points[i + 1].y);
}

function read(table: Table, x: number): number {
  const last = table[table.length - 1];
  if (x <= table[0].x) return table[0].y;
  if (x > last.x) return last.x > 0 ? (x * last.y) / last.x : last.y;
  const i = range(1, table.length - 1).find((index) => x <= table[index].x)!;
  const [a, b] = [table[i - 1], table[i]];
  return (a.y * (b.x - x) + b.y * (x - a.x)) / (b.x - a.x);
}

function season(perUser: number[], months: number): number {
  if (months >= 12 || perUser.length < 12) return 1;
  const record = meanOf(perUser.slice(-months));
  return record > 0 ? meanOf(perUser) / record : 1;
}

function trend(perUser: number[]): number {
  const k = perUser.length;
  if (k < 6 || !(meanOf(perUser) > 0)) return 1;
  const slopes = range(0, k - 1)
    .flatMap((i) => range(i + 1, k - 1).map((j) => (perUser[j] - perUser[i]) / (j - i)))
    .sort((a, b) => a - b);
  const up = slopes.filter((slope) => slope > 0).length / slopes.length;
  const down = slopes.filter((slope) => slope < 0).length / slopes.length;
  if (up < 0.85 && down < 0.85) return 1;
  const half = (slopes.length - 1) / 2;
  const median = (slopes[Math.floor(half)] + slopes[Math.ceil(half)]) / 2;
  return clamp(k < 12 ? 1 : 0.75, 1.6, 1 + (median * (k + H)) / 2 / meanOf(perUser));
}

function quittingOf(levels: LevelFact[]): number {
  const users = sum(levels.slice(-6).map((level) => level.users));
  return users ? Math.min(1, sum(levels.slice(-6).map(({ left }) => left)) / users) : 0;
}

function staying(quitting: number): number {
  return meanOf(range(0, H - 1).map((month) => (1 - quitting) ** (month + 0.5)));
}

function youngOf(levels: LevelFact[]): number {
  const early = levels.flatMap(({ ages }) => ages.slice(0, 3));
  const late = levels.flatMap(({ ages }) => ages.slice(3));
  const userMonths = (ages: LevelFact["ages"]): number => sum(ages.map((age) => age.userMonths));
  const perMonth = (ages: LevelFact["ages"]): number => sum(ages.map(({ logins }) => logins)) / userMonths(ages);
  if (userMonths(early) < 20 || userMonths(late) < 20 || !(perMonth(early) > 0)) return 1;
  return clamp(0.2, 1.5, perMonth(late) / perMonth(early));
}

function agesOf(levels: LevelFact[]): number[] {
  const users = sum(levels.map((level) => level.users));
  const everybody = users ? sum(levels.map(({ logins }) => logins)) / users : 0;
  const rates: number[] = [];
  for (const age of levels.length ? range(0, 5) : [0]) {
    const logins = sum(levels.map(({ ages }) => ages[age].logins));
    const months = sum(levels.map(({ ages }) => ages[age].userMonths));
    const toward = rates.at(-1) ?? (months ? logins / months : everybody);
    rates.push((logins + 100 * toward) / (months + 100));
  }
  return rates;
}

/** Cohorts that come month by month, and lose users every month. */
function arrivals(levels: LevelFact[], users: number, quitting: number, level: number, ages: number[]) {
  const mean = meanOf(levels.slice(-6).map(({ created }) => created));
  const growth = Math.min(0.1, Math.max(0, mean / users - quitting));
  const present: number[] = [];
  let cohorts: number[] = [];
  let coming = mean;
  let logins = 0;
  while (present.length < H) {
    cohorts = [coming, ...cohorts.map((size) => size * (1 - quitting))];
    coming *= 1 + growth;
    present.push(sum(cohorts));
    logins += sum(cohorts.map((size, age) => size * level * (ages[age] ?? ages.at(-1)!)));
  }
  return { present, rate: sum(present) > 0 ? logins / sum(present) : 0 };
}

/** Tries every cut, and moves whoever is on the wrong side of it, clear of break-even and known long enough. */
function decideMoves(people: Person[], { seat, login }: FamilyTerms, months: number): void {
  let least = { cut: 0, cost: Infinity };
  let rates = 0;
  for (const cut of range(0, people.length)) {
    const cost = seat * (people.length - cut) + login * Math.max(rates, cut / 20);
    if (cost < least.cost - 1e-9) least = { cut, cost };
    rates += people[cut]?.rate ?? 0;
  }
  const alike = (a: Person, b: Person): boolean => a.basis === b.basis && a.own === b.own && a.total === b.total;
  people.forEach((person, index) => {
    const onLogin = index < least.cut;
    const [before, after] = [people[least.cut - 1], people[least.cut]];
    // The cut divides users whom nothing tells apart.
    const isDivided = before && after && alike(before, after) && alike(before, person);
    const clear = Math.abs(seat - login * person.rate) >= (months < 6 ? 0.3 : 0.15) * seat - 1e-9;
    const wrong = onLogin === (person.basis === "member");
    person.moves = wrong && !isDivided && clear && person.own >= Math.min(3, months);
  });
}

function price(
  people: Person[],
  registration: string,
  known: {
    terms: FamilyTerms;
    quitting: number;
    arriving: { present: number[]; rate: number };
    variation: number;
    perUser: number[];
    evidence: number;
  }
) {
  const { terms, quitting, arriving, variation, perUser } = known;
  const onLogin = people.filter(({ basis, moves }) => (basis === "login") !== moves);
  const seated = people.length - onLogin.length;
  let paid = seated;
  let seatCost = 0;
  let logins = H * sum(onLogin.map((person) => person.rate));
  for (const month of range(1, H)) {
    const members = seated * (1 - quitting) ** month;
    const there = arriving.present[month - 1];
    if (registration === "member") paid = Math.max(paid, members + there);
    else logins += arriving.rate * Math.max(0, there - (seated - members));
    seatCost += terms.seat * paid;
  }
  const pool = poolOf(onLogin.length, logins, variation, terms, perUser);
  const overage = terms.overage ?? 2 * terms.login;
  const poolCost = terms.login * pool + (overage * excessOf(logins, variation * logins, H * pool)) / H;
  return { seats: seated, pool, poolCost, monthly: seatCost / H + poolCost };
}

function spread(perUser: number[], months: number): number {
  if (months < 3) return 0.3;
  const mean = meanOf(perUser);
  const variance = perUser.length < 2 ? 0 : sum(perUser.map((value) => (value - mean) ** 2)) / (perUser.length - 1);
  const squared = mean > 0 ? variance / mean ** 2 : 0;
  const parts = 2 * squared * (1 / Math.min(months, 12) + 1 / 12) + 0.05 ** 2 + (months < 12 ? 0.1 ** 2 : 0);
  return clamp(0.05, 0.6, Math.sqrt(parts));
}

function poolOf(users: number, logins: number, cv: number, terms: FamilyTerms, perUser: number[]): number {
  let floor = 0;
  while (floor * 20 < users) floor += 1;
  const { login, overage, settlement } = terms;
  const monthly = logins / H;
  if (overage === null) return Math.max(floor, halfUp(monthly));
  const share = overage > 0 ? 1 - login / overage : 0;
  if (settlement === "month")
    return Math.max(floor, halfUp(monthly * (meanOf(perUser) > 0 ? quantileOfMonths(perUser, share) : 1)));
  return Math.max(floor, halfUp(monthly * (1 + (cv * normalPoint(clamp(0.2, 0.67, share))) / 2)));
}

function quantileOfMonths(perUser: number[], share: number): number {
  const values = perUser.toSorted((a, b) => a - b);
  const place = clamp(0, 1, share) * (values.length - 1);
  const [below, above] = [values[Math.floor(place)], values[Math.ceil(place)]];
  return (below + (above - below) * (place % 1)) / meanOf(perUser);
}

function interval(months: number, beta: number | null, users: number, { login, overage }: FamilyTerms) {
  const n = clamp(3, 12, months);
  const between = (from: number, to: number, a: number, b: number): number => a + ((b - a) * (n - from)) / (to - from);
  let low = n <= 6 ? between(3, 6, 0.75, 0.82) : n <= 9 ? between(6, 9, 0.82, 0.85) : between(9, 12, 0.85, 0.87);
  let high = n <= 6 ? 1.3 : n <= 9 ? between(6, 9, 1.3, 1.25) : between(9, 12, 1.25, 1.18);
  if (beta === null) [low, high] = [low - 0.2, high + 0.1];
  else if (beta < 0.7) [low, high] = [0.4, 1.35];
  else if (beta < 0.9) low -= 0.15;
  if (overage !== null && overage > 2 * login) low -= Math.min(0.4, 0.2 * (overage / login - 2));
  if (users < 20) low -= 0.1;
  return [low, high];
}

function confidence(months: number, beta: number | null): string {
  if (beta === null || beta < 0.7) return "low";
  if (months >= 6) return beta >= 0.9 ? "high" : "medium";
  return beta >= 0.9 && months >= 4 ? "medium" : "low";
}

/** Groups of the same habit, in the order of the decision. */
function groupsOf(people: Person[], still: boolean): Expected["groups"] {
  const groups = new Map<string, Expected["groups"][number]>();
  for (const { basis, own, total, rate: each, moves } of people) {
    const key = [basis, own, total].join();
    const group = groups.get(key) ?? { basis, own, total, users: 0, rate: each, moved: 0 };
    group.users += 1;
    group.moved += moves && !still ? 1 : 0;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Share of a standard normal below z, by its power series. */
function normalShare(z: number): number {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let term = z;
  let total = z;
  for (let n = 1; Math.abs(term) > 1e-17; n += 1) {
    term *= (z * z) / (2 * n + 1);
    total += term;
  }
  return 0.5 + (total * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** By Newton's method. */
function normalPoint(share: number): number {
  let z = 0;
  for (let step = 0; step < 60; step += 1)
    z -= ((normalShare(z) - share) * Math.sqrt(2 * Math.PI)) / Math.exp((-z * z) / 2);
  return z;
}

/** The mean of what exceeds a limit, by Simpson's rule over ten standard deviations. */
function excessOf(mean: number, deviation: number, limit: number): number {
  if (!(deviation > 0)) return Math.max(0, mean - limit);
  const steps = 4000;
  const from = Math.max(limit, mean - 10 * deviation);
  const width = (mean + 10 * deviation - from) / steps;
  if (width <= 0) return 0;
  const value = (x: number): number =>
    ((x - limit) * Math.exp(-(((x - mean) / deviation) ** 2) / 2)) / (deviation * Math.sqrt(2 * Math.PI));
  const inner = range(1, steps - 1).map((step) => (step % 2 ? 4 : 2) * value(from + step * width));
  return ((value(from) + sum(inner) + value(from + steps * width)) * width) / 3;
}

function halfUp(value: number): number {
  return Math.floor(value + 0.5);
}

function clamp(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, value));
}

function meanOf(values: readonly number[]): number {
  return values.length ? sum(values) / values.length : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Whole numbers, both ends included. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
