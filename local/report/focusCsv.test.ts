import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { contractCharges, decide } from "c/licenseEngine";
import type { AuditWithDecisions, Charge } from "c/licenseEngine";
import { readOrg } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { focusCsv } from "./focusCsv.ts";

/** Columns of FOCUS 1.2 that the file has, in the order of the specification. */
const COLUMNS =
  "BilledCost,BillingAccountId,BillingAccountName,BillingAccountType,BillingCurrency,BillingPeriodEnd,BillingPeriodStart," +
  "ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart," +
  "CommitmentDiscountCategory,CommitmentDiscountId,CommitmentDiscountName,CommitmentDiscountQuantity,CommitmentDiscountStatus," +
  "CommitmentDiscountType,CommitmentDiscountUnit,ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,EffectiveCost," +
  "InvoiceId,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingQuantity,PricingUnit,ProviderName,PublisherName," +
  "ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,ServiceSubcategory,SkuId,SkuMeter,SkuPriceId," +
  "SubAccountId,SubAccountName,SubAccountType,Tags";

/** Columns that the specification lets be empty in a row that is usage or a purchase, and the list price, which not every contract has. */
const MAY_BE_EMPTY = /^(ChargeClass|CommitmentDiscount\w+|Consumed\w+|InvoiceId|ListUnitPrice|Tags)$/;

const ALLOWED: Record<string, string[]> = {
  ChargeCategory: ["Usage", "Purchase"],
  ChargeClass: [""],
  ChargeFrequency: ["Recurring", "Usage-Based"],
  CommitmentDiscountCategory: ["", "Usage"],
  CommitmentDiscountStatus: ["", "Used", "Unused"],
  PricingCategory: ["Standard", "Committed"],
  ServiceCategory: ["Business Applications"],
  ServiceSubcategory: ["Other (Business Applications)"]
};

const CHARGE: Charge = {
  kind: "used",
  license: "Partner Community",
  basis: "member",
  month: { from: "2026-10-01", to: "2026-11-01" },
  from: "2026-10-01",
  to: "2026-11-01",
  quantity: 90,
  unitPrice: 20,
  contracted: 1800,
  listPrice: 25,
  listed: 2250,
  currency: "USD",
  billed: 0,
  effective: 1800,
  committed: true
};

type Row = Record<string, string>;

function rowsOf(csv: string): Row[] {
  const [header, ...lines] = csv.trimEnd().split("\r\n");
  const names = header.split(",");
  return lines.map((text) => {
    const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, ""));
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
}

