import { LightningElement, api } from "lwc";
import type { Failure } from "c/reduceErrors";
import { labels } from "./labels";

/** What failed or which permission is missing, and a button to try again (event `retry`). The app page keeps the focus meanwhile (`focusgoes`, from any depth). */
export default class ErrorPanel extends LightningElement {
  @api failure: Failure = { message: "", noAccess: false };

  retryText = labels.Retry;

  get heading(): string {
    return this.failure.noAccess ? labels.NoAccess_Title : labels.Error_Title;
  }

  get detail(): string {
    return this.failure.message || (this.failure.noAccess ? labels.NoAccess_Detail : labels.Error_Detail);
  }

  get iconName(): string {
    return this.failure.noAccess ? "utility:lock" : "utility:error";
  }

  get iconVariant(): string {
    return this.failure.noAccess ? "" : "error";
  }

  handleRetry(): void {
    // The button goes with the panel; what comes in its place is not known here.
    this.dispatchEvent(new CustomEvent("focusgoes", { bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent("retry"));
  }
}
