export { documentHtml } from "./document";
export type { DocumentNode } from "./node";
export { STYLE } from "./style";
export { documentTree } from "./tree";
