// A graph of a given size for the viewer's bench, with places and facts; the same seed, the same graph.

import type { EdgeSummary, EdgeType, Facts, NodeSummary } from '../../../graph/model/index.ts';
import type { Point } from '../../../viewer/scene/contract.ts';
import { seededRandom } from '../random.ts';

/** What is drawn, where it lies, and the facts that the filter counts. */
export interface MadeGraph {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly EdgeSummary[];
  readonly places: Readonly<Record<string, Point>>;
  readonly facts: Facts;
}

const FIRST_DAY = 14_610;
const DAYS = 5_800;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Six of ten nodes are events; the first actors are hubs, as in the news. */
export function makeGraph(seed: number, nodeCount: number, edgeCount: number): MadeGraph {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const actors = Math.round(nodeCount * 0.4);
  const nodes: NodeSummary[] = [];
  const degrees = new Uint32Array(nodeCount);
  const starts: number[] = [];
  for (let i = 0; i < nodeCount; i++) {
    const id = i < actors ? `actor:${i}` : `event:${i - actors}`;
    const day = FIRST_DAY + below(DAYS);
    if (i >= actors) starts.push(day);
    nodes.push(
      i < actors
        ? { id, kind: i % 5 === 0 ? 'country' : 'person', name: `Actor number ${i}`, degree: 0 }
        : {
            id,
            kind: 'talks',
            name: `Talks: one and another of ${i}`,
            degree: 0,
            status: i % 7 === 0 ? 'planned' : 'held',
            date: { start: dayOf(day) as `${number}-${number}-${number}`, end: dayOf(day) as never },
            voices: 1 + (i % 4),
          },
    );
  }
  const edges: EdgeSummary[] = [];
  const parties: number[][] = starts.map(() => []);
  const known = new Set<string>();
  const add = (type: EdgeType, from: number, to: number): void => {
    const id = `${type}|${from}|${to}`;
    if (from === to || known.has(id)) return;
    known.add(id);
    edges.push({ id, type, from: nodes[from]!.id, to: nodes[to]!.id });
    degrees[from]!++;
    degrees[to]!++;
  };
  while (edges.length < edgeCount) {
    const event = actors + below(nodeCount - actors);
    const actor = Math.min(below(actors), below(actors), below(actors));
    const kind = random();
    if (kind < 0.75) {
      add('PARTICIPATED_IN', actor, event);
      parties[event - actors]!.push(actor);
    } else if (kind < 0.9) add('MET_WITH', actor, below(actors));
    else add('PRECEDED_BY', event, actors + below(nodeCount - actors));
  }
  const side = 30 * Math.sqrt(nodeCount);
  const places = Object.fromEntries(nodes.map(({ id }) => [id, { x: (random() - 0.5) * side, y: (random() - 0.5) * side }])); // prettier-ignore
  const summaries = nodes.map((node, i) => ({ ...node, degree: degrees[i]! }));
  return { nodes: summaries, edges, places, facts: factsOf(summaries, actors, starts, parties) };
}

function factsOf(
  nodes: readonly NodeSummary[],
  actors: number,
  starts: readonly number[],
  parties: readonly (readonly number[])[],
): Facts {
  const who = nodes.slice(0, actors);
  const what = nodes.slice(actors);
  const each = <T>(value: T): T[] => what.map(() => value);
  return {
    total: what.length,
    kinds: ['talks'],
    statuses: ['held', 'planned'],
    languages: ['en'],
    outlets: ['example.org'],
    entities: {
      id: who.map(({ id }) => id),
      name: who.map(({ name }) => name),
      kind: who.map(({ kind }) => kind as 'person'),
      country: who.map((_, i) => i - (i % 5)),
      at: who.map(() => null),
    },
    events: {
      id: what.map(({ id }) => id),
      title: what.map(({ name }) => name),
      kind: each(0),
      status: what.map(({ status }) => (status === 'held' ? 0 : 1)),
      start: starts,
      end: starts,
      voices: what.map(({ voices }) => voices!),
      disputed: [],
      degree: what.map(({ degree }) => degree),
      actors: parties,
      places: each([]),
      languages: each([0]),
      outlets: each([0]),
      firstTold: starts,
      lastTold: starts,
    },
  };
}