async function ofSample(t: TestContext): Promise<{ rows: Row[]; audit: AuditWithDecisions }> {
  const work = mkdtempSync(join(tmpdir(), "focus-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 3000 });
  const { facts, decisions } = await readOrg(join(work, "org"));
  const audit = decide(facts, decisions);
  return { rows: rowsOf(focusCsv(contractCharges(facts, decisions, audit), facts.context.sourceName)), audit };
}

test("focus.csv has the columns of FOCUS 1.2 in their order, and no byte order mark", () => {
  assert.equal(focusCsv([], "Org"), `${COLUMNS}\r\n`);
});

test("focus.csv shows a used part of a commitment as the specification wants it", () => {
  const [row] = rowsOf(focusCsv([CHARGE], "Org"));
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
  assert.deepEqual(known, {
    BilledCost: "0",
    BillingAccountId: "Org",
    BillingAccountName: "Org",
    BillingAccountType: "Salesforce Account",
    BillingCurrency: "USD",
    BillingPeriodEnd: "2026-11-01T00:00:00Z",
    BillingPeriodStart: "2026-10-01T00:00:00Z",
    ChargeCategory: "Usage",
    ChargeDescription: "Partner Community: 90 seats in use, 20 USD each",
    ChargeFrequency: "Usage-Based",
    ChargePeriodEnd: "2026-11-01T00:00:00Z",
    ChargePeriodStart: "2026-10-01T00:00:00Z",
    CommitmentDiscountCategory: "Usage",
    CommitmentDiscountId: "Org/Partner Community",
    CommitmentDiscountName: "Partner Community",
    CommitmentDiscountQuantity: "90",
    CommitmentDiscountStatus: "Used",
    CommitmentDiscountType: "Seats",
    CommitmentDiscountUnit: "Seat-Months",
    ConsumedQuantity: "90",
    ConsumedUnit: "Seat-Months",
    ContractedCost: "1800",
    ContractedUnitPrice: "20",
    EffectiveCost: "1800",
    InvoiceIssuerName: "Salesforce",
    ListCost: "2250",
    ListUnitPrice: "25",
    PricingCategory: "Committed",
    PricingQuantity: "90",
    PricingUnit: "Seat-Months",
    ProviderName: "Salesforce",
    PublisherName: "Salesforce",
    ResourceId: "Org/Partner Community",
    ResourceName: "Partner Community",
    ResourceType: "License",
    ServiceCategory: "Business Applications",
    ServiceName: "Experience Cloud",
    ServiceSubcategory: "Other (Business Applications)",
    SkuId: "Partner Community",
    SkuMeter: "Seats",
    SkuPriceId: "Partner Community/member",
    SubAccountId: "Org",
    SubAccountName: "Org",
    SubAccountType: "Org"
  });
});

test("focus.csv leaves what was consumed empty in an unused part, and the commitment in overage", () => {
  const overage: Charge = {
    ...CHARGE,
    kind: "overage",
    basis: "login",
    listPrice: null,
    listed: null,
    committed: false
  };
  const [unused, above] = rowsOf(
    focusCsv(
      [
        { ...CHARGE, kind: "unused" },
        { ...overage, billed: 5 }
      ],
      "Org"
    )
  );
  assert.deepEqual([unused.ConsumedQuantity, unused.ConsumedUnit, unused.CommitmentDiscountStatus], ["", "", "Unused"]);
  assert.deepEqual(
    Object.keys(above).filter((name) => name.startsWith("Commitment") && above[name] !== ""),
    []
  );
  assert.deepEqual([above.ConsumedQuantity, above.ListUnitPrice, above.ListCost], ["90", "", "5"]);
});

test("focus.csv of the sample has allowed values only, and is empty only where the specification allows it", async (t) => {
  const { rows } = await ofSample(t);
  for (const status of ["Used", "Unused", ""])
    assert.ok(
      rows.some((row) => row.CommitmentDiscountStatus === status),
      `no row with status "${status}"`
    );
  for (const row of rows) {
    for (const [name, values] of Object.entries(ALLOWED)) assert.ok(values.includes(row[name]), `${name} ${row[name]}`);
    const empty = Object.keys(row).filter((name) => row[name] === "" && !MAY_BE_EMPTY.test(name));
    assert.deepEqual(empty, []);
    assert.match(row.BillingPeriodStart, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    for (const name of Object.keys(row).filter((some) => /(Cost|Price|Quantity)$/.test(some) && row[some] !== ""))
      assert.match(row[name], /^-?\d+(\.\d+)?$/, name);
  }
});

test("focus.csv of the sample is billed in the newest month what the audit says is paid, to the cent", async (t) => {
  const { rows, audit } = await ofSample(t);
  const newest = `${audit.months.at(-1)!.month}T00:00:00Z`;
  const inForce = audit.owned.filter(({ priceSource, monthly }) => priceSource === "contract" && monthly !== null);
  assert.ok(inForce.length > 1);
  for (const { license, monthly } of inForce) {
    const own = rows.filter((row) => row.SkuId === license && row.BillingPeriodStart === newest);
    const cents = (name: string): number => Math.round(100 * own.reduce((sum, row) => sum + Number(row[name]), 0));
    const paid = own.filter((row) => !row.SkuPriceId.endsWith("/overage"));
    assert.equal(
      Math.round(100 * paid.reduce((sum, row) => sum + Number(row.BilledCost), 0)),
      Math.round(100 * monthly!)
    );
    assert.equal(cents("EffectiveCost"), cents("BilledCost"));
  }
});

test("focus.csv is safe to open in a spreadsheet, whatever the org and its licenses are called", () => {
  const [row] = rowsOf(focusCsv([{ ...CHARGE, license: "=HYPERLINK()" }], "@org"));
  assert.equal(row.SkuId, "'=HYPERLINK()");
  assert.equal(row.SubAccountId, "'@org");
  assert.equal(row.ResourceId, "'@org/=HYPERLINK()");
});
