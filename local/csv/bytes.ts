import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError, inputErrorAt } from "./inputError.ts";
import { LIMITS, limitText } from "./limits.ts";

/** A CSV file as it lies in the folder. */
export interface CsvSource {
  /** File name, as messages show it. */
  file: string;
  path: string;
  gzip: boolean;
  /** Default the comma. */
  separator?: string;
  /** The first record only names the separator (`sep=;`) and is no header. */
  hinted?: boolean;
  /** Size and time of change when the folder was read: a file that changes meanwhile is refused. */
  stamp?: FileStamp;
  /** Most bytes of its text; default any number. */
  limit?: number;
}

export interface FileStamp {
  size: number;
  mtimeMs: number;
}

const CHUNK = 1 << 20;
const LF = 10;
const CR = 13;

/**
 * The bytes of a file, unzipped, while they are checked: gzip by its checksum and length, no run of zero bytes, no line without an end. A chunk is
 * valid until the next one is asked for.
 *
 * @throws InputError for a damaged or unreadable file, with the line where there is one
 */
export async function* checkedBytes(source: CsvSource): AsyncGenerator<Buffer> {
  let offset = 0;
  let before = LF;
  let sinceBreak = 0;
  for await (const chunk of rawBytes(source)) {
    const zero = damage(chunk, before);
    if (zero >= 0) throw await zeroBytes(source, offset + zero);
    const first = firstBreak(chunk);
    const longest = sinceBreak + (first < 0 ? chunk.length : first);
    if (longest > LIMITS.line)
      throw inputErrorAt(
        { file: source.file, line: await lineAt(source, offset) },
        `the line has more than ${limitText(LIMITS.line)} bytes; a line break or a quote is missing, or this is not a CSV file; export it again`
      );
    sinceBreak = first < 0 ? longest : chunk.length - 1 - lastBreak(chunk);
    before = chunk[chunk.length - 1];
    offset += chunk.length;
    if (source.limit !== undefined && offset > source.limit)
      throw inputErrorAt(
        { file: source.file, line: await lineAt(source, source.limit) },
        `the file has more than ${source.limit >> 20} MB of text, far more than such a list; put the right file in its place`
      );
    yield chunk;
  }
  if (before === 0 && sinceBreak === 1) throw await zeroBytes(source, offset - 1);
}

/**
 * Offset of zero bytes that damage left, -1 without: two and more in a row (a hole, or a tail that was never written) or a line of nothing else. A
 * single one inside a text is a character that somebody typed.
 */
function damage(chunk: Buffer, before: number): number {
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) {
    const left = at ? chunk[at - 1] : before;
    const right = chunk[at + 1];
    if (left === 0 || right === 0) return at;
    if ((left === LF || left === CR) && (right === LF || right === CR)) return at;
  }
  return -1;
}

async function zeroBytes(source: CsvSource, offset: number): Promise<InputError> {
  return inputErrorAt(
    { file: source.file, line: await lineAt(source, offset) },
    "zero bytes stand in place of text, as after an interrupted copy or download, a full disk or a power cut; copy the file again or export it again"
  );
}

function firstBreak(chunk: Buffer): number {
  const feed = chunk.indexOf(LF);
  const back = (feed < 0 ? chunk : chunk.subarray(0, feed)).indexOf(CR);
  return back < 0 ? feed : back;
}

function lastBreak(chunk: Buffer): number {
  const feed = chunk.lastIndexOf(LF);
  const back = chunk.subarray(feed + 1).lastIndexOf(CR);
  return back < 0 ? feed : feed + 1 + back;
}

/** 1-based line of a byte: counted only when a message needs it. */
async function lineAt(source: CsvSource, offset: number): Promise<number> {
  let line = 1;
  let left = offset;
  let before = 0;
  for await (const chunk of rawBytes(source)) {
    for (let at = 0; at < Math.min(left, chunk.length); at += 1) {
      if (chunk[at] === CR || (chunk[at] === LF && before !== CR)) line += 1;
      before = chunk[at];
    }
    left -= chunk.length;
    if (left <= 0) break;
  }
  return line;
}

async function* rawBytes(source: CsvSource): AsyncGenerator<Buffer> {
  try {
    yield* source.gzip ? unzipped(source) : plain(source);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(source, error);
  }
}

async function* plain(source: CsvSource): AsyncGenerator<Buffer> {
  const handle = await open(source.path, "r");
  try {
    const found = await handle.stat();
    refuseChanged(source, found);
    // One byte more than there should be, so that the end is seen as such.
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, found.size + 1));
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (!bytesRead) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* unzipped(source: CsvSource): AsyncGenerator<Buffer> {
  const handle = await open(source.path, "r");
  let size: number;
  try {
    const found = await handle.stat();
    refuseChanged(source, found);
    size = found.size;
  } finally {
    await handle.close();
  }
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // The gunzip stream itself passes the error to the reader; pipeline requires the callback.
  pipeline(createReadStream(source.path, { highWaterMark: CHUNK }), gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } finally {
    gunzip.destroy();
  }
  await refuseMore(source, gunzip.bytesWritten, size);
}

/** After the last member only padding by zero bytes may follow: other bytes are the rest of a damaged member, which zlib would pass over. */
async function refuseMore(source: CsvSource, read: number, size: number): Promise<void> {
  if (read >= size) return;
  for await (const chunk of createReadStream(source.path, { start: read }) as AsyncIterable<Buffer>)
    if (chunk.some((byte) => byte !== 0))
      throw new InputError(
        `${source.file}: can't be read (bytes that are not gzip follow after ${limitText(read)} bytes): it is damaged, or put together from files of which one is damaged. Copy it again or export it again.`
      );
}

/** @throws InputError if the file is not the one that was found */
export function refuseChanged({ file, stamp }: CsvSource, found: FileStamp): void {
  if (stamp && (stamp.size !== found.size || stamp.mtimeMs !== found.mtimeMs))
    throw new InputError(
      `${file}: has changed since the folder was read, so old and new numbers would be mixed. Start again when nothing writes into the folder.`
    );
}

const REASONS: Record<string, string> = {
  ENOENT: "is not there any more. Start again when nothing changes the folder.",
  EACCES: "can't be opened: your user may not read it. Give yourself read permission.",
  EPERM: "can't be opened: your user may not read it. Give yourself read permission.",
  ELOOP: "is a link that leads to itself. Put the file itself into the folder."
};

/** The error about a file that the system or zlib can't read. */
export function unreadable({ file, gzip }: Pick<CsvSource, "file" | "gzip">, error: unknown): InputError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const known = REASONS[code];
  if (known) return new InputError(`${file}: ${known}`, { cause: error });
  const advice =
    gzip && code.startsWith("Z_")
      ? ": it was cut off or changed, or it is no gzip file. Copy it again or export it again."
      : ". Copy the file again or export it again.";
  return new InputError(`${file}: can't be read (${message})${advice}`, { cause: error });
}
