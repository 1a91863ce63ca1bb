import { LightningElement, api } from "lwc";

/** Nothing to show: what is missing, why, and the one thing to do about it. */
export default class EmptyState extends LightningElement {
  @api heading = "";
  @api why = "";
  @api action = "";
}
