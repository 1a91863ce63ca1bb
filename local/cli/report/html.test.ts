import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { XMLValidator } from "fast-xml-parser";
import { auditedSmall } from "../../testing/auditFixture.ts";
import { htmlText } from "./html.ts";

test("names are escaped everywhere", async (t) => {
  const html = htmlText((await auditedSmall(t, `<img src=x onerror="alert('1')">&`)).report);
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt;&amp;/);
});

test("the document loads nothing and allows only its own style sheet", async (t) => {
  const html = htmlText((await auditedSmall(t)).report);
  assert.doesNotMatch(html, /<script|<link|<iframe|<object|\ssrc=|\shref=|\sstyle=|\son\w+=|url\(|@import/);
  const style = /<style>([^]*)<\/style>/.exec(html)![1];
  const hash = createHash("sha256").update(style).digest("base64");
  assert.ok(
    html.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`)
  );
});

test("every chart has a text and its numbers as a table", async (t) => {
  const html = htmlText((await auditedSmall(t)).report);
  const figures = html.split("<figure>").slice(1);
  assert.ok(figures.length >= 4);
  for (const figure of figures) {
    assert.match(figure, /<svg [^>]*role="img" aria-label="[^"]+"/);
    assert.match(figure, /<details><summary>Numbers<\/summary>.*<table><caption>/s);
  }
  assert.match(html, /<title>Cost today: \$500<\/title>/);
});

test("the document is well-formed", async (t) => {
  const html = htmlText((await auditedSmall(t)).report);
  const body = html.slice(html.indexOf("<body>"), html.indexOf("</html>"));
  assert.equal(XMLValidator.validate(body), true);
});
