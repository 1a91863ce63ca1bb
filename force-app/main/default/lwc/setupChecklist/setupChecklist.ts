import { LightningElement, api } from "lwc";
import type { DecisionModel, OptimizerModel } from "c/host";
import { navigate, type SetupSection } from "c/optimizerNavigation";
import { factChecks, type SetupCheck } from "./checks";
import { labels } from "./labels";

const ICONS = {
  good: { icon: "utility:success", variant: "success" },
  attention: { icon: "utility:warning", variant: "warning" },
  missing: { icon: "utility:error", variant: "error" }
} as const;

/** What works and what is missing, each with the way to mend it. */
export default class SetupChecklist extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;

  get checks(): (SetupCheck & { icon: string; variant: string; stateText: string; fix: boolean; fixLabel: string })[] {
    return factChecks(this.model, this.decisions).map((check) => ({
      ...check,
      ...ICONS[check.state],
      stateText: labels[`Setup_State_${check.state}`],
      fix: check.section !== null && check.state !== "good",
      fixLabel: fixLabel(check)
    }));
  }

  handleFix(event: Event): void {
    const section = (event.target as HTMLElement).dataset.section as SetupSection;
    navigate(this, { tab: "setup", license: null, profile: null, section });
  }
}

function fixLabel({ key }: SetupCheck): string {
  return key === "prices" ? labels.Setup_FixPrices : labels.Setup_FixContract;
}
