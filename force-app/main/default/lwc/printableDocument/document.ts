import { escaped } from "./markup";
import { STYLE, STYLE_HASH } from "./style";

/**
 * A self-contained HTML document to send, keep and print: no script, no external resource, and a content security policy that allows only
 * its own style sheet. Lightning can't print its own page: `window.print` prints the shell and only the visible part of its scroll container.
 *
 * @param title as a text
 * @param body as HTML
 * @param language of the texts, BCP 47
 */
export function documentHtml(title: string, body: string, language = "en"): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
