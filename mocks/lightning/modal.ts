import { LightningElement, api } from "lwc";

/** Stands in for lightning/modal, which @salesforce/sfdx-lwc-jest has no stub for. */
export default class LightningModal extends LightningElement {
  @api label = "";
  @api size = "medium";
  @api description = "";
  @api disableClose = false;

  static open = jest.fn().mockResolvedValue(undefined);
  close = jest.fn();
}
