// The SLDS linter, each of its rules an error: styling hooks instead of fixed colors, spacings and font sizes, no class that SLDS 2 dropped.
// Lengths that no hook carries (the width of a column) stay.
import slds from "@salesforce-ux/eslint-plugin-slds";

const OPTIONS = {
  css: { "@salesforce-ux/slds/no-hardcoded-values-slds2": ["error", { reportNumericValue: "hasReplacement" }] },
  html: {}
};

export default Object.entries(OPTIONS).flatMap(([kind, options]) =>
  slds.configs[`flat/recommended-${kind}`].map((config) => ({
    ...config,
    files: [`force-app/**/lwc/**/*.${kind}`, `scripts/pages/app/{index,frame}.${kind}`],
    rules: { ...Object.fromEntries(Object.keys(config.rules).map((rule) => [rule, "error"])), ...options }
  }))
);
