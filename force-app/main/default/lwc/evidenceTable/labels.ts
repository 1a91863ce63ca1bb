// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PackTable_Csv from "@salesforce/label/c.LO_PackTable_Csv";
import PackTable_CsvOf from "@salesforce/label/c.LO_PackTable_CsvOf";
import PackTable_FileName from "@salesforce/label/c.LO_PackTable_FileName";
import PackTable_More from "@salesforce/label/c.LO_PackTable_More";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { PackTable_Csv, PackTable_CsvOf, PackTable_FileName, PackTable_More };
