import { LightningElement, api } from "lwc";
import { suggestionWord } from "c/words";
import { fill, formatNumber } from "c/format";
import type { UserRow } from "c/users";
import { keepFocus } from "c/keepFocus";
import { labels } from "./labels";

/** Names shown at once: more could not be read. */
const MOST = 12;

/**
 * Number of selected users, and the names of those the list does not show, so that every selection is visible. Sends which user is removed from the
 * selection (`userselect`, detail `{ ids, selected: false }`).
 */
export default class SelectedUsers extends LightningElement {
  /** Selected users of all pages and filters. */
  @api chosen: readonly UserRow[] = [];
  /** Users that the list shows. */
  @api listed: readonly UserRow[] = [];

  focus = keepFocus(this);

  override renderedCallback(): void {
    this.focus.rendered();
  }

  get elsewhere(): UserRow[] {
    const listed = new Set(this.listed.map(({ user }) => user.id));
    return this.chosen.filter(({ user }) => !listed.has(user.id));
  }

  get text(): string {
    const elsewhere = this.elsewhere.length;
    const counts = { count: formatNumber(this.chosen.length), elsewhere: formatNumber(elsewhere) };
    return fill(elsewhere ? labels.Users_SelectedElsewhere : labels.Users_Selected, counts);
  }

  /** How many more are selected than are named; empty for none. */
  get moreText(): string {
    const more = this.elsewhere.length - MOST;
    return more > 0 ? fill(labels.Users_SelectedMore, { users: formatNumber(more) }) : "";
  }

  get pills(): { id: string; label: string }[] {
    return this.elsewhere.slice(0, MOST).map(({ user: { id, name }, advice }) => ({
      id,
      label: fill(labels.Users_SelectedUser, { name, suggestion: suggestionWord(advice.suggestion) })
    }));
  }

  handleRemove(event: Event): void {
    const ids = [(event.currentTarget as HTMLElement).dataset.selected!];
    this.focus.before("[data-id=selected]");
    this.dispatchEvent(new CustomEvent("userselect", { detail: { ids, selected: false } }));
  }
}
