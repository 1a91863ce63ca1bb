import type { CalendarEvent, WordedEvent } from "c/licenseEngine";
import { fill, formatDate, formatList } from "c/format";
import { labels } from "./labels";

function valuesOf({ licenses, contractEnd }: CalendarEvent): Record<string, string> {
  return { licenses: formatList(licenses), contractEnd: contractEnd === null ? "" : formatDate(contractEnd) };
}

export function eventTitle(event: CalendarEvent): string {
  return fill(labels[`Event_${event.kind}_Title`], valuesOf(event));
}

/** What to do on that day. */
export function eventDescription(event: CalendarEvent): string {
  return fill(labels[`Event_${event.kind}_Description`], valuesOf(event));
}

/** The events in the form that a calendar file needs. */
export function wordedEvents(events: readonly CalendarEvent[]): WordedEvent[] {
  return events.map((event) => ({ ...event, title: eventTitle(event), description: eventDescription(event) }));
}
