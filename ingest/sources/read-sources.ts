// Files, folders and standard input, turned into articles and extractions one by one. Reads the disk.

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { SourceItem, SourceProblem } from '../../graph/model/index.ts';
import type { LineFault } from '../article/header.ts';
import { readArticle } from '../article/read-article.ts';
import { readExtractionLine } from './extraction-line.ts';
import { labelOf, sourceFiles } from './source-files.ts';

/** Bytes of one text beyond which a file is taken for no article. */
const LARGEST_TEXT = 32 * 1024 * 1024;

/**
 * Reads `.txt` files, folders (recursively, sorted), `.jsonl` extractions and `-` (standard input, either).
 * Whatever can't be used is a `problem`, never an exception, and never the end of the run.
 */
export async function* readSources(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceItem> {
  for await (const file of sourceFiles(paths)) {
    if ('fault' in file) yield { problem: { where: `${file.path}:1`, ...file.fault } };
    else if (file.path === '-') yield* readStandardInput(stdin);
    else if (file.kind === 'extractions') yield* readExtractions(createReadStream(file.path), file.path);
    else yield await readTextFile(file.path);
  }
}

/** How many items `readSources` will give, for progress; nothing where that can't be known beforehand. */
export async function countSources(paths: readonly string[]): Promise<number | undefined> {
  let count = 0;
  for await (const file of sourceFiles(paths)) {
    if (!('fault' in file) && (file.path === '-' || file.kind === 'extractions')) return undefined;
    count++;
  }
  return count;
}

async function readTextFile(path: string): Promise<SourceItem> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_TEXT) {
      return problem(path, 1, `${Math.round(size / 1024 / 1024)} MB are no article`, 'cut it into articles');
    }
    return await readText(await readFile(path), labelOf(path), path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return problem(path, 1, `it could not be read (${code})`, 'check the file and its permissions');
  }
}

async function readText(bytes: Uint8Array, id: string, path: string): Promise<SourceItem> {
  const text = decode(bytes);
  if (text === undefined)
    return problem(path, 1, 'this is no text in UTF-8', 'save it as UTF-8 text, or leave it out');
  const reading = await readArticle(text, id, path === '-' ? undefined : path);
  if ('fault' in reading)
    return { problem: { where: `${path}:${reading.fault.line}`, ...wordsOf(reading.fault) } };
  const problems = reading.faults.map((fault) => ({ where: `${path}:${fault.line}`, ...wordsOf(fault) }));
  return { article: reading.article, ...(problems.length > 0 && { problems }) };
}

async function* readStandardInput(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<SourceItem> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const first = bytes.subarray(0, 64).toString('utf8').trimStart();
  if (first.startsWith('{')) yield* readExtractions(Readable.from([bytes]), '-');
  else yield await readText(bytes, 'stdin', '-');
}

async function* readExtractions(stream: Readable, path: string): AsyncGenerator<SourceItem> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      const reading = readExtractionLine(line);
      yield 'extraction' in reading
        ? reading
        : problem(path, number, reading.what, 'mend the line, or take it out');
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    yield problem(
      path,
      number + 1,
      `it could not be read on (${code})`,
      'check the file and its permissions',
    );
  }
}

/** The text, or nothing where the bytes are no UTF-8 or hold what no text holds. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function problem(path: string, line: number, what: string, todo: string): SourceItem {
  return { problem: { where: `${path}:${line}`, what, todo } };
}

function wordsOf({ what, todo, code }: LineFault): Omit<SourceProblem, 'where'> {
  return { what, todo, ...(code && { code }) };
}
