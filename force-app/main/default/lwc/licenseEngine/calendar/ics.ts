import { addDays } from "../base/days";
import type { CalendarEvent } from "../contract/calendarEvents";

/** An event in the language of the user who downloads the file. */
export type WordedEvent = Pick<CalendarEvent, "id" | "kind" | "date"> & { title: string; description: string };

/** Octets of a content line without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * An iCalendar file of all-day events (RFC 5545): CRLF line ends, lines folded at 75 octets, text escaped. UIDs are stable, so a calendar that
 * imports a newer file updates its events.
 *
 * @param stamp moment of writing for DTSTAMP, ISO 8601 UTC, e.g. `2026-11-22T01:30:00.000Z`
 * @throws RangeError for a stamp in another format
 */
export function icsCalendar(events: readonly WordedEvent[], stamp: string): string {
  const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(stamp);
  if (!moment) throw new RangeError(`"${stamp}" is not a moment of the form YYYY-MM-DDThh:mm:ssZ`);
  const [, year, month, day, hour, minute, second] = moment;
  const dtstamp = `${year}${month}${day}T${hour}${minute}${second}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//License Optimizer for Experience Cloud//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flatMap((event) => eventLines(event, dtstamp)),
    "END:VCALENDAR"
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventLines({ id, date, title, description, kind }: WordedEvent, dtstamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${encodeURIComponent(id)}@license-optimizer`,
    `DTSTAMP:${dtstamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${kind}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT"
  ];
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

/** Values of type TEXT escape backslash, semicolon, comma and line breaks; other control characters are not allowed (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** A continuation line starts with a space, which counts toward the limit; folding never splits the octets of a character. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = utf8Octets(character);
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function utf8Octets(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
