// Files, folders, standard input and addresses, turned into articles and extractions one by one, each by the kind that it is of.

import type { SourceItem, SourceOptions, Unread } from '../../graph/model/index.ts';
import type { Web } from '../web/contract.ts';
import { NO_WEB } from '../web/no-web.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { fileInput, streamInput } from './inputs.ts';
import { type Meter, meterOf } from './meter.ts';
import { problemAt, unreadable } from './problems.ts';
import { isAddress, readLeads } from './read-leads.ts';
import { kindOf } from './registry.ts';
import { sourceFiles } from './source-files.ts';

/** A source within more others than these is a trap, or nobody's archive. */
const DEEPEST = 4;

/** What sources are read with. */
export interface Reading {
  readonly options: SourceOptions;
  readonly web: Web;
}

/**
 * Reads whatever the paths mean: files of every kind, folders (recursively, sorted), `-` (standard input) and addresses
 * (`https://…`; those that follow each other are asked at the same time, and come as they answer).
 * Whatever can't be used is a `problem`, never an exception, and never the end of the run. Files in folders that are
 * of no kind are passed over.
 */
export async function* readSources(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  reading: Reading = { options: {}, web: NO_WEB },
): AsyncGenerator<SourceItem> {
  for (const run of runsOf(paths)) {
    if (isAddress(run[0]))
      yield* readLeads(
        run.map((address) => ({ address })),
        reachOf(reading, -1, meterOf()),
      );
    else yield* readPaths(run, stdin, reading);
  }
}

async function* readPaths(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<SourceItem> {
  for await (const input of inputs(paths, stdin)) {
    if ('problem' in input) yield input;
    else yield* readInput(input, reading);
  }
}

/** Paths and addresses by turns, each run of one sort. */
function runsOf(paths: readonly string[]): readonly (readonly [string, ...string[]])[] {
  const runs: [string, ...string[]][] = [];
  for (const path of paths) {
    const run = runs.at(-1);
    if (run && isAddress(run[0]) === isAddress(path)) run.push(path);
    else runs.push([path]);
  }
  return runs;
}

/** How many items `readSources` will give, for progress; nothing where that can't be known beforehand. */
export async function countSources(paths: readonly string[]): Promise<number | undefined> {
  if (paths.some((path) => path === '-' || isAddress(path))) return undefined;
  let count = 0;
  for await (const input of inputs(paths, nothing())) {
    const kind = 'problem' in input ? undefined : kindOf(input);
    if (kind && !kind.single) return undefined;
    if (kind || 'problem' in input) count++;
  }
  return count;
}

/** One input by its kind; every item says what its source was taken for. `depth`: how many others it lies within. */
export async function* readInput(
  input: SourceInput,
  reading: Reading,
  depth = 0,
  outer?: Meter,
): AsyncGenerator<SourceItem> {
  const kind = kindOf(input);
  if (!kind) return;
  if (depth > DEEPEST) {
    yield problemAt(input.where, 1, `it lies within ${depth} others`, 'unpack it first');
    return;
  }
  const { counted, reach } = reachFor(input, reading, depth, outer);
  let given = false;
  for await (const item of kind.read(counted, reach)) {
    given = true;
    yield taken(item, kind);
  }
  if (!given) yield taken(problemAt(input.where, 1, 'there is no article in it', 'leave it out'), kind);
}

/** What a kind may use, and the input whose bytes are counted. `depth`: how many others it lies within. */
export function reachFor(
  input: SourceInput,
  reading: Reading,
  depth = 0,
  outer?: Meter,
): { readonly counted: SourceInput; readonly reach: Reach } {
  const meter = meterOf(outer);
  return {
    counted: { ...input, stream: () => counting(input.stream(), meter) },
    reach: reachOf(reading, depth, meter),
  };
}

function reachOf(reading: Reading, depth: number, meter: Meter): Reach {
  return {
    ...reading,
    meter,
    knows: (inner) => kindOf(inner) !== undefined,
    within: (inner) => readInput(inner, reading, depth + 1, meter),
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
