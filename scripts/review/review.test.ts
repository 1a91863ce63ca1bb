import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accessProblems, matrixRows, type Role } from "./accessMatrix.ts";
import { apexClass, entriesOf } from "./apexClasses.ts";
import { dataAccessOf, isPrivileged } from "./dataAccess.ts";
import { argumentProblems, withLists } from "./securityReview.ts";

const opens = (...classes: string[]) => classes.map((name) => `<apexClass>${name}</apexClass>`).join("");
const everybody = (...classes: string[]): Record<Role, string> => {
  const granted = opens(...classes);
  return { V: granted, A: granted, D: granted, M: granted };
};

const controller = apexClass(
  "OrdersController",
  `public with sharing class OrdersController {
    /** @AuraEnabled public static void notThisOne() */
    @AuraEnabled(cacheable=true)
    public static List<Map<String, Object>> getOrders(Integer refreshed, Map<String, List<Object>> filter) {}
    @AuraEnabled
    public String member;
  }`
);
const action = apexClass(
  "PlanOrder",
  `public with sharing class PlanOrder {
    @InvocableMethod(label='Plan (all)' description='Plans, never orders.')
    public static List<Result> plan(List<Request> requests) {}
  }`
);
const matrix = (rows: string) => apexClass("AccessMatrix", `@IsTest public class AccessMatrix { ${rows} }`);

describe("entries", () => {
  test("are methods that pages and flows call, not members of answers or comments", () => {
    assert.deepEqual([controller, action].flatMap(entriesOf), [
      {
        name: "OrdersController.getOrders",
        kind: "page",
        answer: "List<Map<String, Object>>",
        parameters: ["refreshed", "filter"]
      },
      { name: "PlanOrder.plan", kind: "flow", answer: "List<Result>", parameters: ["requests"] }
    ]);
  });

  test("each have a row that says who may", () => {
    const rows = matrix("new Row('OrdersController.getOrders', 'VADM', ''), new Row('Gone.method', 'A', '')");
    assert.deepEqual(matrixRows(rows.code)[0], { entry: "OrdersController.getOrders", roles: ["V", "A", "D", "M"] });
    const [missing, gone, ...more] = accessProblems([controller, action, rows], everybody("OrdersController"));
    assert.match(missing!, /^PlanOrder\.plan can be called, but AccessMatrix\.cls has no row/);
    assert.match(gone!, /^Gone\.method .* is no entry/);
    assert.deepEqual(more, []);
  });

  test("of pages are open to all sets, of flows to those that may use them", () => {
    const rows = matrix("new Row('OrdersController.getOrders', 'A', ''), new Row('PlanOrder.plan', 'M', '')");
    const sets = { ...everybody("OrdersController"), V: opens("PlanOrder"), M: opens("OrdersController", "PlanOrder") };
    assert.deepEqual(accessProblems([controller, action, rows], sets), [
      "License_Optimizer_Viewer does not open the class of OrdersController.getOrders: add it under classAccesses",
      "License_Optimizer_Viewer opens the class of PlanOrder.plan: remove it under classAccesses"
    ]);
  });
});

describe("queries", () => {
  const access = (code: string) => {
    const { reads, writes } = dataAccessOf(apexClass("Any", code));
    return [...reads, ...writes].map(([what, modes]) => `${what}: ${[...modes].join(", ")}`);
  };

  test("are read with their object and mode, without children and semi-joins", () => {
    assert.deepEqual(
      access(
        "x = [SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Id IN (SELECT AccountId FROM User) WITH SYSTEM_MODE];"
      ),
      ["Account: system mode"]
    );
    assert.deepEqual(access("x = [FIND :text IN ALL FIELDS RETURNING User(Id) WITH USER_MODE];"), ["User: user mode"]);
  });

  test("of texts too, also where the object is named at run time", () => {
    assert.deepEqual(access("Database.queryWithBinds('SELECT Id FROM Network', binds, AccessLevel.USER_MODE);"), [
      "Network: user mode"
    ]);
    assert.deepEqual(access("Database.query('SELECT Id FROM ' + name + ' LIMIT 1', AccessLevel.SYSTEM_MODE);"), [
      "(named at run time): system mode"
    ]);
  });

  test("stand beside writes", () => {
    assert.deepEqual(access("Database.upsert(rows, Key__c, true, AccessLevel.SYSTEM_MODE);"), ["upsert: system mode"]);
  });
});

describe("the document", () => {
  const store = apexClass("OrderStore", "public without sharing class OrderStore {}");

  test("argues for each class that passes over sharing or permissions", () => {
    assert.ok(isPrivileged(store));
    assert.ok(!isPrivileged(controller));
    const [missing, stale, ...more] = argumentProblems("- `OrdersController`: because", [store, controller]);
    assert.match(missing!, /^OrderStore passes over sharing or permissions/);
    assert.match(stale!, /^OrdersController passes over nothing/);
    assert.deepEqual(more, []);
    assert.deepEqual(argumentProblems("- `OrderStore`: because", [store]), []);
  });

  test("gets its lists from the sources, the same however often", async () => {
    const empty = ["entries", "permissions", "queries"]
      .map((name) => `<!-- ${name} -->\n<!-- /${name} -->`)
      .join("\n\n");
    const rows = matrix("new Row('OrdersController.getOrders', 'VA', '')");
    const filled = await withLists(empty, [controller, rows], everybody());
    assert.match(filled, /`OrdersController\.getOrders` \| page +\| yes +\| yes +\| +\| +\|/);
    assert.equal(await withLists(filled, [controller, rows], everybody()), filled);
    await assert.rejects(withLists("nothing", [controller, rows], everybody()), /no place for the entries/);
  });
});
