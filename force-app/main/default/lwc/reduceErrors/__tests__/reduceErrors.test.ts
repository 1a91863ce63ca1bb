import { reduceErrors } from "c/reduceErrors";

describe("c/reduceErrors", () => {
  it.each([
    ["an Apex failure", { body: { message: "Too many rows" }, status: 500 }, "Too many rows"],
    ["several Apex failures", { body: [{ message: "One." }, { message: "Two." }] }, "One. Two."],
    ["a JavaScript error", new Error("Broken"), "Broken"],
    ["a text", " Plain ", "Plain"],
    ["nothing", undefined, ""],
    ["an object without a text", { status: 500 }, ""]
  ])("reads the message of %s", (_, error, message) => {
    expect(reduceErrors(error)).toEqual({ message, noAccess: false });
  });

  it.each([
    "You do not have access to the Apex class named 'LicenseFactsController'.",
    'Sie haben keinen Zugriff auf die Apex-Klasse mit dem Namen "acme.LicenseMovesController".'
  ])("names the permission set to ask for where Salesforce refuses the class: %s", (message) => {
    expect(reduceErrors({ body: { message } })).toEqual({
      message:
        "You don't have access to License Optimizer. Ask an administrator for the permission set License Optimizer Viewer.",
      noAccess: true
    });
  });

  it("leaves other failures that name a controller as they are", () => {
    const message = "Unable to find Apex action method referenced as 'LicenseFactsController.getFacts'.";
    expect(reduceErrors({ body: { message } })).toEqual({ message, noAccess: false });
  });

  it("tells a missing permission apart and takes the code off", () => {
    expect(reduceErrors({ body: { message: "NO_ACCESS: Ask for License Optimizer Viewer." } })).toEqual({
      message: "Ask for License Optimizer Viewer.",
      noAccess: true
    });
  });
});
