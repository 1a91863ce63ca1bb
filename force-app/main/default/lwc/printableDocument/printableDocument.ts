export { documentHtml } from "./document";
export { evidenceHtml, type EvidenceWords } from "./evidenceHtml";
export { escaped, tableHtml, type PrintedTable } from "./markup";
