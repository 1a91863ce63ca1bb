/** A contract line; it runs from the first day of one month to the last day of another, counted from the as-of month. */
export interface SampleContract {
  license: string;
  basis: "member" | "login";
  /** Share of the purchased quantity. */
  part: number;
  unitPrice: number;
  overagePrice?: number;
  startMonths: number;
  /** Omitted: open-ended. */
  endMonths?: number;
  /** Omitted: the contract does not say. */
  trueDown?: boolean;
  /** Price increase at renewal as a share; omitted: the contract does not say. */
  escalator?: number;
}

/** The three renewals of Customer Community: the last one is signed, and starts on the day after the running one ends. */
const CUSTOMER: readonly SampleContract[] = [
  { license: "Customer Community", basis: "member", part: 0.8, unitPrice: 4.8, startMonths: -46, endMonths: -23 },
  { license: "Customer Community", basis: "member", part: 0.85, unitPrice: 4.5, startMonths: -22, endMonths: 1 },
  {
    license: "Customer Community",
    basis: "member",
    part: 0.85,
    unitPrice: 4.6,
    startMonths: 2,
    endMonths: 13,
    escalator: 0.03
  },
  // The seats of the warranty campaign.
  { license: "Customer Community", basis: "member", part: 0.15, unitPrice: 4.75, startMonths: -25, endMonths: 10 },
  // Sized for the launch of the site.
  {
    license: "Customer Community Login",
    basis: "login",
    part: 1,
    unitPrice: 1.6,
    startMonths: -22,
    endMonths: 13,
    trueDown: false
  }
];

/** A lower quantity is allowed at each anniversary. The pool was increased in the middle of its year, and is still too small. */
const CUSTOMER_PLUS: readonly SampleContract[] = [
  {
    license: "Customer Community Plus",
    basis: "member",
    part: 1,
    unitPrice: 13,
    startMonths: -18,
    endMonths: 17,
    trueDown: true,
    escalator: 0.05
  },
  {
    license: "Customer Community Plus Login",
    basis: "login",
    part: 0.92,
    unitPrice: 5.2,
    overagePrice: 10.4,
    startMonths: -18,
    endMonths: 17
  },
  {
    license: "Customer Community Plus Login",
    basis: "login",
    part: 0.08,
    unitPrice: 5.4,
    startMonths: -2,
    endMonths: 17
  }
];

/** Ends next quarter. The seats for new dealers were bought later, run longer and may not become fewer; what a login beyond the pool costs is not stated. */
const PARTNER: readonly SampleContract[] = [
  { license: "Partner Community", basis: "member", part: 0.88, unitPrice: 21.5, startMonths: -32, endMonths: 3 },
  {
    license: "Partner Community",
    basis: "member",
    part: 0.12,
    unitPrice: 22.5,
    startMonths: -8,
    endMonths: 15
  }
];

/** `External Apps Login`, `External Identity` and the invented license have no line: they show the result of missing lines. */
export const CONTRACTS: readonly SampleContract[] = [
  ...CUSTOMER,
  ...CUSTOMER_PLUS,
  ...PARTNER,
  { license: "External Apps", basis: "member", part: 1, unitPrice: 31, startMonths: -11 }
];
