// Resolves the modules that exist only on the Salesforce platform
// (@salesforce/* and a few lightning/*) to local stand-ins.
import { resolve } from "node:path";

const VIRTUAL = "\0sf:";
/** Labels and i18n: see language.mjs. @param {{ shims: string, userId?: string }} options */
export function platform({ shims, userId = "005000000000001AAA" }) {
  const text = (value) => `export default ${JSON.stringify(value)};`;
  const apex = JSON.stringify(resolve(shims, "apex.js"));

  function load(id) {
    const [kind, ...rest] = id.slice("@salesforce/".length).split("/");
    const name = rest.join("/");
    switch (kind) {
      case "apex":
        return `import { createApexMethod } from ${apex};\nexport default createApexMethod(${JSON.stringify(name)});`;
      case "schema": {
        const [objectApiName, ...field] = name.split(".");
        return text(field.length ? { objectApiName, fieldApiName: field.join(".") } : { objectApiName });
      }
      case "resourceUrl":
        return text(`/resource/${name}`);
      case "contentAssetUrl":
        return text(`/file-asset/${name}`);
      case "user":
        return text(name === "Id" ? userId : false);
      case "userPermission":
        return text(true);
      case "customPermission":
        // A browser test lists its user's permissions here; without the list everything is allowed, as on the local server.
        return `export default (globalThis.customPermissions?.includes(${JSON.stringify(name)}) ?? true) || undefined;`;
      case "messageChannel":
        return text({ channel: name });
      case "community":
        return text("");
      default:
        return null; // gate, accessCheck, client …: lightning-base-components
    }
  }

  return {
    name: "salesforce-platform",
    resolveId(id) {
      if (!id.startsWith("@salesforce/")) return null;
      const isOurs =
        /^@salesforce\/(apex|schema|resourceUrl|contentAssetUrl|user|userPermission|customPermission|messageChannel|community)(\/|$)/.test(
          id
        );
      return isOurs ? VIRTUAL + id : null;
    },
    load(id) {
      return id.startsWith(VIRTUAL) ? load(id.slice(VIRTUAL.length)) : null;
    }
  };
}
