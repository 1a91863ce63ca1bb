import { LightningElement, api } from "lwc";
import { labels } from "./labels";

/** A step by its name. */
export interface WizardStep {
  name: string;
  label: string;
}

/** The steps of a wizard, in order: where the user is, what is done, and a way to each step that can be opened (`stepopen`, detail its name). */
export default class WizardSteps extends LightningElement {
  /** Names the steps for screen readers. */
  @api label = "";
  @api steps: readonly WizardStep[] = [];
  /** Name of the current step. */
  @api current = "";
  /** Names of the steps that can be opened. */
  @api reachable: readonly string[] = [];

  get items(): object[] {
    const at = this.steps.findIndex(({ name }) => name === this.current);
    return this.steps.map(({ name, label }, place) => ({
      name,
      label,
      number: String(place + 1),
      done: place < at,
      doneText: labels.Common_Done,
      current: place === at ? "step" : null,
      style: place <= at ? "step reached" : "step",
      disabled: place !== at && !this.reachable.includes(name)
    }));
  }

  handleOpen(event: Event): void {
    const { step } = (event.currentTarget as HTMLElement).dataset;
    if (step !== this.current) this.dispatchEvent(new CustomEvent("stepopen", { detail: step }));
  }
}
