import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { apexClass, readClasses } from "./apexClasses.ts";
import { queryProblems, testPackageProblems, wallProblems } from "./apexWalls.ts";

const CLASSES = `${import.meta.dirname}/../../force-app/main/default/classes`;
const price = apexClass("Price", "public class Price {}", "catalog");
const plan = apexClass("Plan", "public class Plan { Price price; }", "moves");

describe("folders of Apex", () => {
  test("are used leftward", () => {
    assert.deepEqual(wallProblems([price, plan]), []);
  });

  test("are not used rightward: a planted use is found among the project's own classes", () => {
    const planted = apexClass(
      "PlantedPrice",
      "public class PlantedPrice { Integer n = new List<MoveRace>().size(); }",
      "catalog"
    );
    assert.deepEqual(wallProblems([...readClasses(CLASSES), planted]), [
      "catalog/PlantedPrice.cls uses MoveRace of moves: a class uses only its own folder and shared"
    ]);
  });

  test("may be named to the right in comments, texts, members, inner classes and tests", () => {
    const innocent = [
      "public class Innocent { /* Plan */ String text = 'Plan'; // Plan\n Object found = row.Plan; }",
      "public class Owner { public class Plan {} Plan own; }",
      "@IsTest private class PriceTest { Plan plan; }"
    ].map((source, at) => apexClass(`Class${at}`, source, "catalog"));
    assert.deepEqual(wallProblems([plan, ...innocent]), []);
  });

  test("are the known ones", () => {
    const [problem, ...more] = wallProblems([apexClass("Stray", "public class Stray {}", "misc"), price]);
    assert.match(problem!, /^Stray\.cls is in misc: put it into one of shared, catalog,/);
    assert.deepEqual(more, []);
  });

  test("of fixtures hold tests only", () => {
    const fixture = apexClass("PriceFixture", "@IsTest public class PriceFixture { Plan plan; }", "fixtures");
    assert.deepEqual(wallProblems([fixture, plan]), []);
    assert.deepEqual(wallProblems([{ ...fixture, isTest: false }, plan]), [
      "PriceFixture.cls is no test: fixtures holds what tests share"
    ]);
  });
});

describe("queries", () => {
  const queries = [
    "List<User> found = [\n SELECT Id FROM User];",
    "List<List<SObject>> found = [FIND :term RETURNING User];",
    "Object found = Database.queryWithBinds(text, binds, AccessLevel.USER_MODE);",
    "Object found = Database.getQueryLocator(text);"
  ];

  test("stand in selectors and tests only: a planted one is found", () => {
    for (const query of queries) {
      const planted = apexClass("Store", `public class Store { ${query} }`, "usage");
      assert.deepEqual(queryProblems([...readClasses(CLASSES), planted]), [
        "usage/Store.cls queries: put the query into a class that is named ...Selector"
      ]);
      assert.deepEqual(
        queryProblems([
          { ...planted, name: "StoreSelector" },
          { ...planted, isTest: true }
        ]),
        []
      );
    }
  });

  test("are no lists, texts and comments", () => {
    const source =
      "public class Any { /* [SELECT] */ String text = '[SELECT Id FROM User]'; Object x = list[selected]; }";
    assert.deepEqual(queryProblems([apexClass("Any", source, "usage")]), []);
  });
});

test("what customers get does without the test package", () => {
  const shape = apexClass(
    "ShapeTest",
    "@IsTest private class ShapeTest { Object x = JsonShape.resource('A'); }",
    "facts"
  );
  assert.deepEqual(testPackageProblems([price, shape], ["JsonShape"]), [
    "facts/ShapeTest.cls uses JsonShape, which no customer gets: put the test into force-app-test"
  ]);
  assert.deepEqual(testPackageProblems([price], ["JsonShape"]), []);
});
