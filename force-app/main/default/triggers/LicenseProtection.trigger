/** Entries of the protect list are written by the app, by lists and by Data Loader: whoever writes them, keys and log are right. */
trigger LicenseProtection on License_Protection__c(before insert, before update, after update, after delete) {
  if (Trigger.isBefore) {
    ProtectionRecord.setKeys(Trigger.new);
  } else {
    ProtectionRecord.logLifted(Trigger.old, Trigger.newMap);
  }
}
