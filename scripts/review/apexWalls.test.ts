import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { apexClass, readClasses } from "./apexClasses.ts";
import { wallProblems } from "./apexWalls.ts";

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
});
