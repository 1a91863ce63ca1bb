/** Tags that make a browser load something by themselves. */
const LOADS = /<(?:script|img|iframe|source|link)\b[^>]*?\s(?:src|srcset|href)="([^"]+)"[^>]*>/g;
const STYLE = /(?:url\(|@import )["']?([^"')]+)/g;

/** Addresses of other sites that a page or a style sheet loads by itself: there must be none. */
export function foreignAssets(text: string): string[] {
  return [LOADS, STYLE].flatMap((form) =>
    [...text.matchAll(form)].map(([, address]) => address!).filter((address) => /^(https?:)?\/\//.test(address))
  );
}
