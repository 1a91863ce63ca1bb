/** The commands of License Optimizer: the only import of that package. */
export { check, run } from "license-optimizer/commands";
export type { CommandName, ExportDocument, Refusal, Terminal } from "license-optimizer/commands";
