import { LightningElement, api } from "lwc";
import type { AuditFacts, Scope } from "c/licenseEngine";
import type { DecisionModel } from "c/host";
import {
  populationDetail,
  type DetailMonth,
  type PopulationDetail as Detail,
  type PopulationRow
} from "c/populationModel";
import { populationStory } from "./populationStory";
import { fill } from "c/format";
import { basisColumns, basisRows, priceSource, type BasisRow } from "./bases";
import { WHOLE } from "c/optimizerNavigation";
import { basisInSentence } from "c/words";
import { labels } from "./labels";
import { monthColumns } from "./months";

/** The decision for one population: in words, as a distribution, as the cost of every split, and month by month. */
export default class PopulationDetail extends LightningElement {
  /** With a site, its counts are those of the site. */
  @api row!: PopulationRow;
  @api facts!: AuditFacts;
  @api decisions!: DecisionModel;
  @api scope: Scope = WHOLE;
  /** Id of the scope's site; null for all. */
  @api siteId: string | null = null;

  labels = labels;
  columns = { bases: basisColumns, months: monthColumns };
  shownRow: PopulationRow | undefined;
  shownDecisions: DecisionModel | undefined;
  computed: Detail | undefined;

  get detail(): Detail {
    if (!this.computed || this.shownRow !== this.row || this.shownDecisions !== this.decisions) {
      this.computed = populationDetail(this.facts, this.decisions.facts, this.row.economics, this.siteId);
      this.shownRow = this.row;
      this.shownDecisions = this.decisions;
    }
    return this.computed;
  }

  get license(): string {
    return fill(labels.Detail_License, { license: this.row.license, basis: basisInSentence(this.row.basis) });
  }

  /** Which numbers are of the site and which are of all; empty for all sites. */
  get siteText(): string {
    const { site } = this.scope;
    return site === null ? "" : fill(labels.Detail_Site, { site });
  }

  get story(): string {
    return populationStory(this.row);
  }

  /** The shaded days: those on which a login costs less than a seat. */
  get threshold(): number | null {
    const { breakEven } = this.row.economics;
    return breakEven === null ? null : Math.min(31, Math.floor(breakEven));
  }

  get prices(): string {
    return priceSource(this.row.economics);
  }

  get bases(): BasisRow[] {
    return basisRows(this.row.economics, this.detail.curve);
  }

  /** Newest first. */
  get months(): DetailMonth[] {
    return [...this.detail.months].reverse();
  }

  get costs(): number[] | null {
    return this.detail.curve?.map((point) => point.cost) ?? null;
  }
}
