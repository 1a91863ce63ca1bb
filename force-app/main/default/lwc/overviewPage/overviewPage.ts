import { LightningElement, api } from "lwc";
import type { Finding } from "c/licenseEngine";
import { openFindings, type DecisionModel, type OptimizerModel } from "c/host";
import { navigate } from "c/optimizerNavigation";
import { labels } from "./labels";
import { licenseColumns, licenseRows, type LicenseRow } from "./licenses";
import { tilesOf, type Tile } from "./tiles";
import { verdictOf } from "./verdict";

/** Am I wasting money, and where? One sentence, five numbers, what to do, and how reliable it is. */
export default class OverviewPage extends LightningElement {
  /** Null until decided: until then, the page shows the findings of the audit itself, and no dates. */
  @api decisions: DecisionModel | null = null;

  labels = labels;
  columns = licenseColumns;
  licenses: LicenseRow[] = [];
  verdict = "";
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.verdict = verdictOf(model);
    this.licenses = licenseRows(model);
  }

  get tiles(): Tile[] {
    return tilesOf(this.source, this.decisions);
  }

  get findings(): readonly Finding[] {
    return this.decisions ? openFindings(this.decisions) : this.source.audit.findings;
  }

  /** Opens the populations of a license. */
  handleOpen(event: CustomEvent<string>): void {
    navigate(this, { tab: "populations", license: event.detail, profile: null });
  }
}
