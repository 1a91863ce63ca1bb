import { LightningElement } from "lwc";
import type { AlertRecipient, AlertSettings } from "c/licenseEngine";
import { callHost, latest } from "c/host";
import { fill } from "c/format";
import { keepFocus } from "c/keepFocus";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";
import { choicesOf, draftOf, fieldsOf, recipientView, sentSettings, type AlertDraft } from "./texts";

/** Who is told what and when: recipients, thresholds, mute, digest and chat. Event `unsavedchange` (detail true or false). */
export default class AlertSettingsPanel extends LightningElement {
  labels = labels;
  /** As saved; null until read. */
  settings: AlertSettings | null = null;
  /** As the user has changed it. */
  draft: AlertDraft | null = null;
  failure: Failure | null = null;
  busy = false;
  username = "";
  status = "";
  problem = "";
  reading = latest();
  tell = unsavedChange(this);
  focus = keepFocus(this);

  override connectedCallback(): void {
    this.handleLoad();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  /** Whether something differs from what is saved; a username that was typed counts. */
  get unsaved(): boolean {
    return this.username.trim() !== "" || JSON.stringify(this.draft) !== JSON.stringify(draftOf(this.settings!));
  }

  get fields(): ReturnType<typeof fieldsOf> {
    return fieldsOf(this.draft!);
  }

  get choices(): ReturnType<typeof choicesOf> {
    return choicesOf(this.draft!);
  }

  get recipients(): ReturnType<typeof recipientView>[] {
    return this.draft!.recipients.map(recipientView);
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    try {
      const settings = await callHost("LicenseAlertsController.getAlertSettings");
      if (isLatest()) this.take(settings);
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }

  handleText(event: CustomEvent<{ value: string }>): void {
    this.change({ [(event.target as HTMLElement).dataset.field!]: event.detail.value });
  }

  handleChoice(event: CustomEvent<{ value: string }>): void {
    this.change({ [(event.target as HTMLElement).dataset.field!]: event.detail.value });
  }

  handleUsername(event: CustomEvent<{ value: string }>): void {
    this.username = event.detail.value;
    this.tell(this.unsaved);
  }

  handleKind(event: CustomEvent<{ checked: boolean }>): void {
    const { user, kind } = (event.target as HTMLElement).dataset;
    this.change({
      recipients: this.draft!.recipients.map((recipient) => {
        if (recipient.username !== user) return recipient;
        return { ...recipient, [kind!]: event.detail.checked };
      })
    });
  }

  handleRemove(event: Event): void {
    this.focus.before("[data-field=username]");
    const { user } = (event.target as HTMLElement).dataset;
    this.change({ recipients: this.draft!.recipients.filter(({ username }) => username !== user) });
  }

  /** Whether the user exists and may open the app is said when saving. */
  handleAdd(): void {
    const username = this.username.trim();
    const known = this.draft!.recipients.some((one) => one.username.toLowerCase() === username.toLowerCase());
    if (!username || known) {
      this.status = "";
      this.problem = labels.AlertSettings_NotAdded;
      return;
    }
    const added: AlertRecipient = { username, name: "", alerts: true, digest: true, allowed: true, seesPrices: false };
    this.username = "";
    this.change({ recipients: [...this.draft!.recipients, added] });
  }

  async handleSave(): Promise<void> {
    const sent = sentSettings(this.draft!);
    if (sent === null) {
      this.problem = labels.AlertSettings_BadNumbers;
      return;
    }
    await this.attempt(async () => {
      this.take(await callHost("LicenseAlertsController.saveAlertSettings", { settings: sent }));
      this.status = labels.AlertSettings_Saved;
    });
  }

  async handleTest(): Promise<void> {
    this.focus.before("[data-action=test]");
    await this.attempt(async () => {
      const { problem } = await callHost("LicenseAlertsController.sendTestAlert");
      if (problem === null) this.status = labels.AlertSettings_Tested;
      else this.problem = fill(labels.AlertSettings_NotTested, { message: problem });
    });
  }

  handleUndo(): void {
    this.username = "";
    this.change(draftOf(this.settings!));
  }

  private take(settings: AlertSettings): void {
    this.settings = settings;
    this.change(draftOf(settings));
  }

  private change(values: Partial<AlertDraft>): void {
    this.draft = { ...this.draft!, ...values };
    this.status = "";
    this.problem = "";
    this.tell(this.unsaved);
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    Object.assign(this, { busy: true, status: "", problem: "" });
    try {
      await action();
    } catch (error) {
      this.problem = reduceErrors(error).message;
    }
    this.busy = false;
  }
}
