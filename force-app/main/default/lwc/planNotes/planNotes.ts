import { LightningElement, api } from "lwc";
import type { ConsequenceCode, CountedNote, WarningCode } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { noteText, noteTitle } from "c/words";
import { labels } from "./labels";

type Counted = CountedNote<WarningCode | ConsequenceCode>;

const KINDS = {
  warning: { heading: labels.Verdicts_Warnings, column: labels.Verdicts_Warning, none: labels.Verdicts_NoWarnings },
  consequence: {
    heading: labels.Verdicts_Consequences,
    column: labels.Verdicts_Consequence,
    none: labels.PlanNotes_NoConsequences
  }
};

/** What the moves of a plan change, or what could not be checked, and for how many users. */
export default class PlanNotes extends LightningElement {
  @api kind: keyof typeof KINDS = "consequence";
  /** Most users first. */
  @api notes: readonly Counted[] = [];

  get texts(): (typeof KINDS)["warning"] {
    return KINDS[this.kind];
  }

  get columns(): FactColumn<Counted>[] {
    const { kind } = this;
    return [
      {
        label: this.texts.column,
        key: ({ code }) => code,
        value: ({ code }) => noteTitle(kind, code),
        notes: ({ note }) => (note ? [noteText(kind, note)] : []),
        strong: true
      },
      { label: labels.Common_Users, type: "number", value: ({ users }) => users }
    ];
  }
}
