/** One reading of a license on a day (`License_Reading__c`), ordered by license and day. */
export interface ReadingFact {
  license: string;
  day: string;
  /** `UserLicense.TotalLicenses`. */
  total: number | null;
  /** `UserLicense.UsedLicenses`. */
  used: number | null;
  /** `UserLicense.MonthlyLoginsEntitlement`. */
  monthlyLoginsEntitlement: number | null;
  /** `UserLicense.MonthlyLoginsUsed`. */
  monthlyLoginsUsed: number | null;
  /** Our count of login days on that day. */
  ownLoginDays: number | null;
}

/** `TenantUsageEntitlement.Frequency`. */
export type EntitlementFrequency = "Daily" | "Weekly" | "Fortnightly" | "Monthly" | "Quarterly" | "Yearly" | "Once";

/** A `TenantUsageEntitlement` row that may be about logins (hosts keep the rows whose MasterLabel contains "Login"). */
export interface EntitlementFact {
  /** `Setting`, the key, e.g. `setting/force.com/orgValue.MaxCustomerNetworkLogins`. */
  setting: string;
  /** `MasterLabel`. */
  label: string;
  /** `AmountUsed`; null is "not metered", never zero. */
  amountUsed: number | null;
  /** `CurrentAmountAllowed`. */
  allowed: number | null;
  start: string | null;
  /** Contract end, mostly null. */
  end: string | null;
  frequency: EntitlementFrequency | null;
  /** The license the admin mapped the row to. Null: the engine's own table of known settings decides, else no license. */
  license: string | null;
}

/** Our count of one license and one day of the current usage month. A covered day without a row had no logins. */
export interface RunningDayFact {
  license: string;
  day: string;
  /** Login days: users with at least one successful login that day. Users of populations only (active now). */
  logins: number;
  /** Successful `LoginHistory` rows that day, repeats included; null where only days were kept. */
  rows: number | null;
}

/** Login days of users who are inactive now and belong to no population. They explain drift, and nothing else. */
export interface InactiveLoginFact {
  /** License of the profile they still have. */
  license: string;
  /** First day of the usage month. */
  month: string;
  users: number;
  logins: number;
}
