import type { Translation } from "../build/translationFile.cjs";

const NAMESPACE = "http://soap.sforce.com/2006/04/metadata";
/** German declines; the platform asks for these cases of the name of an object. */
const CASES = ["Nominative", "Accusative", "Genitive", "Dative"];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A tag with a text, or with tags. */
type Content = string | readonly [tag: string, content: Content][];

function tag(name: string, content: Content, indent: string): string {
  if (typeof content === "string") return `${indent}<${name}>${escaped(content)}</${name}>\n`;
  const inner = content.map(([child, below]) => tag(child, below, `${indent}  `)).join("");
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

function document(type: string, content: readonly [string, Content][]): string {
  const inner = content.map(([name, below]) => tag(name, below, "  ")).join("");
  return `<?xml version="1.0" encoding="UTF-8" ?>\n<${type} xmlns="${NAMESPACE}">\n${inner}</${type}>\n`;
}

const has = (text: string | undefined, name: string): [string, string][] => (text ? [[name, text]] : []);

/**
 * The metadata files of a language.
 *
 * @param language its code on the platform
 * @param translations its list by name; texts without a translation are left out, so that the platform shows English
 * @returns contents by path below `main/default`
 */
export function translationFiles(
  language: string,
  translations: ReadonlyMap<string, Translation>
): Map<string, string> {
  const texts = new Map([...translations].filter(([, { text }]) => text).map(([name, { text }]) => [name, text]));
  const files = new Map([[`translations/${language}.translation-meta.xml`, document("Translations", general(texts))]]);
  for (const object of apiNames([...texts.keys()]))
    files.set(
      `objectTranslations/${object}-${language}/${object}-${language}.objectTranslation-meta.xml`,
      document("CustomObjectTranslation", objectContent(object, language, texts))
    );
  return files;
}

/** The API names that paths begin with, once each. */
const apiNames = (paths: readonly string[]) => [
  ...new Set(paths.flatMap((path) => /^(\w+__c)\./.exec(path)?.slice(1) ?? []))
];

/** Pairs of a name without its head and the text, for the names that begin with the head. */
const below = (texts: ReadonlyMap<string, string>, head: string): [string, string][] =>
  [...texts].filter(([name]) => name.startsWith(head)).map(([name, text]) => [name.slice(head.length), text]);

function general(texts: ReadonlyMap<string, string>): [string, Content][] {
  const named = (name: string, text: string): Content => [
    ["label", text],
    ["name", name]
  ];
  const types = new Set(below(texts, "reportType.").map(([path]) => path.split(".")[0]!));
  return [
    ...below(texts, "app.").map(([name, text]): [string, Content] => ["customApplications", named(name, text)]),
    ...below(texts, "LO_").map(([name, text]): [string, Content] => ["customLabels", named(`LO_${name}`, text)]),
    ...below(texts, "tab.").map(([name, text]): [string, Content] => ["customTabs", named(name, text)]),
    ...[...types].map((name): [string, Content] => ["reportTypes", reportType(name, texts)])
  ];
}

function reportType(name: string, texts: ReadonlyMap<string, string>): Content {
  const path = `reportType.${name}`;
  return [
    ...has(texts.get(`${path}.description`), "description"),
    ...has(texts.get(`${path}.label`), "label"),
    ["name", name],
    ...below(texts, `${path}.section.`).map(([section, text]): [string, Content] => [
      "sections",
      [
        ["label", text],
        ["name", section]
      ]
    ])
  ];
}

function objectContent(object: string, language: string, texts: ReadonlyMap<string, string>): [string, Content][] {
  const own = new Map(below(texts, `${object}.`));
  const layouts = new Map<string, [string, string][]>();
  for (const [path, text] of below(texts, `${object}.layout.`)) {
    const [layout = "", section = ""] = path.split(".");
    layouts.set(layout, [...(layouts.get(layout) ?? []), [section, text]]);
  }
  return [
    ...caseValues(own, language),
    ...apiNames([...own.keys()]).map((field): [string, Content] => [
      "fields",
      fieldContent(field, below(own, `${field}.`))
    ]),
    ...has(own.get("grammar")?.split(";")[0], "gender"),
    ...[...layouts].map(([layout, sections]): [string, Content] => [
      "layouts",
      [
        ["layout", layout],
        ...sections.map(([section, text]): [string, Content] => [
          "sections",
          [
            ["label", text],
            ["section", section]
          ]
        ])
      ]
    ]),
    ...has(own.get("nameField"), "nameFieldLabel"),
    ...below(texts, `${object}.rule.`).map(([name, text]): [string, Content] => [
      "validationRules",
      [
        ["errorMessage", text],
        ["name", name]
      ]
    ])
  ];
}

/** The name of an object in all its forms. */
function caseValues(own: ReadonlyMap<string, string>, language: string): [string, Content][] {
  const [one, many] = [own.get("label"), own.get("pluralLabel")];
  if (!one || !many) return [];
  const [, genitive = one, dative = many] = own.get("grammar")?.split(";") ?? [];
  const forms = (kind: string | null): [string, Content][] =>
    [false, true].map((plural) => [
      "caseValues",
      [
        ...(kind ? [["caseType", kind] as [string, string]] : []),
        ["plural", String(plural)],
        ["value", plural ? (kind === "Dative" ? dative : many) : kind === "Genitive" ? genitive : one]
      ]
    ]);
  return language === "de" ? CASES.flatMap(forms) : forms(null);
}

function fieldContent(field: string, texts: readonly [string, string][]): [string, Content][] {
  const own = new Map(texts);
  return [
    ...has(own.get("help"), "help"),
    ...has(own.get("label"), "label"),
    ["name", field],
    ...texts
      .filter(([path]) => path.startsWith("value."))
      .map(([path, text]): [string, Content] => [
        "picklistValues",
        [
          ["masterLabel", path.slice("value.".length)],
          ["translation", text]
        ]
      ]),
    ...has(own.get("relationship"), "relationshipLabel")
  ];
}
