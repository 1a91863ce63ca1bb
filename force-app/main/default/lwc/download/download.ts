/**
 * Hands a text to the browser as a file. The type is text/plain because Lightning Web Security refuses text/csv blobs.
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
  URL.revokeObjectURL(url);
}
