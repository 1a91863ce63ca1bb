type DigestFrequency = "none" | "weekly" | "monthly";

/** Who gets alerts and the digest. */
export interface AlertRecipient {
  username: string;
  name: string;
  alerts: boolean;
  digest: boolean;
  /** Whether the user may still open the app; others get nothing. */
  allowed: boolean;
  /** Whether messages to the user have prices, contract dates and contracted quantities. */
  seesPrices: boolean;
}

export interface AlertSettings {
  /** Percent of a pool or of seats, ascending. */
  thresholds: number[];
  /** Days before a contract can change, ascending. */
  days: number[];
  /** Hours after an alert in which nothing else about the same license and measure is sent; 0 for none. */
  muteHours: number;
  /** API name of a named credential to which alerts are posted; null for none. */
  webhook: string | null;
  webhookForm: "slack" | "teams";
  frequency: DigestFrequency;
  /** By name. */
  recipients: AlertRecipient[];
}

/** Settings to save: a recipient is known by username. */
export interface SentAlertSettings extends Omit<AlertSettings, "recipients"> {
  recipients: Pick<AlertRecipient, "username" | "alerts" | "digest">[];
}

export interface AlertTest {
  /** Why the email was not sent; null if it was. */
  problem: string | null;
}
