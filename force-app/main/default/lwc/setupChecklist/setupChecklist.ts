import { LightningElement, api } from "lwc";
import { navigate, type SetupSection } from "c/optimizerNavigation";
import { labels } from "./labels";

/** What the advice needs, and whether it is there. */
export interface SetupCheck {
  key: string;
  name: string;
  state: "good" | "attention" | "missing";
  text: string;
  /** Where it is mended on this tab; null if that is elsewhere, which the text says. */
  section: SetupSection | null;
}

const ICONS = {
  good: { icon: "utility:success", iconVariant: "success" },
  attention: { icon: "utility:warning", iconVariant: "warning" },
  missing: { icon: "utility:error", iconVariant: "error" }
} as const;

const FIXES: Partial<Record<SetupSection, string>> = {
  prices: labels.Setup_FixPrices,
  contract: labels.Setup_FixContract,
  pairs: labels.Setup_FixPairs,
  jobs: labels.Setup_FixJobs
};

interface CheckView extends SetupCheck {
  icon: string;
  iconVariant: string;
  stateText: string;
  /** Text of the button that leads to where it is mended; empty for none. */
  fix: string;
  variant: "brand" | "neutral";
}

/** What works and what is missing, each with the way to mend it; the way to the first thing that is missing stands out. */
export default class SetupChecklist extends LightningElement {
  @api checks: readonly SetupCheck[] = [];

  labels = labels;

  get items(): CheckView[] {
    const first = this.checks.find(({ state, section }) => state === "missing" && section);
    return this.checks.map((check) => ({
      ...check,
      ...ICONS[check.state],
      stateText: labels[`Setup_State_${check.state}`],
      fix: check.state === "good" ? "" : ((check.section && FIXES[check.section]) ?? ""),
      variant: check === first ? "brand" : "neutral"
    }));
  }

  handleFix(event: Event): void {
    const section = (event.target as HTMLElement).dataset.section as SetupSection;
    navigate(this, { tab: "setup", license: null, profile: null, section });
  }
}
