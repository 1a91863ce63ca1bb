const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-](\d{2}):?(\d{2}))?$/;

/** True for an existing day, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for an existing day of a year in which contracts are: others are mistyped, or stand for no end. */
export function isContractDay(text: string): boolean {
  return isDate(text) && text >= "1980" && text < "2200";
}

/** True for the forms that Salesforce's exports write, with or without milliseconds; a form without an offset is UTC. */
export function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (!match) return false;
  return (
    isDate(match[1]) &&
    Number(match[2]) < 24 &&
    Number(match[3]) < 60 &&
    Number(match[4]) < 60 &&
    isOffset(match[7], match[8])
  );
}

/** True for an offset that a time zone may have, or none. */
function isOffset(hours = "00", minutes = "00"): boolean {
  return Number(hours) < 16 && Number(minutes) < 60;
}

/** SQL: microseconds since 1970 UTC of a timestamp text, null if unreadable. Needs `SET TimeZone = 'UTC'`. */
export function epochMicrosSql(column: string): string {
  return `epoch_us(try_cast(${column} AS TIMESTAMPTZ))`;
}

/** SQL: true for texts that the cast would accept although they lack a time of day. */
export function notTimestampSql(column: string): string {
  return `coalesce(strlen(${column}) < 19, false)`;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The `YYYY-MM-DD` date of a number of days since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
