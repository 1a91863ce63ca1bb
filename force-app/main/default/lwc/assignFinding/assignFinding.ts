import { api } from "lwc";
import LightningModal from "lightning/modal";
import type { Assignment, FindingOwner } from "c/licenseEngine";
import { callHost, latest } from "c/host";
import { fill } from "c/format";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

interface Field extends HTMLElement {
  reportValidity(): boolean;
}

/** Typing is over after this pause, in milliseconds. */
const PAUSE = 250;

/** Asks who carries out findings and until when; closes with an `Assignment`, or with nothing when canceled. In an org the owner is one of its users. */
export default class AssignFinding extends LightningModal {
  /** Title of the finding, or how many there are. */
  @api finding = "";
  /** Who it is assigned to now; null for nobody, or for several. */
  @api assignment: Assignment | null = null;

  labels = labels;
  owner = "";
  ownerId = "";
  dueDate = "";
  /** Users found by name; null from a host that takes any name. */
  people: FindingOwner[] | null = null;
  /** Whether the host has said if it knows users. */
  known = false;
  problem = "";
  reading = latest();
  timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    const { owner, ownerId, dueDate } = this.assignment ?? { owner: null, ownerId: null, dueDate: null };
    this.owner = owner ?? "";
    this.ownerId = ownerId ?? "";
    this.dueDate = dueDate ?? "";
    this.find("");
  }

  override disconnectedCallback(): void {
    this.reading.drop();
    clearTimeout(this.timer);
  }

  get isFree(): boolean {
    return this.known && this.people === null;
  }

  /** The users found, and the one chosen before. */
  get options(): { label: string; value: string }[] {
    const people = this.people ?? [];
    const chosen = this.ownerId && !people.some(({ id }) => id === this.ownerId);
    return [
      { label: labels.Assign_Nobody, value: "" },
      ...(chosen ? [{ label: this.owner, value: this.ownerId }] : []),
      ...people.map(({ id, name }) => ({ label: name, value: id }))
    ];
  }

  get none(): string {
    return this.people?.length === 0 ? labels.Assign_None : "";
  }

  get unknown(): boolean {
    return !this.known && !this.problem;
  }

  async find(search: string): Promise<void> {
    const isLatest = this.reading.begin();
    this.problem = "";
    try {
      const people = await callHost("LicenseFindingsController.findOwners", { search });
      if (!isLatest()) return;
      this.people = people;
      this.known = true;
    } catch (error) {
      if (isLatest()) this.problem = fill(labels.Assign_Failed, { message: reduceErrors(error).message });
    }
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    const search = event.detail.value;
    clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- only a timer can detect a pause in typing
    this.timer = setTimeout(() => this.find(search), PAUSE);
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    this.ownerId = event.detail.value;
    this.owner = this.options.find(({ value }) => value === this.ownerId && value !== "")?.label ?? "";
  }

  handleName(event: CustomEvent<{ value: string }>): void {
    this.owner = event.detail.value;
  }

  handleDay(event: CustomEvent<{ value: string | null }>): void {
    this.dueDate = event.detail.value ?? "";
  }

  handleCancel(): void {
    this.close();
  }

  handleConfirm(): void {
    if (!(this.refs!.day as unknown as Field).reportValidity()) return;
    const owner = this.owner.trim() || null;
    const detail: Assignment = { owner, ownerId: (owner && this.ownerId) || null, dueDate: this.dueDate || null };
    this.close(detail);
  }
}
