import { LightningElement, api } from "lwc";
import type { Finding, Scope, Waterfall } from "c/licenseEngine";
import { countedSteps, growthOf, waterfalls } from "c/licenseEngine";
import { countedFindings, openFindings, overviewOf, type DecisionModel, type OptimizerModel } from "c/host";
import { WHOLE, navigate } from "c/optimizerNavigation";
import { labels } from "./labels";
import { licenseColumns, licenseRows, type LicenseRow } from "./licenses";
import { tilesOf, type Tile } from "./tiles";
import { verdictOf } from "./verdict";

/** Am I wasting money, where, and when can I have it back? One sentence, five numbers, the way to the best cost, and what to do. */
export default class OverviewPage extends LightningElement {
  @api model!: OptimizerModel;
  /** The filter of all pages, for the file names. */
  @api scope: Scope = WHOLE;

  labels = labels;
  columns = licenseColumns;
  licenses: LicenseRow[] = [];
  source!: DecisionModel;

  @api
  get decisions(): DecisionModel {
    return this.source;
  }
  set decisions(decisions: DecisionModel) {
    this.source = decisions;
    this.licenses = licenseRows(decisions.audit);
  }

  get verdict(): string {
    return verdictOf(this.model, this.source);
  }

  get tiles(): Tile[] {
    return tilesOf(this.model, this.source);
  }

  get waterfalls(): Waterfall[] {
    const counted = countedFindings(this.source);
    const { audit } = this.source;
    return waterfalls(overviewOf(this.model, this.source), counted, countedSteps(audit, counted), growthOf(audit));
  }

  get findings(): readonly Finding[] {
    return openFindings(this.source);
  }

  /** Opens the populations of a license. */
  handleOpen(event: CustomEvent<string>): void {
    navigate(this, { tab: "populations", license: event.detail, profile: null });
  }

  /** Whether a license has no price that the user could enter. */
  get lacksPrices(): boolean {
    const { pricesVisible } = this.model.facts.context;
    return pricesVisible && this.source.audit.owned.some(({ price }) => price === null);
  }

  handlePrices(): void {
    navigate(this, { tab: "setup", license: null, profile: null, section: "prices" });
  }
}
