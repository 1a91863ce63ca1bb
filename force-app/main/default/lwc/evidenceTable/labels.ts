import csv from "@salesforce/label/c.LO_PackTable_Csv";
import csvOf from "@salesforce/label/c.LO_PackTable_CsvOf";
import fileName from "@salesforce/label/c.LO_PackTable_FileName";
import more from "@salesforce/label/c.LO_PackTable_More";

/** Texts of a table of the evidence pack. */
export const labels = { csv, csvOf, fileName, more };
