import type { LightningElement } from "lwc";
import type { Finding, SuggestionContext } from "c/licenseEngine";
import { latest } from "c/host";
import { navigate } from "c/optimizerNavigation";
import { reduceErrors } from "c/reduceErrors";
import { planFor } from "./findingPlans";

/** What a planner does now. */
export interface Planning {
  /** What it reads the users of, as the page calls it; empty for nothing. */
  id: string;
  /** Users found so far. */
  found: number;
  /** What went wrong, in the host's words; empty if nothing did. */
  failure: string;
  /** Whether nobody is left to move. */
  nobody: boolean;
}

export const NO_PLANNING: Planning = { id: "", found: 0, failure: "", nobody: false };

/** Reads the users of findings for a component and opens a new plan with them; a later wish replaces an earlier one. */
export class FindingPlanner {
  from: LightningElement;
  tell: (planning: Planning) => void;
  reading = latest();

  /** @param tell receives every change */
  constructor(from: LightningElement, tell: (planning: Planning) => void) {
    this.from = from;
    this.tell = tell;
  }

  /** Stops, without a word. */
  drop(): void {
    this.reading.drop();
    this.tell(NO_PLANNING);
  }

  /** Plans the users of findings with the same advice on one license. */
  async plan(id: string, findings: readonly Finding[], title: string, context: SuggestionContext): Promise<void> {
    const isLatest = this.reading.begin();
    this.tell({ ...NO_PLANNING, id });
    try {
      const plan = await planFor(findings, title, context, (found) => {
        if (isLatest()) this.tell({ ...NO_PLANNING, id, found });
        return isLatest();
      });
      if (!isLatest()) return;
      this.tell({ ...NO_PLANNING, nobody: plan === null });
      if (plan) navigate(this.from, plan);
    } catch (error) {
      if (isLatest()) this.tell({ ...NO_PLANNING, failure: reduceErrors(error).message });
    }
  }
}
