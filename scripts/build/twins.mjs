/**
 * Labels with the same text, and homonyms that no two labels share.
 *
 * @param {ReadonlyMap<string, string>} texts by full name
 * @param {Readonly<Record<string, string>>} homonyms why several labels share a text, by the text
 * @returns {string[]} one sentence for each mistake
 */
export function twins(texts, homonyms) {
  const byText = new Map();
  for (const [name, text] of texts) byText.set(text, [...(byText.get(text) ?? []), name]);
  const repeated = [...byText].filter(([text, names]) => names.length > 1 && !(text in homonyms));
  return [
    ...repeated.map(([text, names]) => `"${text}" is the text of ${names.join(" and ")}: use one label for it`),
    ...Object.keys(homonyms)
      .filter((text) => (byText.get(text)?.length ?? 0) < 2)
      .map((text) => `sharedLabels.cjs: no two labels have the text "${text}"`)
  ];
}

/**
 * Entries of sharedLabels.cjs that share nothing.
 *
 * @param {ReadonlyMap<string, string>} texts by full name
 * @param {ReadonlyMap<string, string>} labelOfCode names of labels by the codes that share them, both without `LO_`
 * @param {ReadonlySet<string>} composed codes whose names a source composes
 * @returns {string[]} one sentence for each mistake
 */
export function wrongCodes(texts, labelOfCode, composed) {
  return [...labelOfCode].flatMap(([code, label]) => [
    ...(composed.has(code) ? [] : [`sharedLabels.cjs: no source composes the name ${code}`]),
    ...(texts.has(`LO_${label}`) ? [] : [`sharedLabels.cjs: there is no custom label LO_${label}`]),
    ...(texts.has(`LO_${code}`) ? [`sharedLabels.cjs: LO_${code} is a label, so it shares none`] : [])
  ]);
}
