import type { ContractLine } from "./org";

/** A contract line as a host keeps it. */
export interface EnteredLine extends Required<ContractLine> {
  /** Of the record; empty for a line that is new, and locally. */
  id: string;
}

/** The contract lines that an admin can change: answer of `getTerms` and `saveTerms`. Lines with quantity 0 are prices without a contract. */
export interface ContractTerms {
  /** What was entered; until something is, the lines of the folder's file. */
  lines: EnteredLine[];
  /** Version of all of this, for `saveTerms`. */
  version: string;
  /** Whether the user can change them (View_License_Prices and Manage_License_Optimizer). */
  mayEdit: boolean;
  /** Where the lines in use come from: what was entered, or the folder's `License_Contract` file. In the org always what was entered. */
  counts: TermsSource;
  /** False while the lines are those of the folder's file. In the org always true. */
  entered: boolean;
  /** The lines of the folder's file; null if there is none, and in the org. */
  file: ContractLine[] | null;
}

export type TermsSource = "entered" | "file";

/** Parameters of `saveTerms`: all lines, which replace the lines before. */
export interface SentTerms {
  /** At most 2,000. */
  lines: EnteredLine[];
  /** In the org always what was entered. */
  counts: TermsSource;
  version: string;
}
