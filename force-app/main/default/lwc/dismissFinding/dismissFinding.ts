import { api } from "lwc";
import LightningModal from "lightning/modal";
import { labels } from "./labels";

interface Field extends HTMLElement {
  value: string;
  setCustomValidity(message: string): void;
  reportValidity(): boolean;
  focus(): void;
}

/** Asks why the user dismisses a finding; closes with the reason, or with nothing when canceled. */
export default class DismissFinding extends LightningModal {
  /** Title of the finding. */
  @api finding = "";
  /** A reason given before, so that the user need not type it again. */
  @api reason = "";

  labels = labels;

  handleCancel(): void {
    this.close();
  }

  handleConfirm(): void {
    const field = this.refs!.reason as unknown as Field;
    const reason = (field.value ?? "").trim();
    field.setCustomValidity(reason ? "" : labels.Dismiss_Missing);
    if (field.reportValidity() && reason) this.close(reason);
    else field.focus();
  }
}
