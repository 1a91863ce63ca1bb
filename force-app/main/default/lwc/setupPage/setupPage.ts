import { LightningElement, api } from "lwc";
import type { JobsState } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import type { Destination, SetupSection } from "c/optimizerNavigation";
import { permissions } from "c/permissions";
import { unsavedWork } from "c/unsavedWork";

interface Terms extends HTMLElement {
  goTo(part: "contract" | "prices"): void;
}

/** What the advice needs: a checklist, and a panel for each thing that an admin enters. Tells with `unsavedwork` whether work would be lost. */
export default class SetupPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  /** Null until the panel of the jobs has read them, and without an org. */
  jobs: JobsState | null = null;
  to: Destination | null = null;
  /** Where to scroll, until it was done. */
  asked: SetupSection | null = null;
  /** Names of the panels with work that is not saved. */
  unsaved = new Set<string>();
  work = unsavedWork(this);

  @api
  get destination(): Destination | null {
    return this.to;
  }
  set destination(destination: Destination | null) {
    this.to = destination;
    this.asked = destination?.section ?? null;
    this.go();
  }

  /** Only the app in an org has jobs and sends messages. */
  get inOrg(): boolean {
    return this.model.facts.context.source === "org";
  }

  /** Recipients are chosen by who manages the app; nobody else reads who they are. */
  get hasAlerts(): boolean {
    return this.inOrg && permissions.manage;
  }

  handleJobs(event: CustomEvent<JobsState>): void {
    this.jobs = event.detail;
  }

  /** Goes to the part that was asked for, once it shows. */
  override renderedCallback(): void {
    this.go();
  }

  go(): void {
    const { asked } = this;
    const terms = this.template?.querySelector<Terms>("[data-panel=terms]");
    if (!asked || !terms) return;
    this.asked = null;
    if (asked === "contract" || asked === "prices") {
      terms.goTo(asked);
      return;
    }
    const part = this.template!.querySelector<HTMLElement>(`[data-section="${asked}"]`);
    part?.scrollIntoView({ block: "start" });
    part?.focus();
  }

  override disconnectedCallback(): void {
    this.work.drop();
  }

  handleUnsaved(event: CustomEvent<boolean>): void {
    const { panel } = (event.target as HTMLElement).dataset;
    if (event.detail) this.unsaved.add(panel!);
    else this.unsaved.delete(panel!);
    this.work.set(this.unsaved.size > 0);
  }
}
