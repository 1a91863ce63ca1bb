export { documentHtml } from "./document";
export { evidenceHtml } from "./evidenceHtml";
export { escaped, tableHtml, type PrintedTable } from "./markup";
