import assert from "node:assert/strict";
import { test } from "node:test";
import { translationProblems } from "./problems.ts";

const source = new Map([["LO_Greeting", { english: "Hello {name}, {count} new", most: 40 }]]);
const kindsOf = (english: string, text: string, name = "LO_Greeting") =>
  translationProblems(source, new Map([[name, { english, text }]])).map(({ kind }) => kind);

test("a translation of the present English with its placeholders has no problem", () => {
  assert.deepEqual(kindsOf("Hello {name}, {count} new", "{count} neu, {name}"), []);
});

test("a text without a translation is missing", () => {
  assert.deepEqual(kindsOf("Hello {name}, {count} new", ""), ["missing"]);
});

test("a translation is stale once its English has changed", () => {
  assert.deepEqual(kindsOf("Hello {name}", "Hallo {name}"), ["stale"]);
});

test("a translation needs each placeholder as often as the English", () => {
  assert.deepEqual(kindsOf("Hello {name}, {count} new", "Hallo {name}"), ["placeholders"]);
  assert.deepEqual(kindsOf("Hello {name}, {count} new", "Hallo {name}, {count} {count}"), ["placeholders"]);
});

test("a choice between words for one and for more counts what the English has a value for", () => {
  const words = (text: string) => kindsOf("Hello {name}, {count} new", text);
  assert.deepEqual(words("Hallo {name}, {count} {count|neuer|neue}"), []);
  assert.deepEqual(words("Hallo {name}, {count} {users|neuer|neue}"), ["placeholders"]);
});

test("a translation that the platform would refuse for its length is told", () => {
  assert.deepEqual(kindsOf("Hello {name}, {count} new", `{name} {count} ${"x".repeat(40)}`), ["length"]);
});

test("a translation of a text that is gone is unused", () => {
  assert.deepEqual(kindsOf("Bye", "Tschüss", "LO_Bye"), ["missing", "unused"]);
});

test("the grammar of an object's name begins with a gender of the platform", () => {
  const object = new Map([["Plan__c.grammar", { english: "Plan", most: 60 }]]);
  const kinds = (text: string) =>
    translationProblems(object, new Map([["Plan__c.grammar", { english: "Plan", text }]])).map(({ kind }) => kind);
  assert.deepEqual(kinds("Masculine;Plans"), []);
  assert.deepEqual(kinds("der Plan"), ["grammar"]);
});
