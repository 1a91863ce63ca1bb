/** A span of time with one UTC offset; `from` and `to` in milliseconds since 1970, `offset` in seconds east of UTC. */
interface OffsetSpan {
  from: number;
  to: number;
  offset: number;
}

const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);
/** Shorter than any span since 2000 (Egypt's second summer time of 2010 lasted three weeks). */
const STEP = 14 * 86_400_000;

const known = new Map<string, readonly OffsetSpan[]>();

/** True for a name that the runtime knows as an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The offsets of an IANA time zone, oldest first, without gaps. The first and the last span extend before 2000 and after 2099.
 * Asks Intl every two weeks and bisects where the answer changes.
 */
export function offsetSpans(timeZone: string): readonly OffsetSpan[] {
  const spans = known.get(timeZone) ?? findSpans(timeZone);
  known.set(timeZone, spans);
  return spans;
}

function findSpans(timeZone: string): OffsetSpan[] {
  const offsetAt = offsetFunction(timeZone);
  const spans: OffsetSpan[] = [{ from: -Infinity, to: Infinity, offset: offsetAt(FIRST) }];
  for (let time = FIRST; time < LAST; time += STEP) {
    const current = spans[spans.length - 1];
    const offset = offsetAt(time + STEP);
    if (offset === current.offset) continue;
    let before = time;
    let after = time + STEP;
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000;
      if (offsetAt(middle) === current.offset) before = middle;
      else after = middle;
    }
    current.to = after;
    spans.push({ from: after, to: Infinity, offset: offsetAt(after) });
  }
  return spans;
}

/**
 * SQL: days since 1970-01-01 in the time zone, from microseconds since 1970 UTC (Salesforce has nothing older). Computing the offsets here is several times faster
 * than DuckDB's own time zone functions. The spans nearest to `likely` come first, because CASE stops once all rows have a value.
 */
export function localDaySql(micros: string, timeZone: string, likely = Date.now()): string {
  const spans = [...offsetSpans(timeZone)].sort((a, b) => distance(a, likely) - distance(b, likely));
  const branches = spans.map(
    ({ from, to, offset }) => `WHEN ${between(micros, from, to)} THEN ${micros} + ${offset}000000`
  );
  const local =
    spans.length === 1
      ? spans[0].offset
        ? `${micros} + ${spans[0].offset}000000`
        : micros
      : `CASE ${branches.join(" ")} END`;
  return `CAST((${local}) // 86400000000 AS INTEGER)`;
}

/**
 * The moment of a wall clock in a zone, in milliseconds since 1970 UTC. An hour that comes twice is the first of both; one that is skipped is that after it.
 *
 * @param local milliseconds since 1970 of the wall clock, as if it were UTC
 */
export function utcMillis(local: number, timeZone: string): number {
  const spans = offsetSpans(timeZone);
  const span = spans.find(({ from, to, offset }) => {
    const moment = local - offset * 1000;
    return moment >= from && moment < to;
  });
  const before = spans.findLast(({ from, offset }) => from + offset * 1000 <= local)!;
  return local - (span ?? before).offset * 1000;
}

function between(micros: string, from: number, to: number): string {
  const conditions = [];
  if (from !== -Infinity) conditions.push(`${micros} >= ${from}000`);
  if (to !== Infinity) conditions.push(`${micros} < ${to}000`);
  return conditions.join(" AND ");
}

function distance(span: OffsetSpan, time: number): number {
  return Math.max(0, span.from - time, time - span.to);
}

function offsetFunction(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  });
  return (time) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    return (Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - time) / 1000;
  };
}
