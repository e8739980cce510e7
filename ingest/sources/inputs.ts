// Inputs made of what there is: a file, bytes at hand, a stream. Reads the disk.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { HEAD_BYTES, type SourceInput } from './contract.ts';

/** What an input is besides its bytes. */
export type InputFacts = Omit<SourceInput, 'head' | 'stream'>;

/** A file; only its head is read now. Rejects with the system's error. */
export async function fileInput(path: string, named: boolean): Promise<SourceInput> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    return { where: path, name: basename(path), named, path, head, stream: () => createReadStream(path) };
  } finally {
    await file.close();
  }
}

/** Bytes that are in memory already. */
export function bytesInput(facts: InputFacts, bytes: Uint8Array): SourceInput {
  return {
    ...facts,
    head: bytes.subarray(0, HEAD_BYTES),
    async *stream() {
      yield bytes;
    },
  };
}

/** A stream, of which the head is read now and the rest when it is asked for. */
export async function streamInput(
  facts: InputFacts,
  stream: AsyncIterable<Uint8Array>,
): Promise<SourceInput> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  return {
    ...facts,
    head: Buffer.concat(first).subarray(0, HEAD_BYTES),
    async *stream() {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => chunks };
    },
  };
}

/** All bytes of an input; undefined where there are more than `most`. Rejects with the system's error. */
export async function bytesOf(input: SourceInput, most: number): Promise<Buffer | undefined> {
  const { bytes, more } = await beginningOf(input, most);
  return more ? undefined : bytes;
}

/** The first bytes of an input, at most so many, and whether there are more. Rejects with the system's error. */
export async function beginningOf(
  input: SourceInput,
  most: number,
): Promise<{ readonly bytes: Buffer; readonly more: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.stream()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), more: size > most };
}

/** The label of an article that comes from a file of this name: the name without its ending. */
export function labelOf(name: string): string {
  return basename(name).replace(/(?<=.)\.[^.]+$/, '');
}
