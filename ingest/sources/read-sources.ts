// Files, folders and standard input, turned into articles and extractions one by one, each by the kind that it is of.

import type { SourceItem, SourceOptions, Unread } from '../../graph/model/index.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { fileInput, streamInput } from './inputs.ts';
import { type Meter, meterOf } from './meter.ts';
import { problemAt, unreadable } from './problems.ts';
import { kindOf } from './registry.ts';
import { sourceFiles } from './source-files.ts';

/** A source within more others than these is a trap, or nobody's archive. */
const DEEPEST = 4;

/**
 * Reads whatever the paths mean: files of every kind, folders (recursively, sorted) and `-` (standard input).
 * Whatever can't be used is a `problem`, never an exception, and never the end of the run. Files in folders that are
 * of no kind are passed over.
 */
export async function* readSources(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  for await (const input of inputs(paths, stdin)) {
    if ('problem' in input) yield input;
    else yield* readInput(input, options, 0);
  }
}

/** How many items `readSources` will give, for progress; nothing where that can't be known beforehand. */
export async function countSources(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes('-')) return undefined;
  let count = 0;
  for await (const input of inputs(paths, nothing())) {
    const kind = 'problem' in input ? undefined : kindOf(input);
    if (kind && !kind.single) return undefined;
    if (kind || 'problem' in input) count++;
  }
  return count;
}

/** One input by its kind; every item says what its source was taken for. */
async function* readInput(
  input: SourceInput,
  options: SourceOptions,
  depth: number,
  outer?: Meter,
): AsyncGenerator<SourceItem> {
  const kind = kindOf(input);
  if (!kind) return;
  if (depth > DEEPEST) {
    yield problemAt(input.where, 1, `it lies within ${depth} others`, 'unpack it first');
    return;
  }
  const { counted, reach } = reachFor(input, options, depth, outer);
  for await (const item of kind.read(counted, reach)) yield taken(item, kind);
}

/** What a kind may use, and the input whose bytes are counted. `depth`: how many others it lies within. */
export function reachFor(
  input: SourceInput,
  options: SourceOptions,
  depth = 0,
  outer?: Meter,
): { readonly counted: SourceInput; readonly reach: Reach } {
  const meter = meterOf(outer);
  return {
    counted: { ...input, stream: () => counting(input.stream(), meter) },
    reach: {
      options,
      meter,
      knows: (inner) => kindOf(inner) !== undefined,
      within: (inner) => readInput(inner, options, depth + 1, meter),
    },
  };
}

async function* counting(stream: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    meter.read(chunk.length);
    yield chunk;
  }
}

/** What an innermost source was taken for stays. */
function taken(item: SourceItem, { one, many }: SourceKind): SourceItem {
  return item.taken ? item : { ...item, taken: { one, many } };
}

async function* inputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceInput | Unread> {
  for await (const file of sourceFiles(paths)) {
    if ('fault' in file) yield { problem: { where: `${file.path}:1`, ...file.fault } };
    else if (file.path === '-') yield await streamInput({ where: '-', name: '-', named: true }, stdin);
    else
      yield await fileInput(file.path, file.named).catch((error: unknown) => unreadable(file.path, 1, error));
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
