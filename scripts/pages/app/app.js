import "@lwc/synthetic-shadow";
import { createElement } from "lwc";
import Toast from "lightning/toast";
import LicenseOptimizer from "c/licenseOptimizer";

document.addEventListener("lightning__showtoast", (event) => {
  const { title, message, variant, mode } = event.detail;
  Toast.show({ label: title, message, variant, mode });
});

// A printed document is named by its own title, at the foot of each sheet and as a file. An XPath sees through the shadow roots of the pages.
const appTitle = document.title;
const printedTitle = "string(//lightning-tab[contains(@class, 'slds-show')]//c-evidence-document//h1)";
window.addEventListener("beforeprint", () => {
  const { stringValue } = document.evaluate(printedTitle, document, null, XPathResult.STRING_TYPE);
  document.title = stringValue || appTitle;
  document.documentElement.dataset.title = document.title;
});
window.addEventListener("afterprint", () => {
  document.title = appTitle;
});

document.querySelector("#app").appendChild(createElement("c-license-optimizer", { is: LicenseOptimizer }));
