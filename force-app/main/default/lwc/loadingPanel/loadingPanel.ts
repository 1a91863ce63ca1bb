import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";

/** Placeholder for a page while its facts are read. */
export default class LoadingPanel extends LightningElement {
  /** Usage rows read so far; 0 before the first page. */
  @api rows = 0;

  get text(): string {
    return this.rows ? fill(labels.Loading_Usage, { rows: formatNumber(this.rows) }) : labels.Loading;
  }
}
