import { LightningElement, api } from "lwc";
import { keepFocus } from "c/keepFocus";
import { labels } from "./labels";

/**
 * What stands below a form: buttons to save and to undo (events `save` and `undo`), whether something is not saved, and what failed. More buttons are
 * slotted before them.
 */
export default class SaveBar extends LightningElement {
  /** Text of the button that saves. */
  @api label = "";
  @api busy = false;
  @api unsaved = false;
  /** Whether what is not saved can't be saved yet. */
  @api blocked = false;
  /** What was done last: that it was saved, or what was added; empty for nothing. */
  @api said = "";
  /** Why it was not saved; empty if nothing failed. */
  @api failure = "";
  /** Whether what others have saved can be read again after a failure, in place of what was entered (event `readagain`). */
  @api rereads = false;

  labels = labels;
  focus = keepFocus(this);

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  get cannotSave(): boolean {
    return this.busy || this.blocked || !this.unsaved;
  }

  get cannotUndo(): boolean {
    return this.busy || !this.unsaved;
  }

  get status(): string {
    if (this.busy) return labels.MapEditor_Saving;
    return [this.said, this.unsaved ? labels.Setup_Unsaved : ""].filter(Boolean).join(" ");
  }

  handleSave(): void {
    this.focus.before("[data-action=save]", "[data-action=undo]", "[data-id=status]");
    this.dispatchEvent(new CustomEvent("save"));
  }

  get offersRead(): boolean {
    return this.rereads && this.failure !== "" && !this.busy;
  }

  handleReadAgain(): void {
    // The form goes until it is read.
    this.dispatchEvent(new CustomEvent("focusgoes", { bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent("readagain"));
  }

  handleUndo(): void {
    this.focus.before("[data-action=undo]", "[data-id=status]");
    this.dispatchEvent(new CustomEvent("undo"));
  }
}
