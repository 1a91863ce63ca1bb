import { api } from "lwc";
import LightningModal from "lightning/modal";
import { labels } from "./labels";

/** Asks before something that is saved is deleted; closes with true if the user goes on. */
export default class ConfirmDelete extends LightningModal {
  @api heading = "";
  /** What else happens. */
  @api explain = "";

  labels = labels;

  handleCancel(): void {
    this.close();
  }

  handleDelete(): void {
    this.close(true);
  }
}
