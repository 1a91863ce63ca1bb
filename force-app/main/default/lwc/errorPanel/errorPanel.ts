import { LightningElement, api } from "lwc";
import type { Failure } from "c/reduceErrors";
import errorTitle from "@salesforce/label/c.LO_Error_Title";
import errorDetail from "@salesforce/label/c.LO_Error_Detail";
import noAccessTitle from "@salesforce/label/c.LO_NoAccess_Title";
import noAccessDetail from "@salesforce/label/c.LO_NoAccess_Detail";
import retryLabel from "@salesforce/label/c.LO_Retry";

/** What failed or which permission is missing, and a way to try again (event `retry`). */
export default class ErrorPanel extends LightningElement {
  @api failure: Failure = { message: "", noAccess: false };

  retryText = retryLabel;

  get heading(): string {
    return this.failure.noAccess ? noAccessTitle : errorTitle;
  }

  get detail(): string {
    return this.failure.message || (this.failure.noAccess ? noAccessDetail : errorDetail);
  }

  get iconName(): string {
    return this.failure.noAccess ? "utility:lock" : "utility:error";
  }

  get iconVariant(): string {
    return this.failure.noAccess ? "" : "error";
  }

  retry(): void {
    this.dispatchEvent(new CustomEvent("retry"));
  }
}
