import { LightningElement, api } from "lwc";
import type { JobsState, ProfileMap } from "c/licenseEngine";
import { callHost, latest, type DecisionModel, type OptimizerModel } from "c/host";
import { navigate, type SetupSection } from "c/optimizerNavigation";
import { factChecks, jobChecks, mapChecks, type SetupCheck } from "./checks";
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
  /** Null until they are known, and without an org. */
  @api jobs: JobsState | null = null;

  labels = labels;

  /** Null until read, and for somebody who may not read it. */
  map: ProfileMap | null = null;
  reading = latest();

  override connectedCallback(): void {
    this.readMap();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  /** Without the map, the checklist has a line less; the map's own page says what went wrong. */
  async readMap(): Promise<void> {
    const isLatest = this.reading.begin();
    try {
      const map = await callHost("LicenseUpgradesController.getProfileMap");
      if (isLatest()) this.map = map;
    } catch {
      if (isLatest()) this.map = null;
    }
  }

  get checks(): (SetupCheck & { icon: string; variant: string; stateText: string; fix: boolean; fixLabel: string })[] {
    const found = [...factChecks(this.model, this.decisions), ...mapChecks(this.map), ...jobChecks(this.jobs)];
    return found.map((check) => ({
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
  if (key === "jobs") return labels.Setup_FixJobs;
  return key === "prices" ? labels.Setup_FixPrices : labels.Setup_FixContract;
}
