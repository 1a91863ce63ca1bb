import labelFile from "../../scripts/build/labelFile.cjs";

/** The project's custom labels: texts by label name, without the prefix `LO_`. */
export function readLabels(): Record<string, string> {
  return Object.fromEntries([...labelFile.readLabelFile()].map(([name, text]) => [name.replace(/^LO_/, ""), text]));
}
