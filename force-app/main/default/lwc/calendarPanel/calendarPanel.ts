import { LightningElement, api } from "lwc";
import type { CalendarEvent } from "c/licenseEngine";
import { icsCalendar } from "c/licenseEngine";
import { downloadText } from "c/download";
import { formatDate } from "c/licenseFormat";
import { labels } from "./labels";

/** Contract ends, telemetry reviews and quarterly reviews, and all of them as a calendar file. */
export default class CalendarPanel extends LightningElement {
  @api events: readonly CalendarEvent[] = [];

  labels = labels;

  get items(): object[] {
    return this.events.map(({ id, date, title, description, overdue }) => ({
      id,
      title,
      description,
      overdue,
      date: formatDate(date)
    }));
  }

  handleDownload(): void {
    downloadText(labels.Calendar_FileName, icsCalendar(this.events, new Date().toISOString()));
  }
}
