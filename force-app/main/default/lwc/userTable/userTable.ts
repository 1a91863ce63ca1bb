import { LightningElement, api } from "lwc";
import { fill, formatDate, formatPrice } from "c/licenseFormat";
import { suggestionWhy, suggestionWord } from "c/decisionWords";
import type { UserRow } from "c/users";
import { labels } from "./labels";

/** One page of users with the engine's word on each; tells what is ticked (`userselect`, detail `{ ids, selected }`). */
export default class UserTable extends LightningElement {
  @api rows: readonly UserRow[] = [];
  /** Ids of selected users, those of other pages among them. */
  @api selected: ReadonlySet<string> = new Set();
  /** Days without a login after which a user is dormant. */
  @api dormantDays = 90;

  labels = labels;

  get lines(): object[] {
    return this.rows.map(({ user, months, advice }) => ({
      user,
      months,
      selected: this.selected.has(user.id),
      selectText: fill(labels.UserTable_SelectOne, { name: user.name }),
      lastLogin: user.lastLogin ? formatDate(user.lastLogin) : labels.UserTable_Never,
      suggestion: suggestionWord(advice.suggestion),
      why: suggestionWhy(advice, this.dormantDays),
      low: advice.confidence === "low" ? fill(labels.UserTable_Low, { months: advice.ownMonths }) : "",
      saving: advice.monthlySaving === null ? labels.UserTable_None : formatPrice(advice.monthlySaving, advice.currency)
    }));
  }

  get allSelected(): boolean {
    return this.rows.length > 0 && this.rows.every(({ user }) => this.selected.has(user.id));
  }

  tell(ids: string[], selected: boolean): void {
    this.dispatchEvent(new CustomEvent("userselect", { detail: { ids, selected } }));
  }

  handleSelectAll(event: Event): void {
    this.tell(
      this.rows.map(({ user }) => user.id),
      (event.target as HTMLInputElement).checked
    );
  }

  handleSelectOne(event: Event): void {
    const box = event.target as HTMLInputElement;
    this.tell([box.dataset.user!], box.checked);
  }
}
