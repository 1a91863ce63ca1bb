import LightningModal from "lightning/modal";
import { labels } from "./labels";

/** Asks before work that is not saved is lost; closes with true if the user goes on. */
export default class ConfirmLeave extends LightningModal {
  labels = labels;

  handleStay(): void {
    this.close();
  }

  handleLeave(): void {
    this.close(true);
  }
}
