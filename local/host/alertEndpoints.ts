import type { EndpointsOf } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";

/** Without an installation nobody is told anything. */
export function alertEndpoints(): EndpointsOf<"LicenseAlertsController"> {
  return {
    "LicenseAlertsController.getAlertSettings": refuse,
    "LicenseAlertsController.saveAlertSettings": refuse,
    "LicenseAlertsController.sendTestAlert": refuse
  };
}

function refuse(): never {
  throw new RequestError(409, "Alerts and the digest are sent by the app in an org; this page reads an export.");
}
