import type { AlertRecipient, AlertSettings, SentAlertSettings } from "c/licenseEngine";
import { fill } from "c/format";
import { labels } from "./labels";

/** Settings as text fields have them. */
export interface AlertDraft {
  thresholds: string;
  days: string;
  muteHours: string;
  webhook: string;
  webhookForm: AlertSettings["webhookForm"];
  frequency: AlertSettings["frequency"];
  recipients: readonly AlertRecipient[];
}

export function draftOf(settings: AlertSettings): AlertDraft {
  const { thresholds, days, muteHours, webhook, webhookForm, frequency, recipients } = settings;
  return {
    thresholds: thresholds.join(", "),
    days: days.join(", "),
    muteHours: String(muteHours),
    webhook: webhook ?? "",
    webhookForm,
    frequency,
    recipients
  };
}

/** Whole numbers of a list; null if something else is in it. */
function numbersOf(text: string): number[] | null {
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : null;
}

/** What is sent to the host; null if a list is no list of whole numbers. */
export function sentSettings(draft: AlertDraft): SentAlertSettings | null {
  const [thresholds, days, hours] = [draft.thresholds, draft.days, draft.muteHours].map(numbersOf);
  if (!thresholds || !days || hours?.length !== 1) return null;
  return {
    thresholds,
    days,
    muteHours: hours[0],
    webhook: draft.webhook.trim() || null,
    webhookForm: draft.webhookForm,
    frequency: draft.frequency,
    recipients: draft.recipients.map(({ username, alerts, digest }) => ({ username, alerts, digest }))
  };
}

/** The text fields. */
export function fieldsOf(draft: AlertDraft): { name: string; label: string; help: string; value: string }[] {
  return [
    {
      name: "thresholds",
      label: labels.AlertSettings_Thresholds,
      help: labels.AlertSettings_ThresholdsHelp,
      value: draft.thresholds
    },
    { name: "days", label: labels.AlertSettings_Days, help: labels.AlertSettings_DaysHelp, value: draft.days },
    {
      name: "muteHours",
      label: labels.AlertSettings_Mute,
      help: labels.AlertSettings_MuteHelp,
      value: draft.muteHours
    },
    {
      name: "webhook",
      label: labels.AlertSettings_Webhook,
      help: labels.AlertSettings_WebhookHelp,
      value: draft.webhook
    }
  ];
}

/** The fields with a few choices. */
export function choicesOf(
  draft: AlertDraft
): { name: string; label: string; value: string; options: { label: string; value: string }[] }[] {
  return [
    {
      name: "webhookForm",
      label: labels.AlertSettings_WebhookForm,
      value: draft.webhookForm,
      options: [
        { label: "Slack", value: "slack" },
        { label: "Microsoft Teams", value: "teams" }
      ]
    },
    {
      name: "frequency",
      label: labels.AlertSettings_Frequency,
      value: draft.frequency,
      options: [
        { label: labels.AlertSettings_Never, value: "none" },
        { label: labels.AlertSettings_Weekly, value: "weekly" },
        { label: labels.AlertSettings_Monthly, value: "monthly" }
      ]
    }
  ];
}

/** A recipient with what the messages contain. */
export function recipientView(recipient: AlertRecipient): AlertRecipient & {
  title: string;
  note: string;
  remove: string;
} {
  const { username, name, allowed, seesPrices } = recipient;
  const title = name === "" ? username : `${name} (${username})`;
  const remove = fill(labels.AlertSettings_Remove, { name: name || username });
  if (name === "") return { ...recipient, title, remove, note: labels.AlertSettings_NotSaved };
  if (!allowed) return { ...recipient, title, remove, note: labels.AlertSettings_Lost };
  const note = seesPrices ? labels.AlertSettings_WithPrices : labels.AlertSettings_WithoutPrices;
  return { ...recipient, title, remove, note };
}
