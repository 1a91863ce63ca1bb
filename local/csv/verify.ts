import { checkedBytes } from "./bytes.ts";
import { Content } from "./content.ts";
import type { Part } from "./parts.ts";
import { partRecords } from "./records.ts";
import type { Table } from "./tables.ts";
import { isWhole } from "./toldRows.ts";

const LF = 10;

/**
 * Checks every byte of files that DuckDB reads, and counts their records where an export told their number. It runs beside DuckDB, which takes a
 * zero-filled or cut file for a short one: lines are found in blocks, never character by character.
 *
 * @throws InputError for a damaged file, or one with other records than were exported
 */
export async function verify(parts: readonly Part[], table: Table): Promise<void> {
  for (const part of parts) {
    if (part.checked) continue;
    const { lines, complete, content } = await count(part);
    if (part.rows !== null && !isWhole(part.file, part.rows, lines - 1))
      // Blank lines and line breaks within cells are no records: the strict reader counts those.
      for await (const record of partRecords(part, table)) void record;
    part.checked = true;
    part.complete = complete;
    part.content = content;
  }
}

async function count(part: Part): Promise<{ lines: number; complete: boolean; content: string }> {
  const content = new Content();
  let lines = 0;
  let last = LF;
  for await (const chunk of checkedBytes(part)) {
    if (part.rows !== null) for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) lines += 1;
    content.add(chunk);
    last = chunk[chunk.length - 1];
  }
  const complete = last === LF || last === 13;
  return { lines: complete ? lines : lines + 1, complete, content: content.digest() };
}
