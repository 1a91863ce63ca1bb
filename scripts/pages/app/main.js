import "@lwc/synthetic-shadow";
import { createElement } from "lwc";
import Toast from "lightning/toast";
import LicenseUsage from "c/licenseUsage";

document.addEventListener("lightning__showtoast", (event) => {
  const { title, message, variant, mode } = event.detail;
  Toast.show({ label: title, message, variant, mode });
});

const element = createElement("c-license-usage", { is: LicenseUsage });
document.querySelector("#app").appendChild(element);
window.__ready = true;
