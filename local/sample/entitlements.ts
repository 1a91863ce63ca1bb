/** A row of `TenantUsageEntitlement`; license null: it is not about logins. */
export interface SampleEntitlement {
  /** Suffix of the setting's key. */
  setting: string;
  label: string;
  license: string | null;
  /** True if the admin has mapped it to the license, because the engine does not know the setting. */
  mapped: boolean;
  /** The meter's count for each login day; null: not metered. */
  metered: number | null;
}

export const ENTITLEMENTS: readonly SampleEntitlement[] = [
  {
    setting: "MaxCustomerNetworkLogins",
    label: "Maximum Customer Community Logins",
    license: "Customer Community Login",
    mapped: false,
    metered: 1
  },
  {
    setting: "MaxPartnerNetworkLogins",
    label: "Maximum Partner Community Logins",
    license: "Partner Community Login",
    mapped: true,
    metered: null
  },
  {
    setting: "MaxPowerCustomerLogins",
    label: "Maximum Customer Community Plus Logins",
    license: "Customer Community Plus Login",
    mapped: true,
    metered: 1.14
  },
  { setting: "MaxPlatformEvents", label: "Monthly Platform Events", license: null, mapped: false, metered: 1 }
];
