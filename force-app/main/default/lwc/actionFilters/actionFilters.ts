import { LightningElement, api } from "lwc";
import {
  WORK_FILTERS,
  WORK_TIMES,
  WORK_VIEWS,
  type WorkFilter,
  type WorkItem,
  type WorkScope,
  countStatuses,
  countViews,
  kindOf,
  viewOf
} from "c/findings";
import { fill, formatNumber } from "c/format";
import { kindWord } from "c/words";
import { labels } from "./labels";

type Options = { label: string; value: string }[];

const counted = (name: string, count: number): string => fill(labels.Work_Option, { name, count: formatNumber(count) });

const byLabel = (options: Options): Options => options.sort((a, b) => a.label.localeCompare(b.label));

/** What of the list is shown: tabs with counts, search and filters. Sends the new scope (`filterchange`). */
export default class ActionFilters extends LightningElement {
  /** All findings with their records. */
  @api items: readonly WorkItem[] = [];
  @api scope!: WorkScope;
  @api asOf = "";

  labels = labels;

  get views(): Options {
    const counts = countViews(this.items, this.scope, this.asOf);
    return WORK_VIEWS.map((value) => ({ value, label: counted(labels[`Work_View_${value}`], counts[value]) }));
  }

  get statuses(): Options {
    const counts = countStatuses(this.items, this.scope, this.asOf);
    const name = (value: WorkFilter): string => labels[`Work_Filter_${value}`];
    return WORK_FILTERS.map((value) => ({ value, label: counted(name(value), counts[value]) }));
  }

  get licenses(): Options {
    const names = new Set(this.items.map(({ record }) => record.license));
    return [
      { label: labels.Common_AllLicenses, value: "" },
      ...byLabel([...names].map((name) => ({ label: name, value: name })))
    ];
  }

  /** The kinds that the tab has, and the chosen one. */
  get kinds(): Options {
    const { view, kind } = this.scope;
    const own = new Set(this.items.filter((item) => viewOf(item) === view).map(kindOf));
    if (kind) own.add(kind);
    return [
      { label: labels.Work_AllKinds, value: "" },
      ...byLabel([...own].map((value) => ({ label: kindWord(value), value })))
    ];
  }

  get times(): Options {
    return [
      { label: labels.Work_AllTimes, value: "" },
      ...WORK_TIMES.map((value) => ({ label: labels[`Work_Time_${value}`], value }))
    ];
  }

  /** Findings to look at have no day. */
  get hasTimes(): boolean {
    return this.scope.view !== "check";
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    const field = (event.target as HTMLElement).dataset.field!;
    const change = field === "view" ? { kind: "", when: "" } : {};
    const detail = { ...this.scope, ...change, [field]: event.detail.value };
    this.dispatchEvent(new CustomEvent("filterchange", { detail }));
  }
}
