import { LightningElement, api } from "lwc";
import type { DecisionModel, OptimizerModel } from "c/host";
import type { Destination, SetupSection } from "c/optimizerNavigation";

/** What the advice needs: a checklist, and a panel for each thing that an admin enters. */
export default class SetupPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  to: Destination | null = null;
  /** Where to scroll, until it was done. */
  asked: SetupSection | null = null;

  @api
  get destination(): Destination | null {
    return this.to;
  }
  set destination(destination: Destination | null) {
    this.to = destination;
    this.asked = destination?.section ?? null;
  }

  /** Goes to the part that was asked for, once it shows. */
  override renderedCallback(): void {
    const part = this.asked && this.template!.querySelector<HTMLElement>(`[data-section="${this.asked}"]`);
    if (!part) return;
    this.asked = null;
    part.scrollIntoView({ block: "start" });
    part.focus();
  }
}
