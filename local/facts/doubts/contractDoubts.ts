import { licenseOfLine } from "c/licenseEngine";
import type { Catalog, ContractLine, Doubt, DoubtCode, LicenseFact, LicenseType } from "c/licenseEngine";
import { endDoubts } from "./ends.ts";
import { priceDoubts } from "./prices.ts";
import { quantityDoubts } from "./quantities.ts";

/** A license with its contract lines in force. */
export interface LinesOfLicense {
  fact: LicenseFact;
  type: LicenseType;
  lines: readonly ContractLine[];
}

/** The doubts that contract lines raise. */
export const CONTRACT_DOUBTS: readonly DoubtCode[] = [
  "timesTwelve",
  "otherQuantity",
  "seatsExceeded",
  "otherUsers",
  "endFar",
  "priceFar",
  "pricesApart",
  "overageFar"
];

/**
 * What the contract lines in force say that can't be, beside Salesforce and the list prices.
 *
 * @param asOf first day not included in the facts
 */
export function contractDoubts(
  { contracts, licenses }: { contracts: readonly ContractLine[]; licenses: readonly LicenseFact[] },
  catalog: Catalog,
  asOf: string
): Doubt[] {
  const placed = licenses.flatMap((fact): LinesOfLicense[] => {
    const type = catalog.find(fact.name);
    if (!type?.external) return [];
    const lines = contracts.filter((line) => inForce(line, asOf) && licenseOfLine(line, catalog)?.name === type.name);
    return [{ fact, type, lines }];
  });
  return [
    ...placed.flatMap(quantityDoubts),
    ...placed.flatMap((own) => endDoubts(own, asOf)),
    ...priceDoubts(placed, catalog)
  ];
}

function inForce({ start, end }: ContractLine, day: string): boolean {
  return (start === null || start <= day) && (end === null || end >= day);
}
