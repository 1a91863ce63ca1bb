/** A component as named in a deploy result. */
export interface Component {
  /** Type in the Metadata API; empty for the package itself. */
  type: string;
  fullName: string;
}

/**
 * The component that decides about overwriting. Parts of a custom object, its layouts and the records of a custom metadata type belong to
 * the object: its owner owns the parts too.
 *
 * @returns `Type:name`; null if it is not a component of its own (the package, the file of all labels, a folder of reports or dashboards)
 */
export function ownerOf({ type, fullName }: Component): string | null {
  if (!type || type === "CustomLabels" || fullName === "package.xml") return null;
  // The org names a folder as a report without a folder, or with a slash at the end, as the CLI's list has it; the source as a type of its own.
  if (/^(Report|Dashboard)Folder$/.test(type) || (/^(Report|Dashboard)$/.test(type) && !/\/./.test(fullName)))
    return null;
  if (type === "CustomMetadata") return `CustomObject:${fullName.split(".")[0]}__mdt`;
  const object = (type === "Layout" ? /^(\w+__(?:c|mdt|e))-/ : /^(\w+__(?:c|mdt|e))\./).exec(fullName)?.[1];
  return object ? `CustomObject:${object}` : `${type}:${fullName}`;
}

const WORDS: Record<string, [one: string, many: string]> = {
  ApexClass: ["Apex class", "Apex classes"],
  ApexTrigger: ["Apex trigger", "Apex triggers"],
  LightningComponentBundle: ["Lightning web component", "Lightning web components"],
  CustomObject: ["object", "objects"],
  CustomField: ["field", "fields"],
  CustomLabel: ["custom label", "custom labels"],
  CustomTab: ["tab", "tabs"],
  CustomApplication: ["app", "apps"],
  CustomPermission: ["custom permission", "custom permissions"],
  CustomMetadata: ["custom metadata record", "custom metadata records"],
  CustomNotificationType: ["notification type", "notification types"],
  FlexiPage: ["Lightning page", "Lightning pages"],
  Layout: ["page layout", "page layouts"],
  PermissionSet: ["permission set", "permission sets"],
  PermissionSetGroup: ["permission set group", "permission set groups"],
  Report: ["report", "reports"],
  ReportType: ["report type", "report types"],
  Dashboard: ["dashboard", "dashboards"],
  StaticResource: ["static resource", "static resources"]
};

/**
 * Names by type, one line per type: `2 Apex classes: PageError, UserSelector`.
 *
 * @param owners `Type:name`
 * @param most number of names to show of each type; the rest is counted
 */
export function linesByType(owners: readonly string[], most = 40): string[] {
  const types = new Map<string, string[]>();
  for (const owner of [...owners].sort()) {
    const [type = "", name = ""] = owner.split(/:(.*)/s);
    types.set(type, [...(types.get(type) ?? []), name]);
  }
  return [...types].map(([type, names]) => {
    const [one, many] = WORDS[type] ?? [type, type];
    const more = names.length > most ? ` and ${names.length - most} more` : "";
    return `${counted(names.length, one, many)}: ${names.slice(0, most).join(", ")}${more}`;
  });
}

/** `1 class`, `2 classes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
