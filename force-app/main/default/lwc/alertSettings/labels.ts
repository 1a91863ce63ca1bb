// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import AlertSettings_Add from "@salesforce/label/c.LO_AlertSettings_Add";
import AlertSettings_BadNumbers from "@salesforce/label/c.LO_AlertSettings_BadNumbers";
import AlertSettings_Days from "@salesforce/label/c.LO_AlertSettings_Days";
import AlertSettings_DaysHelp from "@salesforce/label/c.LO_AlertSettings_DaysHelp";
import AlertSettings_Frequency from "@salesforce/label/c.LO_AlertSettings_Frequency";
import AlertSettings_GetsAlerts from "@salesforce/label/c.LO_AlertSettings_GetsAlerts";
import AlertSettings_GetsDigest from "@salesforce/label/c.LO_AlertSettings_GetsDigest";
import AlertSettings_Intro from "@salesforce/label/c.LO_AlertSettings_Intro";
import AlertSettings_Lost from "@salesforce/label/c.LO_AlertSettings_Lost";
import AlertSettings_Monthly from "@salesforce/label/c.LO_AlertSettings_Monthly";
import AlertSettings_Mute from "@salesforce/label/c.LO_AlertSettings_Mute";
import AlertSettings_MuteHelp from "@salesforce/label/c.LO_AlertSettings_MuteHelp";
import AlertSettings_Never from "@salesforce/label/c.LO_AlertSettings_Never";
import AlertSettings_Nobody from "@salesforce/label/c.LO_AlertSettings_Nobody";
import AlertSettings_NotAdded from "@salesforce/label/c.LO_AlertSettings_NotAdded";
import AlertSettings_NotSaved from "@salesforce/label/c.LO_AlertSettings_NotSaved";
import AlertSettings_NotTested from "@salesforce/label/c.LO_AlertSettings_NotTested";
import AlertSettings_Recipients from "@salesforce/label/c.LO_AlertSettings_Recipients";
import AlertSettings_Remove from "@salesforce/label/c.LO_AlertSettings_Remove";
import AlertSettings_Save from "@salesforce/label/c.LO_AlertSettings_Save";
import AlertSettings_Saved from "@salesforce/label/c.LO_AlertSettings_Saved";
import AlertSettings_Test from "@salesforce/label/c.LO_AlertSettings_Test";
import AlertSettings_Tested from "@salesforce/label/c.LO_AlertSettings_Tested";
import AlertSettings_Thresholds from "@salesforce/label/c.LO_AlertSettings_Thresholds";
import AlertSettings_ThresholdsHelp from "@salesforce/label/c.LO_AlertSettings_ThresholdsHelp";
import AlertSettings_Username from "@salesforce/label/c.LO_AlertSettings_Username";
import AlertSettings_Webhook from "@salesforce/label/c.LO_AlertSettings_Webhook";
import AlertSettings_WebhookForm from "@salesforce/label/c.LO_AlertSettings_WebhookForm";
import AlertSettings_WebhookHelp from "@salesforce/label/c.LO_AlertSettings_WebhookHelp";
import AlertSettings_Weekly from "@salesforce/label/c.LO_AlertSettings_Weekly";
import AlertSettings_WithPrices from "@salesforce/label/c.LO_AlertSettings_WithPrices";
import AlertSettings_WithoutPrices from "@salesforce/label/c.LO_AlertSettings_WithoutPrices";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  AlertSettings_Add,
  AlertSettings_BadNumbers,
  AlertSettings_Days,
  AlertSettings_DaysHelp,
  AlertSettings_Frequency,
  AlertSettings_GetsAlerts,
  AlertSettings_GetsDigest,
  AlertSettings_Intro,
  AlertSettings_Lost,
  AlertSettings_Monthly,
  AlertSettings_Mute,
  AlertSettings_MuteHelp,
  AlertSettings_Never,
  AlertSettings_Nobody,
  AlertSettings_NotAdded,
  AlertSettings_NotSaved,
  AlertSettings_NotTested,
  AlertSettings_Recipients,
  AlertSettings_Remove,
  AlertSettings_Save,
  AlertSettings_Saved,
  AlertSettings_Test,
  AlertSettings_Tested,
  AlertSettings_Thresholds,
  AlertSettings_ThresholdsHelp,
  AlertSettings_Username,
  AlertSettings_Webhook,
  AlertSettings_WebhookForm,
  AlertSettings_WebhookHelp,
  AlertSettings_Weekly,
  AlertSettings_WithPrices,
  AlertSettings_WithoutPrices
};
