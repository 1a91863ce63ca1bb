import { api } from "lwc";
import LightningModal from "lightning/modal";
import type { MoveSettings } from "c/licenseEngine";
import { fill, formatNumber, plural } from "c/format";
import { labels } from "./labels";

interface Field extends HTMLElement {
  value: string;
  setCustomValidity(message: string): void;
  reportValidity(): boolean;
  focus(): void;
}

/**
 * Asks whether to apply a plan; closes with `{ confirmed }`, the number typed (null if nothing is irreversible), or with nothing when
 * cancelled.
 */
export default class ConfirmMove extends LightningModal {
  /** Name of the plan. */
  @api plan = "";
  /** Unfinished users, and the users among them whose move can't be reverted. */
  @api users = 0;
  @api irreversible = 0;
  @api settings!: MoveSettings;
  /** True if the run starts a grace period and changes no users yet. */
  @api waits = false;

  labels = labels;

  get text(): string {
    const forms = { one: labels.ConfirmMove_OneUser, other: labels.ConfirmMove_Users };
    return fill(plural(this.users, forms), { users: formatNumber(this.users) });
  }

  /** Further information, one sentence each. */
  get notes(): string[] {
    const { usersPerRun, graceDays, notice } = this.settings;
    if (this.waits)
      return [
        fill(labels.ConfirmMove_Notices, { days: formatNumber(graceDays) }),
        ...(notice ? [labels.ConfirmMove_Mail] : [])
      ];
    const limit =
      this.users > usersPerRun ? [fill(labels.ConfirmMove_Limit, { limit: formatNumber(usersPerRun) })] : [];
    return [this.text, ...limit, labels.ConfirmMove_Recheck];
  }

  get warning(): string {
    return this.irreversible ? fill(labels.ConfirmMove_Irreversible, { users: formatNumber(this.irreversible) }) : "";
  }

  get typeText(): string {
    return fill(labels.ConfirmMove_Type, { users: this.irreversible });
  }

  get applyText(): string {
    return this.waits ? labels.ConfirmMove_Start : labels.Common_Apply;
  }

  handleCancel(): void {
    this.close();
  }

  handleConfirm(): void {
    if (!this.irreversible) {
      this.close({ confirmed: null });
      return;
    }
    const field = this.refs!.number as unknown as Field;
    const right = (field.value ?? "").trim() === String(this.irreversible);
    field.setCustomValidity(right ? "" : fill(labels.ConfirmMove_Wrong, { users: this.irreversible }));
    if (field.reportValidity() && right) this.close({ confirmed: this.irreversible });
    else field.focus();
  }
}
