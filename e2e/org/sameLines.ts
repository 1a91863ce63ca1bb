/** Lines that the pages may show differently for an org and for its exports; text in brackets must be the same. */
const ALLOWED: readonly (readonly [local: RegExp, org: RegExp])[] = [
  // The name of the data source.
  [/^(.*)Sample org(?: \(made-up data\))?(.*)$/, /^(.*?)(?:Salesforce org )?Apex Runner Org(.*)$/],
  // An org knows its version from the record that a deploy by the command stamps; this one was not deployed so.
  [/^()License Optimizer [\d.]+(?: \([\w-]+\))?$/, /^()License Optimizer, unknown version$/],
  // Local mode computes at its start, an org when the collector ran.
  [/^()\w+ \d+, \d+, \d+:\d+ [AP]M$/, /^()Nov 16, 2026, 12:00 PM$/],
  [/^Sample org, computed on .*, (login history .*)$/, /^Apex Runner Org, computed on .*, (login history .*)$/],
  // Without an org, more users are added up before somebody asks for it.
  [/^([\d,]+ users match\.) Their suggestions save \$[\d,]+ per month\.$/, /^([\d,]+ users match\.)$/],
  // An export does not say when the meters were read.
  [
    /^()It is unknown when Salesforce counted; this may differ from when the login history was read\.$/,
    /^()Salesforce's count and the login history were read at different times \(days apart: 1\)\.$/
  ]
];

/** Lines of local mode without a counterpart in an org. */
const ONLY_LOCAL = [/^Plans are made and kept here but never applied, /];

/** Lines that two hosts show differently although they should not. */
export function differencesOf(local: readonly string[], org: readonly string[]): string[] {
  const expected = local.filter((line) => !ONLY_LOCAL.some((allowed) => allowed.test(line)));
  const found: string[] = [];
  for (let i = 0; i < Math.max(expected.length, org.length); i += 1) {
    const [here, there] = [expected[i] ?? "", org[i] ?? ""];
    if (here !== there && !isAllowed(here, there)) found.push(`${here} <> ${there}`);
  }
  return found;
}

/** The text around the part that may differ must be the same. */
function isAllowed(local: string, org: string): boolean {
  return ALLOWED.some(([ours, theirs]) => {
    const [mine, other] = [ours.exec(local), theirs.exec(org)];
    return mine !== null && other !== null && String(mine.slice(1)) === String(other.slice(1));
  });
}
