import { LightningElement, api } from "lwc";
import type {
  EligibilityFacts,
  PermissionDifference,
  PermissionFacts,
  ProfileFact,
  ProfileMapEntry
} from "c/licenseEngine";
import { mappedProfile, permissionDifference } from "c/licenseEngine";
import { fill } from "c/format";
import { latest, readPermissions } from "c/host";
import { reduceErrors } from "c/reduceErrors";
import type { UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";
import { subjectsOf, type Subject } from "./subjects";

/** What a profile or a user can do before and after. Read on request; choosing permission sets only compares again. */
export default class PermissionPanel extends LightningElement {
  @api facts!: EligibilityFacts;
  @api entries: readonly ProfileMapEntry[] = [];
  @api cases: readonly UpgradeCase[] = [];

  labels = labels;
  toLicense = "";
  asked = "";
  chosen = "";
  /** Ids of the permission sets after the move. */
  sets: string[] = [];
  permissions: PermissionFacts | null = null;
  failure = "";
  busy = false;
  reading = latest();

  @api
  get license(): string {
    return this.toLicense;
  }
  set license(license: string) {
    this.toLicense = license;
    this.forget();
  }

  /** The user to compare; empty for none. */
  @api
  get user(): string {
    return this.asked;
  }
  set user(id: string) {
    this.asked = id;
    this.chosen = id ? `user:${id}` : "";
    this.forget();
  }

  get subjects(): Subject[] {
    return subjectsOf(this.facts, this.asked);
  }

  get subject(): Subject {
    const { subjects } = this;
    return subjects.find(({ value }) => value === this.chosen) ?? subjects[0];
  }

  get target(): ProfileFact | null {
    const id = mappedProfile(this.entries, this.subject.profileId, this.toLicense);
    return this.facts.org.profiles.find((profile) => profile.id === id) ?? null;
  }

  get targetText(): string {
    const { target, toLicense: license } = this;
    return target
      ? fill(labels.Compare_Target, { profile: target.name, license })
      : fill(labels.Compare_NoProfile, { license, profile: this.subject.profile });
  }

  get cannot(): boolean {
    return this.busy || !this.target;
  }

  get setsUnread(): boolean {
    return this.subject.user?.permissionSets === null;
  }

  get setOptions(): { label: string; value: string }[] {
    return (this.subject.user?.permissionSets ?? []).map(({ id, label }) => ({ label, value: id }));
  }

  get difference(): PermissionDifference | null {
    const { permissions, subject, target } = this;
    if (!permissions || !target) return null;
    const now = subject.user?.permissionSets ?? [];
    return permissionDifference(
      { profileId: subject.profileId, permissionSetIds: now.map(({ id }) => id) },
      { profileId: target.id, permissionSetIds: this.sets },
      permissions
    );
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    this.chosen = event.detail.value;
    this.forget();
  }

  handleChooseSets(event: CustomEvent<{ value: string[] }>): void {
    this.sets = [...event.detail.value];
  }

  forget(): void {
    this.reading.drop();
    this.permissions = null;
    this.failure = "";
    this.busy = false;
  }

  async handleCompare(): Promise<void> {
    this.forget();
    const isLatest = this.reading.begin();
    const { subject, target } = this;
    const held = (subject.user?.permissionSets ?? []).map(({ id }) => id);
    const verdict = this.cases.find(({ user }) => user.id === subject.user?.id)?.verdict;
    this.sets = verdict?.reassignable ?? [];
    this.busy = true;
    try {
      const permissions = await readPermissions([subject.profileId, target!.id], held);
      if (isLatest()) this.permissions = permissions;
    } catch (error) {
      if (isLatest()) this.failure = fill(labels.Compare_Failed, { message: reduceErrors(error).message });
    }
    if (isLatest()) this.busy = false;
  }
}
