import type { WordedDocument } from "c/words";
import { escaped, htmlOf } from "./node";
import { FRAME_STYLE, STYLE, STYLE_HASH } from "./style";
import { documentTree } from "./tree";

/**
 * The document as one self-contained HTML file to send, keep and print: no script, no external resource, and a content security policy that allows
 * only its own style sheet. The foot of each printed sheet takes the title from the root element. Lightning can't print its own page: `window.print` prints the shell and only the visible part of its scroll container.
 *
 * @param language of the texts, BCP 47
 */
export function documentHtml(words: WordedDocument, language: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}" data-title="${escaped(words.title)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(words.title)}</title>
<style>${FRAME_STYLE}${STYLE}</style>
</head>
<body>
<main>
${htmlOf(documentTree(words))}</main>
</body>
</html>
`;
}
