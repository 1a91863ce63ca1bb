import { LightningElement, api } from "lwc";
import type { DecisionFinding, Finding } from "c/licenseEngine";
import { placeOf } from "c/findingPlaces";
import { fill, formatMoney, formatNumber } from "c/licenseFormat";
import { confidenceWord } from "c/licenseWords";
import { navigate } from "c/optimizerNavigation";
import heading from "@salesforce/label/c.LO_Findings_Heading";
import more from "@salesforce/label/c.LO_Findings_More";
import less from "@salesforce/label/c.LO_Findings_Less";
import usersText from "@salesforce/label/c.LO_Findings_Users";
import seatsText from "@salesforce/label/c.LO_Findings_Seats";
import avoids from "@salesforce/label/c.LO_Findings_Avoids";
import savingText from "@salesforce/label/c.LO_Findings_Saving";
import noSaving from "@salesforce/label/c.LO_Findings_NoSaving";
import open from "@salesforce/label/c.LO_Findings_Open";
import openTitle from "@salesforce/label/c.LO_Findings_OpenTitle";
import none from "@salesforce/label/c.LO_Findings_None";
import noneWhy from "@salesforce/label/c.LO_Findings_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Findings_NoneAction";

/** Findings shown before the user asks for all. */
const TOP = 5;
/** Findings that cost money now so as not to cost more later. */
const AVOIDING: readonly string[] = ["poolGrow", "loginPoolNearlyUsed", "poolWatch", "poolOver", "seatsExhaust"];

function savingOf({ type, monthlySaving, currency }: Finding | DecisionFinding): string {
  if (monthlySaving !== null) return fill(savingText, { saving: formatMoney(monthlySaving, currency) });
  return AVOIDING.includes(type) ? avoids : noSaving;
}

/** What to do, largest saving first: users, saving, confidence, why, and one action that opens what it speaks of. */
export default class FindingList extends LightningElement {
  /** As the audit sorts them. */
  @api findings: readonly (Finding | DecisionFinding)[] = [];

  showsAll = false;
  labels = { heading, open, none, noneWhy, noneAction };

  get items(): object[] {
    return this.findings.slice(0, this.showsAll ? undefined : TOP).map((finding) => {
      const { id, type, title, evidence, users, confidence } = finding;
      return {
        id,
        title,
        evidence,
        facts: `${fill(type === "unusedSeats" ? seatsText : usersText, { users: formatNumber(users) })} · ${confidenceWord(confidence)}`,
        saving: savingOf(finding),
        openTitle: fill(openTitle, { title })
      };
    });
  }

  get foldable(): boolean {
    return this.findings.length > TOP;
  }

  get moreText(): string {
    return this.showsAll ? less : fill(more, { count: formatNumber(this.findings.length) });
  }

  toggle(): void {
    this.showsAll = !this.showsAll;
  }

  open(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    navigate(this, placeOf(this.findings.find((finding) => finding.id === id)!));
  }
}
