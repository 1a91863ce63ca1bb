export { documentHtml } from "./document";
export { evidenceHtml, sectionHtml } from "./evidenceHtml";
export { escaped, tableHtml } from "./markup";
