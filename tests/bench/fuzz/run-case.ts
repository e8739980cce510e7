// One case: a source, broken in some way by a number, read as a person would have it read, and its articles extracted.

import type { SourceItem } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import { extract } from '../../../ingest/index.ts';
import { streamInput } from '../../../ingest/sources/inputs.ts';
import { readInput } from '../../../ingest/sources/read-sources.ts';
import type { Web } from '../../../ingest/web/contract.ts';
import { seededRandom } from '../random.ts';
import { MONSTERS } from './monsters.ts';
import { type Mutation, MUTATIONS, type Random } from './mutations.ts';
import type { Sample } from './sample.ts';
import { millisecondsSince } from '../processor.ts';

/** What came of a case. */
export interface CaseResult {
  readonly number: number;
  /** `a.html: tags cut, noise` */
  readonly what: string;
  /** `fine`: it was read or told of; `silent`: neither; `crash`: it threw. */
  readonly verdict: 'fine' | 'silent' | 'crash';
  readonly articles: number;
  readonly problems: number;
  /** Milliseconds of the processor. */
  readonly took: number;
  readonly error?: string;
}

/** Every so many cases a monster comes, each in turn. */
export const MONSTER_EVERY = 100;
const MOST_MUTATIONS = 4;

/** A source to read, and what was done to it. */
export interface FuzzCase {
  readonly name: string;
  readonly what: string;
  stream(): AsyncIterable<Uint8Array>;
}

/** The case of a number: the same for the same seed. */
export function fuzzCase(samples: readonly Sample[], seed: number, number: number): FuzzCase {
  const turn = number / MONSTER_EVERY;
  if (Number.isInteger(turn)) {
    const monster = MONSTERS[turn % MONSTERS.length]!;
    return { ...monster, what: `${monster.name}: ${monster.what}` };
  }
  const random = seededRandom(seed * 1_000_003 + number);
  const { sample, done } = mutated(samples, random);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield sample.bytes;
  }
  return { name: sample.name, what: `${sample.name}: ${done.join(', ')}`, stream };
}

function mutated(
  samples: readonly Sample[],
  random: Random,
): { readonly sample: Sample; readonly done: readonly string[] } {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const ways = Object.entries<Mutation>(MUTATIONS);
  let sample = any(samples);
  const done: string[] = [];
  for (let times = 1 + Math.floor(random() * MOST_MUTATIONS); times > 0; times--) {
    const [name, mutate] = any(ways);
    sample = mutate(sample, random, any(samples));
    done.push(name);
  }
  return { sample, done };
}

/** What cases are made of and read with. */
export interface FuzzGround {
  readonly samples: readonly Sample[];
  readonly world: World;
}

/** Reads a case to its end. Throws nothing. */
export async function runCase(
  { samples, world }: FuzzGround,
  seed: number,
  number: number,
): Promise<CaseResult> {
  const { name, what, stream } = fuzzCase(samples, seed, number);
  const began = process.cpuUsage();
  const counts = { articles: 0, problems: 0 };
  let error: string | undefined;
  try {
    const input = await streamInput({ where: name, name, named: true }, stream());
    const web = answering(samples, seededRandom(seed + number));
    for await (const item of readInput(input, { options: {}, web })) {
      count(item, counts);
      if ('article' in item) await extract(item.article, world);
    }
  } catch (reason) {
    error = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  }
  const took = Math.round(millisecondsSince(began));
  const silent = counts.articles + counts.problems === 0;
  return {
    number,
    what,
    ...counts,
    verdict: error !== undefined ? 'crash' : silent ? 'silent' : 'fine',
    took,
    ...(error !== undefined && { error }),
  };
}

function count(item: SourceItem, counts: { articles: number; problems: number }): void {
  if (!('problem' in item)) counts.articles++;
  else if (item.problem.what !== '' && item.problem.todo !== '' && item.problem.where !== '')
    counts.problems++;
}

/** Servers that answer with broken pages. */
function answering(samples: readonly Sample[], random: Random): Web {
  const get: Web['get'] = async (address) => {
    const { sample } = mutated(samples, random);
    return { type: 'content', address, bytes: sample.bytes, cut: false, validators: {}, media: 'text/html' };
  };
  return { get, getIfChanged: get };
}
