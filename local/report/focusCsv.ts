import { toCsv } from "c/csv";
import type { CsvColumn, CsvValue } from "c/csv";
import type { Charge, ChargeKind } from "c/licenseEngine";

const PROVIDER = "Salesforce";

/** Units by basis: a price per seat and month, and a price per login. */
const UNITS = { member: "Seat-Months", login: "Logins" };
const METERS = { member: "Seats", login: "Logins" };
const COMMITMENTS = { member: "Seats", login: "Login pool" };

/** What a charge is for, in the specification's own language. */
const PURPOSES: Record<Charge["basis"], Record<ChargeKind, string>> = {
  member: { purchase: "seats purchased", used: "seats in use", unused: "seats not in use", overage: "seats" },
  login: {
    purchase: "monthly logins purchased",
    used: "logins within the pool",
    unused: "logins of the pool not used",
    overage: "logins above the pool"
  }
};

/** A charge and the org that it is for. */
interface Row extends Charge {
  org: string;
}

/** The columns of FOCUS 1.2 that a contract can fill, in alphabetical order as in the specification. An empty cell is null. */
const VALUES: Record<string, (row: Row) => CsvValue> = {
  BilledCost: (row) => row.billed,
  BillingAccountId: (row) => row.org,
  BillingAccountName: (row) => row.org,
  BillingAccountType: () => "Salesforce Account",
  BillingCurrency: (row) => row.currency,
  BillingPeriodEnd: (row) => moment(row.month.to),
  BillingPeriodStart: (row) => moment(row.month.from),
  ChargeCategory: (row) => (row.kind === "purchase" ? "Purchase" : "Usage"),
  ChargeClass: () => null,
  ChargeDescription: (row) =>
    `${row.license}: ${row.quantity} ${PURPOSES[row.basis][row.kind]}, ${Number(row.unitPrice.toFixed(4))} ${row.currency} each`,
  ChargeFrequency: (row) => (row.kind === "purchase" ? "Recurring" : "Usage-Based"),
  ChargePeriodEnd: (row) => moment(row.to),
  ChargePeriodStart: (row) => moment(row.from),
  CommitmentDiscountCategory: ofCommitment(() => "Usage"),
  CommitmentDiscountId: ofCommitment(resourceId),
  CommitmentDiscountName: ofCommitment((row) => row.license),
  CommitmentDiscountQuantity: ofCommitment((row) => row.quantity),
  CommitmentDiscountStatus: (row) => (row.kind === "used" ? "Used" : row.kind === "unused" ? "Unused" : null),
  CommitmentDiscountType: ofCommitment((row) => COMMITMENTS[row.basis]),
  CommitmentDiscountUnit: ofCommitment((row) => UNITS[row.basis]),
  ConsumedQuantity: (row) => (isConsumed(row) ? row.quantity : null),
  ConsumedUnit: (row) => (isConsumed(row) ? UNITS[row.basis] : null),
  ContractedCost: (row) => row.contracted,
  ContractedUnitPrice: (row) => row.unitPrice,
  EffectiveCost: (row) => row.effective,
  InvoiceId: () => null,
  InvoiceIssuerName: () => PROVIDER,
  // Without a list price the specification asks for the billed cost.
  ListCost: (row) => row.listed ?? row.billed,
  ListUnitPrice: (row) => row.listPrice,
  PricingCategory: (row) => (row.kind === "used" || row.kind === "unused" ? "Committed" : "Standard"),
  PricingQuantity: (row) => row.quantity,
  PricingUnit: (row) => UNITS[row.basis],
  ProviderName: () => PROVIDER,
  PublisherName: () => PROVIDER,
  ResourceId: resourceId,
  ResourceName: (row) => row.license,
  ResourceType: () => "License",
  ServiceCategory: () => "Business Applications",
  ServiceName: () => "Experience Cloud",
  ServiceSubcategory: () => "Other (Business Applications)",
  SkuId: (row) => row.license,
  SkuMeter: (row) => METERS[row.basis],
  SkuPriceId: (row) => `${row.license}/${row.kind === "overage" ? "overage" : row.basis}`,
  SubAccountId: (row) => row.org,
  SubAccountName: (row) => row.org,
  SubAccountType: () => "Org",
  Tags: () => null
};

/**
 * What the contract cost each month as rows of FinOps FOCUS 1.2 (focus.finops.org): a purchase row for the commitment of a license and month, a used and an
 * unused row where its use is known, and logins above the pool. Without a byte order mark, because programs read it.
 *
 * @param org name of the org
 */
export function focusCsv(charges: readonly Charge[], org: string): string {
  const columns = Object.entries(VALUES).map(([header, value]): CsvColumn<Row> => ({ header, value }));
  return toCsv<Row>(
    columns,
    charges.map((charge) => ({ ...charge, org }))
  );
}

/** The value where the charge belongs to a commitment whose use is known; else null. */
function ofCommitment(value: (row: Row) => CsvValue): (row: Row) => CsvValue {
  return (row) => (row.committed ? value(row) : null);
}

function isConsumed({ kind }: Row): boolean {
  return kind === "used" || kind === "overage";
}

function resourceId({ org, license }: Row): string {
  return `${org}/${license}`;
}

/** A contract states days; FOCUS asks for moments in UTC. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
