/** A page of a list, with the length of the whole. */
export interface Page<Row> {
  rows: Row[];
  total: number;
  page: number;
  pages: number;
  /** How to get the next page; null on the last one. */
  more: string | null;
}

/** Entries of a list inside an answer; what is beyond is told in a sentence. */
const MOST = 20;

/** Cuts a page out of a list. A page beyond the end is empty. @param page from 1 */
export function pageOf<Row>(all: readonly Row[], { page, size }: { page: number; size: number }): Page<Row> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  return {
    rows: all.slice((page - 1) * size, page * size),
    total: all.length,
    page,
    pages,
    more: page < pages ? `${all.length} entries in all: ask again with page ${page + 1}.` : null
  };
}

/** Sentences, at most 20: the last one says how many were left out. */
export function capped(sentences: readonly string[]): string[] {
  const left = sentences.length - MOST;
  return left > 0 ? [...sentences.slice(0, MOST), `${left} more.`] : [...sentences];
}
