import "@lwc/synthetic-shadow";
import { createElement } from "lwc";
import Toast from "lightning/toast";
import LicenseOptimizer from "c/licenseOptimizer";

document.addEventListener("lightning__showtoast", (event) => {
  const { title, message, variant, mode } = event.detail;
  Toast.show({ label: title, message, variant, mode });
});

document.querySelector("#app").appendChild(createElement("c-license-optimizer", { is: LicenseOptimizer }));
