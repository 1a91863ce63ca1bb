import { utcMillis } from "../../csv/timeZone.ts";
import { isDate } from "../../csv/timestamps.ts";

/** In which order a file writes day and month. */
type DayOrder = "dayFirst" | "monthFirst";

/** A time as a person reads it: `5/1/2026 10:00:00 AM PDT`, `01.05.2026 10:00`, `2026/05/01 10:00:00`. */
const TIME =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4}),?(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?\s?m\.?)?(?:\s*(Z|[+-]\d{2}:?\d{2}|[A-Za-z()+\-:0-9 ]{2,12}))?)?$/i;
/** Names of zones that every reader understands alike; PST, CST or IST may be several. */
const UNIVERSAL = /^(Z|UTC|GMT|\(?(GMT|UTC)?[+-]\d{2}:?\d{2}\)?)$/i;

/** Hours east of UTC of the names of zones that Salesforce writes, for all zones that share a name. */
const HOURS: Readonly<Record<string, readonly number[]>> = {
  PST: [-8, 8],
  PDT: [-7],
  MST: [-7, 8],
  MDT: [-6],
  CST: [-6, -5, 8],
  CDT: [-5, -4],
  EST: [-5, 10],
  EDT: [-4, 11],
  AKST: [-9],
  AKDT: [-8],
  HST: [-10],
  WET: [0],
  WEST: [1],
  CET: [1],
  CEST: [2],
  MEZ: [1],
  MESZ: [2],
  EET: [2],
  EEST: [3],
  JST: [9],
  KST: [9],
  AEST: [10],
  AEDT: [11],
  NZST: [12],
  NZDT: [13]
};

/**
 * A time whose zone has a name that is not that of the zone that was stated: whoever downloaded the file lives elsewhere.
 *
 * @param named times by the names of their zones
 * @param zone IANA zone
 */
export function otherZone(named: ReadonlyMap<string, string>, order: DayOrder, zone: string): string | null {
  for (const [name, text] of named) {
    const [there, utc] = [zone, "UTC"].map((place) => utcTime(text, order, place));
    if (!there || !utc || !HOURS[name]) continue;
    const hours = (Date.parse(utc) - Date.parse(there)) / 3_600_000;
    if (!HOURS[name].includes(hours)) return text;
  }
  return null;
}

/** Reads the times of one file, whose order of day and month all its times tell together. */
export class LocalTimes {
  /** True once a time was seen that does not name its own offset. */
  needsZone = false;
  /** A time for each name of a zone. */
  readonly named = new Map<string, string>();
  private firstAbove = false;
  private secondAbove = false;
  private either = false;

  /** Takes a time into account. @returns false if it is none */
  see(text: string): boolean {
    const match = TIME.exec(text);
    if (!match) return false;
    if (match[5] !== undefined && !UNIVERSAL.test(match[9] ?? "")) this.needsZone = true;
    if (match[9] && !this.named.has(match[9].toUpperCase())) this.named.set(match[9].toUpperCase(), text);
    if (match[1]!.length === 4) return true;
    this.either = true;
    this.firstAbove ||= Number(match[1]) > 12;
    this.secondAbove ||= Number(match[3]) > 12;
    return true;
  }

  /** The order of day and month; null if the times don't tell, or contradict each other. Points between them stand in countries that begin with the day. */
  order(sample: string): DayOrder | null {
    if (this.firstAbove && this.secondAbove) return null;
    if (this.secondAbove) return "monthFirst";
    return this.firstAbove || !this.either || sample.includes(".") ? "dayFirst" : null;
  }
}

/**
 * A local time as Salesforce's exports write it, `2026-05-01T17:00:00.000Z`.
 *
 * @param zone IANA zone of times without an offset of their own
 * @returns null if it is not readable
 */
export function utcTime(text: string, order: DayOrder, zone: string): string | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, first, , second, third, hour = "0", minute = "0", seconds = "0", half, offset = ""] = match;
  const [year, month, day] =
    first!.length === 4
      ? [first!, second!, third!]
      : order === "monthFirst"
        ? [third!, first!, second!]
        : [third!, second!, first!];
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  if (!isDate(date) || hours > 23 || Number(minute) > 59 || Number(seconds) > 59 || (half && Number(hour) > 12))
    return null;
  const local = Date.parse(`${date}T00:00:00Z`) + ((hours * 60 + Number(minute)) * 60 + Number(seconds)) * 1000;
  return new Date(UNIVERSAL.test(offset) ? local - millisOf(offset) : utcMillis(local, zone)).toISOString();
}

/** East of UTC. */
function millisOf(offset: string): number {
  const match = /([+-])(\d{2}):?(\d{2})/.exec(offset);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}
