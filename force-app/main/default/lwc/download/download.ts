/** How long a file stays available, in milliseconds: Safari and Firefox may read it long after the click, and cancel if it is gone. */
const KEPT = 60_000;

/**
 * Downloads a text as a file. The type is text/plain because Lightning Web Security refuses text/csv and text/html blobs; the extension decides
 * which app opens it.
 *
 * @param text the whole text, or its pieces in order, so that a long file needs no second copy
 */
export function downloadText(fileName: string, text: string | readonly string[]): void {
  const url = URL.createObjectURL(
    new Blob(typeof text === "string" ? [text] : [...text], { type: "text/plain;charset=utf-8" })
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- no event reports that the browser has read the file
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
