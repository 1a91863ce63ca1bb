// Contract lines and prices while they are edited: on the Setup tab and by pages that propose prices.
export { ANSWERS, HEADINGS, SETTLEMENTS, licenseNamed, lineColumns } from "./columns";
export { FIELDS, draftOf, emptyDraft, placeOf, readLines, withCell } from "./lines";
export type { DraftLine, Field, Problems, ReadLine, TermsFrame } from "./lines";
export { priceColumns, priceFrame, priceRows, withPrice } from "./prices";
export type { PriceField, PriceFrame } from "./prices";
