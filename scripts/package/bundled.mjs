// The libraries whose code or files the pages contain, and so the npm package: it distributes them, other than those that npm installs beside it.

const SLDS = "@salesforce-ux/design-system";
/** Of parts whose license no installed package brings along. */
const LICENSES = "scripts/package/licenses";

/**
 * @typedef {{ name: string, holds: string, terms: string, from: string }} Bundled
 * `terms`: the file with its license, of a package or of this project; `from`: the package whose version is named
 */

/** @type {readonly Bundled[]} */
export const BUNDLED = [
  {
    name: "Lightning base components",
    holds: "The components of the pages, with their icons, compiled and minified (dist/pages/*.js).",
    terms: "lightning-base-components/LICENSE.txt",
    from: "lightning-base-components"
  },
  {
    name: "DOMPurify",
    holds:
      "Within the Lightning base components (dist/pages/*.js). Copyright (c) Cure53 and other contributors; used under the Apache License 2.0.",
    terms: "detect-libc/LICENSE",
    from: "lightning-base-components"
  },
  {
    name: "LWC engine",
    holds: "Runs the components, minified (dist/pages/*.js).",
    terms: "@lwc/engine-dom/LICENSE.md",
    from: "@lwc/engine-dom"
  },
  {
    name: "LWC synthetic shadow",
    holds: "Runs the components, minified (dist/pages/*.js).",
    terms: "@lwc/synthetic-shadow/LICENSE.md",
    from: "@lwc/synthetic-shadow"
  },
  {
    name: "Parts of Polymer's ShadyDOM",
    holds: "Within the LWC synthetic shadow (dist/pages/*.js).",
    terms: `${LICENSES}/polymer.txt`,
    from: "@lwc/synthetic-shadow"
  },
  {
    name: "Salesforce Lightning Design System",
    holds: "The styles of the pages (dist/pages/slds.css), unchanged.",
    terms: `${SLDS}/scss/License-for-Sass.txt`,
    from: SLDS
  },
  {
    name: "normalize.css 3.0.2",
    holds: "Within the styles of the design system (dist/pages/slds.css); github.com/necolas/normalize.css.",
    terms: `${LICENSES}/normalize.txt`,
    from: SLDS
  },
  {
    name: "Icons of the Salesforce Lightning Design System",
    holds:
      "The icon sprites (dist/pages/assets/icons), unchanged. Copyright Salesforce, Inc.; github.com/salesforce-ux/design-system.",
    terms: `${SLDS}/assets/icons/License-for-icons.txt`,
    from: SLDS
  }
];

/** Packages with code in the pages, by the paths of modules. A module of no package is of this project. */
export function packagesOf(modules) {
  const names = modules.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll("\\", "/"))?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}
