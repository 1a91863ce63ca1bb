/**
 * Times a what-if: it recomputes the economics of 500 populations with twelve complete months after a price change. The baseline is the simplest
 * possible code: it sums each threshold from scratch and sorts a copy for each percentile. Both alternate in one run. Prints the medians in
 * milliseconds and their ratio; the aim is one frame, 16 ms. Usage: npm run bench:engine [populations] [rounds]
 */
import type { AuditFacts, EconomicsRow, Frequencies, LicenseType, UsageFact } from "c/licenseEngine";
import { DEFAULT_SETTINGS, economicsRows, usageMonths } from "c/licenseEngine";

const AIM_MS = 16;
const WINDOW = 12;
const [populations = 500, rounds = 40] = process.argv.slice(2).map(Number);
const LICENSES = ["Customer Community", "Customer Community Plus", "Partner Community", "External Apps"];

/** Repeatable numbers from 0 to 1, so that two runs measure the same work. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function distribution(random: () => number): Frequencies {
  const users = 50 + Math.floor(random() * 5000);
  const [none, ...rest] = Array.from({ length: 32 }, (_, d) => Math.floor((users * random()) / (1 + d * d)));
  return [none, ...rest];
}

function orgOf(count: number): AuditFacts {
  const random = randomOf(20261122);
  const coverage = { from: "2025-11-01", to: "2026-11-01" };
  const months = usageMonths(coverage, coverage.to, 1);
  const catalog = LICENSES.flatMap((family) =>
    (["member", "login"] as const).map((basis): LicenseType => {
      const [name, counterpart] = basis === "member" ? [family, `${family} Login`] : [`${family} Login`, family];
      return {
        name,
        definitionKey: null,
        external: true,
        family,
        basis,
        tier: null,
        counterpart,
        userType: null,
        needsRole: false,
        listPrice: basis === "member" ? 15 : 6,
        listCurrency: "USD"
      };
    })
  );
  const usage = Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    months.map(({ month }): UsageFact => {
      const frequencies = distribution(random);
      const registered = frequencies.reduce<number>((sum, users) => sum + (users ?? 0), 0);
      return {
        month,
        license: catalog[i % catalog.length].name,
        profileId: `00e${String(i).padStart(12, "0")}AAA`,
        profile: `Profile ${i}`,
        siteId: null,
        site: null,
        registered,
        frequencies
      };
    })
  );
  return {
    context: {
      source: "sample",
      sourceName: "bench",
      asOf: coverage.to,
      coverage,
      months,
      settings: { ...DEFAULT_SETTINGS, window: WINDOW },
      pricesVisible: true,
      computedAt: "2026-11-01T00:00:00.000Z",
      collection: null,
      laterRun: null
    },
    catalog,
    licenses: [],
    populations: [],
    usage,
    contracts: [],
    unknowns: []
  };
}

function withPrices(facts: AuditFacts, factor: number): AuditFacts {
  return { ...facts, catalog: facts.catalog.map((type) => ({ ...type, listPrice: (type.listPrice ?? 0) * factor })) };
}

/** Best split of every population, computed the plainest way. */
function naive({ usage, catalog, context }: AuditFacts): Map<string, number> {
  const price = new Map(catalog.map((type) => [type.name, type.listPrice ?? 0]));
  const counterpart = new Map(catalog.map((type) => [type.name, type.counterpart ?? ""]));
  const basis = new Map(catalog.map((type) => [type.name, type.basis]));
  const { percentile, ratio } = context.settings;
  const best = new Map<string, number>();
  for (const profile of new Set(usage.map((row) => row.profile))) {
    const rows = usage.filter((row) => row.profile === profile);
    const license = rows[0].license;
    const [own, other] = [price.get(license) ?? 0, price.get(counterpart.get(license) ?? "") ?? 0];
    const [member, login] = basis.get(license) === "member" ? [own, other] : [other, own];
    const newest = rows[rows.length - 1].frequencies;
    let least = Infinity;
    for (let t = -1; t <= 31; t += 1) {
      const onLogin = newest.slice(0, t + 1).reduce<number>((sum, users) => sum + (users ?? 0), 0);
      const all = newest.reduce<number>((sum, users) => sum + (users ?? 0), 0);
      const logins = rows
        .map((row) => row.frequencies.slice(0, t + 1).reduce<number>((sum, users, d) => sum + d * (users ?? 0), 0))
        .sort((a, b) => a - b);
      const rank = (percentile / 100) * (logins.length - 1);
      const low = Math.floor(rank);
      const p = logins[low] + (rank - low) * ((logins[low + 1] ?? logins[low]) - logins[low]);
      const pool = Math.max(Math.ceil(p), Math.ceil(onLogin / ratio));
      least = Math.min(least, member * (all - onLogin) + login * pool);
    }
    best.set(profile, least);
  }
  return best;
}

/** Elapsed and processor time, which differ on a busy machine. */
function milliseconds(work: () => unknown): { elapsed: number; processor: number } {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { elapsed: performance.now() - start, processor: (user + system) / 1000 };
}

function median(times: { elapsed: number; processor: number }[], kind: "elapsed" | "processor"): number {
  return times.map((time) => time[kind]).sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const facts = orgOf(populations);
const engineTimes: ReturnType<typeof milliseconds>[] = [];
const naiveTimes: ReturnType<typeof milliseconds>[] = [];
for (let round = 0; round < rounds; round += 1) {
  const changed = withPrices(facts, 1 + round / 100);
  let rows: EconomicsRow[] = [];
  let plain = new Map<string, number>();
  engineTimes.push(milliseconds(() => (rows = economicsRows(changed))));
  naiveTimes.push(milliseconds(() => (plain = naive(changed))));
  const wrong = rows.filter((row) => Math.abs((plain.get(row.profile ?? "") ?? NaN) - (row.mixCost ?? NaN)) > 1e-6);
  if (rows.length !== populations || wrong.length) throw new Error(`${wrong.length} of ${rows.length} rows differ`);
}
console.log(
  `what-if over ${populations} populations x ${WINDOW} months, medians of ${rounds} rounds, aim ${AIM_MS} ms`
);
for (const kind of ["elapsed", "processor"] as const) {
  const [engine, simple] = [median(engineTimes, kind), median(naiveTimes, kind)];
  const ratio = (engine / simple).toFixed(3);
  console.log(`${kind} time: engine ${engine.toFixed(1)} ms, naive ${simple.toFixed(1)} ms, engine / naive ${ratio}`);
}
