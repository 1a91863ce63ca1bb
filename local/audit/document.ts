import { createHash } from "node:crypto";
import { escaped } from "./markup.ts";
import { STYLE } from "./style.ts";

/**
 * A self-contained HTML document: no script, no external resource, and a content security policy that allows nothing but its own
 * style sheet.
 *
 * @param title as a text
 * @param body as HTML
 */
export function documentHtml(title: string, body: string): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
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
