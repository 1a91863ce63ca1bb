import { node, type DocumentNode } from "./node";

/** A table of texts; the first column heads each row. */
export interface PrintedTable {
  caption: string;
  /** `numeric` columns are right-aligned; the texts of `whole` ones stay in one line. */
  columns: readonly { header: string; numeric?: boolean; whole?: boolean }[];
  rows: readonly (readonly string[])[];
  /** Whether its text is small, because it has many columns. */
  dense?: boolean;
}

/** A table of at most so many rows is not cut between two sheets of paper. */
const SHORT = 12;

function style({ numeric, whole }: PrintedTable["columns"][number]): DocumentNode["attributes"] {
  const names = [numeric ? "number" : "", whole ? "whole" : ""].filter(Boolean).join(" ");
  return names ? { class: names } : {};
}

/** A table with its caption. A wide one scrolls by itself; it can get the focus so that the keyboard can scroll it. */
export function tableNode({ caption, columns, rows, dense }: PrintedTable): DocumentNode {
  const head = columns.map((column) => node("th", { scope: "col", ...style(column) }, column.header));
  const body = rows.map((row) =>
    node(
      "tr",
      {},
      row.map((text, at) => {
        const look = style(columns[at]);
        return at === 0 ? node("th", { scope: "row", ...look }, text) : node("td", look, text);
      })
    )
  );
  return node(
    "div",
    { class: rows.length > SHORT ? "scroll" : "scroll short", tabindex: "0", role: "region", "aria-label": caption },
    node(
      "table",
      dense ? { class: "dense" } : {},
      node("caption", {}, caption),
      node("thead", {}, node("tr", {}, head)),
      node("tbody", {}, body)
    )
  );
}
