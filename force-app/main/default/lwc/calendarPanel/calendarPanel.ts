import { LightningElement, api } from "lwc";
import type { CalendarEvent, Scope } from "c/licenseEngine";
import { icsCalendar } from "c/licenseEngine";
import { downloadText } from "c/download";
import { fill, formatDate, formatNumber } from "c/format";
import { WHOLE, fileNameIn } from "c/optimizerNavigation";
import { eventDescription, eventTitle, wordedEvents } from "c/words";
import { labels } from "./labels";

/** Contract ends, telemetry reviews and quarterly reviews, with a calendar file of all of them. */
export default class CalendarPanel extends LightningElement {
  @api events: readonly CalendarEvent[] = [];
  /** Dates shown until the user asks for all; 0 for all. */
  @api most: number | string = 0;
  /** The filter of all pages, for the file name. */
  @api scope: Scope = WHOLE;

  labels = labels;
  showsAll = false;

  get items(): object[] {
    const most = Number(this.most);
    return this.events.slice(0, most && !this.showsAll ? most : undefined).map((event) => ({
      id: event.id,
      title: eventTitle(event),
      description: eventDescription(event),
      overdue: event.overdue,
      date: formatDate(event.date)
    }));
  }

  get foldable(): boolean {
    return Number(this.most) > 0 && this.events.length > Number(this.most);
  }

  get moreText(): string {
    return this.showsAll
      ? labels.Common_ShowFewer
      : fill(labels.Calendar_ShowAll, { count: formatNumber(this.events.length) });
  }

  handleToggle(): void {
    this.showsAll = !this.showsAll;
  }

  handleDownload(): void {
    const name = fileNameIn(this.scope, labels.Calendar_FileName);
    downloadText(name, icsCalendar(wordedEvents(this.events), new Date().toISOString()));
  }
}
