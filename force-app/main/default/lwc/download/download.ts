/** How long a file stays available, in milliseconds: Safari and Firefox may start to read it well after the click, and cancel if it is gone. */
const KEPT = 60_000;

/**
 * Hands a text to the browser as a file. The type is text/plain because Lightning Web Security refuses text/csv and text/html blobs; the name decides
 * what opens it.
 *
 * @param text the whole text, or its pieces in order: a long file needs no copy of them all
 */
export function downloadText(fileName: string, text: string | readonly string[]): void {
  const url = URL.createObjectURL(
    new Blob(typeof text === "string" ? [text] : [...text], { type: "text/plain;charset=utf-8" })
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- no event tells that the browser has read the file
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
