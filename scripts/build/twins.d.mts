export function twins(texts: ReadonlyMap<string, string>, homonyms: Readonly<Record<string, string>>): string[];
export function wrongCodes(
  texts: ReadonlyMap<string, string>,
  labelOfCode: ReadonlyMap<string, string>,
  composed: ReadonlySet<string>
): string[];
