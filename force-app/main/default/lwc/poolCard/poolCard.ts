import { LightningElement, api } from "lwc";
import type { PoolRow, Settings } from "c/licenseEngine";
import type { PoolMonth } from "c/poolModel";
import { fill } from "c/format";
import { labels } from "./labels";
import { adviceWord, factsOf, whyOf } from "./texts";

const ICONS = { shrink: "utility:arrowdown", keep: "utility:check", grow: "utility:arrowup" };
const THEMES = { shrink: "", keep: "", grow: "slds-theme_warning" };

/** One login license: what is purchased, what is needed, and why. */
export default class PoolCard extends LightningElement {
  @api pool!: PoolRow;
  /** Oldest first, partial ones too. */
  @api months: PoolMonth[] = [];
  @api settings!: Settings;

  get heading(): string {
    return fill(labels.Pools_Heading, { license: this.pool.license });
  }

  get advice(): string {
    return adviceWord(this.pool);
  }

  get badgeClass(): string {
    return this.pool.advice ? THEMES[this.pool.advice] : "";
  }

  get badgeIcon(): string | null {
    return this.pool.advice && ICONS[this.pool.advice];
  }

  get why(): string {
    return whyOf(this.pool, this.settings);
  }

  get facts(): { term: string; text: string }[] {
    return factsOf(this.pool, this.settings);
  }
}
