/** Where the project's custom labels are. */
export const LABEL_FILE: string;
/** Texts by full name, `LO_` included, in the file's order. */
export function readLabelFile(file?: string): Map<string, string>;
