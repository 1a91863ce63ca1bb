import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellsOf, wholeRecords } from "../export/csvRecordBytes.ts";
import type { OrgApi } from "../export/orgApi.ts";

/** The rows that Salesforce refused, in a file for each object, with its message in the column `sf__Error`. */
export class FailedRows {
  /** Rows by file. */
  readonly files = new Map<string, number>();
  /** Of the first refused row. */
  message: string | null = null;
  readonly #out: string;

  /** @param out folder to write to, made when it is needed */
  constructor(out: string) {
    this.#out = out;
  }

  /** Removes the files of an earlier load: they must not pass for those of this one. */
  clear(objects: readonly string[]): void {
    for (const object of objects) rmSync(this.#path(object), { force: true });
  }

  get rows(): number {
    return [...this.files.values()].reduce((sum, rows) => sum + rows, 0);
  }

  /** Keeps the failed rows of a job. */
  async read(api: OrgApi, object: string, path: string): Promise<void> {
    const chunks: Uint8Array[] = [];
    await api.stream(path, async (_, body) => {
      chunks.length = 0;
      for await (const chunk of body) chunks.push(chunk);
    });
    const bytes = Buffer.concat(chunks);
    const { end: head } = wholeRecords(bytes, 0, 1);
    const { records } = wholeRecords(bytes, head);
    if (!records) return;
    const file = this.#path(object);
    const before = this.files.get(file);
    if (before === undefined) {
      mkdirSync(this.#out, { recursive: true });
      writeFileSync(file, bytes);
    } else appendFileSync(file, bytes.subarray(head));
    this.files.set(file, (before ?? 0) + records);
    this.message ??= messageOf(bytes, head);
  }

  #path(object: string): string {
    return join(this.#out, `${object}-failed.csv`);
  }
}

function messageOf(bytes: Buffer, head: number): string | null {
  const place = (cellsOf(bytes.subarray(0, head)) ?? []).indexOf("sf__Error");
  const { end } = wholeRecords(bytes, head, 1);
  return cellsOf(bytes.subarray(head, end))?.[place] ?? null;
}
