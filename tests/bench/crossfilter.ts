// What a step of the time brush costs without a renderer, and how many bytes the facts are.

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EdgeSummary, Facts, NodeSummary } from '../../graph/model/index.ts';
import { select, sieveOf, tableOf, type Selection } from '../../viewer/state/crossfilter/index.ts';
import { EMPTY_CANVAS, type Canvas } from '../../viewer/state/index.ts';
import { binsOf, coreOf, extentOf, weigh } from '../../viewer/timeline/bins.ts';
import { makeFacts } from '../viewer/state/crossfilter/make-facts.ts';
import { compareWithLast } from './last-run.ts';
import { millisecondsSince } from './processor.ts';

/** Nodes and edges on the canvas, and the milliseconds that a step may take with the renderer's own hiding. */
const SIZES = [
  { nodes: 2_000, edges: 6_000, most: 25 },
  { nodes: 10_000, edges: 50_000, most: 110 },
] as const;

const STEPS = 60;
/** The facets whose counts the form shows at first. */
const OPEN = ['kind', 'country', 'language'] as const;

/**
 * Prints the milliseconds of the processor that a step of the brush takes in plain code, part by part and together: the
 * selection, the counts of the open facets, the bars of the strip, and what of the canvas is seen; then the bytes of the
 * facts of 10,000 events.
 */
export function benchCrossfilter(): Promise<void> {
  const last: Record<string, number> = {};
  for (const { nodes, edges, most } of SIZES) {
    const { facts, canvas } = madeCanvas(nodes, edges);
    const spent = brushed(facts, canvas);
    const words = Object.entries(spent).map(([part, ms]) => `${part} ${ms.toFixed(1)}`);
    const size = `${canvas.nodes.size.toLocaleString('en-US')}/${canvas.edges.size.toLocaleString('en-US')}`;
    console.log(`a step of the brush, ${size}: ${words.join(' · ')} ms (with the renderer at most ${most})`);
    last[size] = Math.round(spent.together! * 10) / 10;
  }
  const json = JSON.stringify(likeReal(makeFacts(10_000)));
  const [plain, packed] = [json.length, gzipSync(json).length].map((bytes) => Math.round(bytes / 1000));
  console.log(`facts of 10,000 events: ${plain!.toLocaleString('en-US')} KB, ${packed} KB gzipped`);
  compareWithLast('crossfilter', 'ms of the processor a step', last);
  return Promise.resolve();
}

/** The same facts with ids and titles that pack as badly as those of a real graph. */
function likeReal(facts: Facts): Facts {
  const { entities, events } = facts;
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const titles = events.title.map((_, row) => {
    const names = events.actors[row]!.map((at) => entities.name[at]!);
    return `Talks: ${names.slice(0, 2).join(' and ')} in ${entities.name[events.places[row]![0] ?? 0]!}`;
  });
  return { ...facts, events: { ...events, id: events.id.map((id) => `event:${hash(id)}`), title: titles } };
}

function madeCanvas(nodes: number, edges: number): { readonly facts: Facts; readonly canvas: Canvas } {
  const few = makeFacts(1).entities.id.length;
  const facts = makeFacts(nodes - few);
  const { entities, events } = facts;
  const all = new Map<string, NodeSummary>();
  for (const [at, id] of entities.id.entries()) {
    all.set(id, { id, kind: entities.kind[at]!, name: entities.name[at]!, degree: 1 });
  }
  const lines = new Map<string, EdgeSummary>();
  const link = (type: EdgeSummary['type'], from: string, to: string): void => {
    const id = `${type}|${from}|${to}`;
    if (lines.size < edges) lines.set(id, { id, type, from, to });
  };
  for (const [row, id] of events.id.entries()) {
    all.set(id, { id, kind: facts.kinds[events.kind[row]!]!, name: events.title[row]!, degree: 4 });
    const [a, b] = events.actors[row]!.map((at) => entities.id[at]!);
    for (const at of events.actors[row]!) link('PARTICIPATED_IN', entities.id[at]!, id);
    for (const at of events.places[row]!) link('HELD_IN', id, entities.id[at]!);
    if (a && b && a !== b) link('MET_WITH', ...([a, b].sort() as [string, string]));
    if (row > 0) link('PRECEDED_BY', id, events.id[row - 1]!);
  }
  return { facts, canvas: { ...EMPTY_CANVAS, nodes: all, edges: lines } };
}

/** Median milliseconds of the processor, by part. */
function brushed(facts: Facts, canvas: Canvas): Record<string, number> {
  const table = tableOf(facts);
  const sieve = sieveOf(canvas, table);
  const bins = binsOf(extentOf(table), 'week', coreOf(table));
  const spent: Record<string, number[]> = { selection: [], facets: [], bars: [], canvas: [], together: [] };
  let selection: Selection | null = null;
  for (let step = 0; step < STEPS; step++) {
    const range = { start: day(18_100 + step * 20), end: day(18_500 + step * 20) };
    const before = selection;
    const parts = {
      selection: timed(() => (selection = select(table, { range, undated: null, where: {} }, before))),
      facets: timed(() => OPEN.map((facet) => selection!.counts(facet))),
      bars: timed(() => weigh(bins, table, selection!.rowsBut('time'))),
      canvas: timed(() => sieve.sift(selection, [])),
    };
    for (const [part, ms] of Object.entries(parts)) spent[part]!.push(ms);
    spent['together']!.push(Object.values(parts).reduce((sum, ms) => sum + ms, 0));
  }
  return Object.fromEntries(Object.entries(spent).map(([part, all]) => [part, median(all)]));
}

const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return millisecondsSince(before);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
