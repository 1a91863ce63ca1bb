import { LightningElement, api } from "lwc";
import type { CalendarEvent } from "c/licenseEngine";
import { icsCalendar } from "c/licenseEngine";
import { downloadText } from "c/download";
import { formatDate } from "c/format";
import { eventDescription, eventTitle, wordedEvents } from "c/words";
import { labels } from "./labels";

/** Contract ends, telemetry reviews and quarterly reviews, with a calendar file of all of them. */
export default class CalendarPanel extends LightningElement {
  @api events: readonly CalendarEvent[] = [];

  labels = labels;

  get items(): object[] {
    return this.events.map((event) => ({
      id: event.id,
      title: eventTitle(event),
      description: eventDescription(event),
      overdue: event.overdue,
      date: formatDate(event.date)
    }));
  }

  handleDownload(): void {
    downloadText(labels.Calendar_FileName, icsCalendar(wordedEvents(this.events), new Date().toISOString()));
  }
}
