import { LightningElement, api } from "lwc";
import type { PoolRow } from "c/licenseEngine";
import type { DecisionModel } from "c/host";
import type { Destination } from "c/optimizerNavigation";
import { poolMonths, type PoolMonth } from "c/poolModel";
import { labels } from "./labels";

/** Do I buy the right size? One card per login license. */
export default class PoolsPage extends LightningElement {
  @api decisions!: DecisionModel;

  labels = labels;
  target: Destination | null = null;
  scrollTo: string | null = null;

  get cards(): { pool: PoolRow; months: PoolMonth[]; outlook: string }[] {
    const { audit } = this.decisions;
    return audit.pools.map((pool) => ({
      pool,
      months: poolMonths(audit, pool),
      outlook: `${pool.license}/outlook`
    }));
  }

  /** The pool that another page wants to show. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    this.scrollTo = destination?.license ?? null;
    // The tab becomes visible after the page around this one has rendered.
    Promise.resolve().then(() => this.scroll());
  }

  override renderedCallback(): void {
    this.scroll();
  }

  scroll(): void {
    const card = [...this.template!.querySelectorAll<HTMLElement>("c-pool-card")].find(
      ({ dataset }) => dataset.license === this.scrollTo
    );
    if (!card) return;
    this.scrollTo = null;
    card.scrollIntoView({ block: "start" });
  }
}
