import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Translation } from "../build/translationFile.cjs";

/** A text of a mail: its name as a literal, and its label for where there is no translation. */
const USED = /'(\w+)',\s*(?:System\.)?Label\.LO_\1\b/g;

/** Names of the labels, without `LO_`, whose texts Apex asks for in the language of a recipient. */
export function mailLabels(classes: string): string[] {
  const found = (readdirSync(classes, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".cls"))
    .flatMap((name) => [...readFileSync(join(classes, name), "utf8").matchAll(USED)].map(([, label]) => label!));
  return [...new Set(found)].sort();
}

/**
 * A static resource with the texts of mails in a language: a label has the language of who runs the code, not of who reads the mail.
 * It needs no Translation Workbench.
 *
 * @param names labels without `LO_`
 * @param texts the language's list by the full name; English has its own, for readers of English where others run the code
 * @returns contents by path below `main/default`; none without a text
 */
export function mailTextFiles(
  language: string,
  names: readonly string[],
  texts: ReadonlyMap<string, Pick<Translation, "text">>
): Map<string, string> {
  const own = names.flatMap((name) => {
    const text = texts.get(`LO_${name}`)?.text;
    return text ? [[name, text]] : [];
  });
  if (!own.length) return new Map();
  const path = `staticresources/License_Mail_Texts_${language}`;
  return new Map([
    [`${path}.json`, `${JSON.stringify(Object.fromEntries(own) as object, null, 2)}\n`],
    [
      `${path}.resource-meta.xml`,
      `<?xml version="1.0" encoding="UTF-8" ?>
<StaticResource xmlns="http://soap.sforce.com/2006/04/metadata">
  <cacheControl>Private</cacheControl>
  <contentType>application/json</contentType>
  <description>Texts of mails in the language ${language}, written by npm run translations.</description>
</StaticResource>
`
    ]
  ]);
}
