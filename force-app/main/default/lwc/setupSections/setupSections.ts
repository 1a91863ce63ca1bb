import { LightningElement, api } from "lwc";
import type { SetupSection } from "c/optimizerNavigation";
import { labels } from "./labels";

/** A part of the tab Setup as the navigation shows it. */
export interface SectionItem {
  name: SetupSection;
  label: string;
  /** The worst of its checks; null if nothing is wrong. */
  state: "attention" | "missing" | null;
  unsaved: boolean;
}

const MARKS = {
  attention: { icon: "utility:warning", variant: "warning", text: labels.Setup_State_attention },
  missing: { icon: "utility:error", variant: "error", text: labels.Setup_State_missing }
} as const;

/** The parts of the tab Setup, each with whether something is missing or not saved; opening one sends `sectionopen` (detail its name). */
export default class SetupSections extends LightningElement {
  @api sections: readonly SectionItem[] = [];
  @api shown: SetupSection = "checklist";

  labels = labels;

  get items(): (SectionItem & { current: "page" | null; mark: (typeof MARKS)["missing" | "attention"] | null })[] {
    return this.sections.map((section) => ({
      ...section,
      current: section.name === this.shown ? "page" : null,
      mark: section.state && MARKS[section.state]
    }));
  }

  handleOpen(event: Event): void {
    const { section } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent("sectionopen", { detail: section }));
  }
}
