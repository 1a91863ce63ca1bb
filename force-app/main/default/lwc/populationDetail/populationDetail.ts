import { LightningElement, api } from "lwc";
import type { AuditFacts } from "c/licenseEngine";
import {
  populationDetail,
  type DetailMonth,
  type PopulationDetail as Detail,
  type PopulationRow
} from "c/populationModel";
import { populationStory } from "./populationStory";
import { fill } from "c/format";
import { basisColumns, basisRows, priceSource, type BasisRow } from "./bases";
import { basisWord } from "c/words";
import { labels } from "./labels";
import { monthColumns } from "./months";

/** Why a basis is the cheapest for one population: in words, as a distribution, as the cost of every split, and month by month. */
export default class PopulationDetail extends LightningElement {
  /** All sites together. */
  @api row!: PopulationRow;
  @api facts!: AuditFacts;

  labels = labels;
  columns = { bases: basisColumns, months: monthColumns };
  shownRow: PopulationRow | undefined;
  shownFacts: AuditFacts | undefined;
  computed: Detail | undefined;

  get detail(): Detail {
    if (!this.computed || this.shownRow !== this.row || this.shownFacts !== this.facts) {
      this.computed = populationDetail(this.facts, this.row.economics);
      this.shownRow = this.row;
      this.shownFacts = this.facts;
    }
    return this.computed;
  }

  get license(): string {
    return fill(labels.Detail_License, { license: this.row.license, basis: basisWord(this.row.basis).toLowerCase() });
  }

  get story(): string {
    return populationStory(this.row, this.facts.context.settings);
  }

  /** The shaded days: those of the best split, or all or none if a pure basis is cheapest. */
  get threshold(): number | null {
    const { cheapest, mixThreshold } = this.row.economics;
    if (cheapest === "mix") return mixThreshold;
    return cheapest && (cheapest === "login" ? 31 : -1);
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
