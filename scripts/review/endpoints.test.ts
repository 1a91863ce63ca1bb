import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { apexClass } from "./apexClasses.ts";
import { endpointProblems } from "./endpoints.ts";

const contract = `export interface Host {
  /** One order. */
  "OrdersController.getOrder": Endpoint<{ id: string; lines: number }, Order>;
  "OrdersController.getOrders": Endpoint<Nothing, Order[]>;
}`;
const controller = (methods: string) =>
  apexClass("OrdersController", `public with sharing class OrdersController { ${methods} }`);
const getOrder = "@AuraEnabled public static String getOrder(String id, Integer lines) {}";
const getOrders = "@AuraEnabled(cacheable=true) public static String getOrders() {}";
const caller = {
  file: "host/callHost.ts",
  text: `import getOrder from "@salesforce/apex/OrdersController.getOrder";
    import getOrders from "@salesforce/apex/OrdersController.getOrders";
    const METHODS = { "OrdersController.getOrder": getOrder, "OrdersController.getOrders": getOrders };`
};
const problems = (methods: string, ...modules: { file: string; text: string }[]) =>
  endpointProblems(contract, [controller(methods)], modules);

describe("endpoints of the host", () => {
  test("are the same in the contract, in Apex and on the pages", () => {
    assert.deepEqual(problems(getOrder + getOrders, caller), []);
  });

  test("are missing neither in Apex nor on the pages", () => {
    assert.deepEqual(problems(getOrder), [
      "OrdersController.getOrder of the contract is imported by no bundle",
      "OrdersController.getOrders of the contract is no @AuraEnabled method"
    ]);
  });

  test("have a line in the contract", () => {
    const more = "@AuraEnabled public static String deleteOrder(String id) {}";
    const stray = {
      file: "orders/orders.ts",
      text: `import deleteOrder from "@salesforce/apex/OrdersController.deleteOrder";`
    };
    assert.deepEqual(problems(getOrder + getOrders + more, caller, stray), [
      "OrdersController.deleteOrder in Apex is not in the contract",
      "orders/orders.ts imports OrdersController.deleteOrder, which is not in the contract",
      "orders/orders.ts uses OrdersController.deleteOrder as no endpoint"
    ]);
  });

  test("take the parameters of the contract", () => {
    const renamed = "@AuraEnabled public static String getOrder(String orderId, Integer lines) {}";
    assert.deepEqual(problems(renamed + getOrders, caller), [
      "OrdersController.getOrder takes (orderId,lines) in Apex, (id,lines) in the contract"
    ]);
  });

  test("answer JSON text", () => {
    const typed = "@AuraEnabled public static List<Map<String, Object>> getOrders() {}";
    assert.deepEqual(problems(getOrder + typed, caller), [
      "OrdersController.getOrders answers List<Map<String, Object>> in Apex: answer JSON text"
    ]);
  });

  test("stand for themselves on the pages", () => {
    const swapped = { ...caller, text: caller.text.replace(": getOrder,", ": getOrders,") };
    assert.deepEqual(problems(getOrder + getOrders, swapped), [
      "host/callHost.ts uses OrdersController.getOrder as no endpoint"
    ]);
  });
});
