import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** A line of text on a printed page. */
export interface PrintedLine {
  text: string;
  /** From the upper edge, as a share of the page's height. */
  top: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Lines of text on each page of what a page prints, in reading order. @param paper width and height in inches */
export async function printedPages(page: Page, paper: readonly [number, number]): Promise<PrintedLine[][]> {
  const session = await page.context().newCDPSession(page);
  const [paperWidth, paperHeight] = paper;
  const { data } = await session.send("Page.printToPDF", { paperWidth, paperHeight, printBackground: true });
  return linesOf(Buffer.from(data, "base64").toString("latin1"));
}

/** Reads what Chromium writes: plain objects, deflated contents, glyphs of two bytes with a table of their characters. */
function linesOf(pdf: string): PrintedLine[][] {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id, body]) => [id!, body!])
  );
  const streamOf = (id: string): string => {
    const body = objects.get(id)!;
    const from = body.indexOf("stream\n") + "stream\n".length;
    return inflateSync(Buffer.from(body.slice(from, body.lastIndexOf("\nendstream")), "latin1")).toString("latin1");
  };
  const found = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body));
  assert.ok(found.length > 0, "the PDF has no page that this reader finds");
  return found.map((body) => {
    const fonts = new Map(
      [...(/\/Font <<([^>]*)>>/.exec(body)?.[1] ?? "").matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
        const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)!)?.[1];
        return [name!, table ? charactersOf(streamOf(table)) : new Map<number, string>()];
      })
    );
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(body)![1]);
    return textsOf(streamOf(/\/Contents (\d+) 0 R/.exec(body)![1]!), fonts, height);
  });
}

function charactersOf(table: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, kind, rows] of table.matchAll(/beginbf(char|range)\n([^]*?)endbf/g))
    for (const row of rows!.trim().split("\n")) {
      const codes = [...row.matchAll(/<([0-9A-F]+)>/g)].map(([, code]) => code!);
      const [from, to, text] =
        kind === "char" ? [codes[0]!, codes[0]!, codes[1]!] : (codes as [string, string, string]);
      const first = Buffer.from(text, "hex").swap16().toString("utf16le");
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1)
        characters.set(code, String.fromCodePoint(first.codePointAt(0)! + code - parseInt(from, 16)) + first.slice(1));
    }
  return characters;
}

function textsOf(content: string, fonts: ReadonlyMap<string, Map<number, string>>, height: number): PrintedLine[] {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let font = new Map<number, string>();
  const texts: { text: string; x: number; y: number }[] = [];
  for (const line of content.split("\n")) {
    const words = line.trim().split(" ");
    const numbers = words.map(Number);
    const operator = words.at(-1);
    if (operator === "q") saved.push(matrix);
    else if (operator === "Q") matrix = saved.pop() ?? matrix;
    else if (operator === "cm") matrix = product(numbers, matrix);
    else if (operator === "Tf") font = fonts.get(words[0]!.slice(1))!;
    else if (operator === "Tm") {
      const [, , , , x, y] = product(numbers, matrix);
      texts.push({ text: "", x, y: height - y });
    } else if (operator === "Tj")
      for (const glyph of /<([0-9A-F]*)>/.exec(line)![1]!.match(/.{4}/g) ?? [])
        texts.at(-1)!.text += font.get(parseInt(glyph, 16)) ?? "?";
  }
  const lines = new Map<number, typeof texts>();
  for (const one of texts) lines.set(Math.round(one.y), [...(lines.get(Math.round(one.y)) ?? []), one]);
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([y, parts]) => {
      const words = parts.sort((one, other) => one.x - other.x).map(({ text }) => text.trim());
      return { text: words.filter(Boolean).join(" "), top: y / height };
    });
}

/** A matrix of a PDF applied before another one. */
function product([a, b, c, d, e, f]: readonly number[], by: Matrix): Matrix {
  const point = (x: number, y: number) => [x * by[0] + y * by[2], x * by[1] + y * by[3]] as const;
  return [...point(a!, b!), ...point(c!, d!), point(e!, f!)[0] + by[4], point(e!, f!)[1] + by[5]] as Matrix;
}
