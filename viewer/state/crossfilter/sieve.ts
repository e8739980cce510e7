// What of the canvas is seen: the selection of events, told of nodes and edges.

import { lookOf, LOOKS, type Look } from '../../appearance.ts';
import type { Canvas } from '../canvas.ts';
import type { FactTable } from './fact-table.ts';
import type { Selection } from './selection.ts';

/** Ids of what passes. */
export interface Seen {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** A canvas made ready for filtering: done once for each canvas, so that a step of a filter compares numbers only. */
export interface Sieve {
  /**
   * What passes. An event passes as the selection says; an actor or place that has to do with events passes with at
   * least one of them, one that has to do with none passes; two who met, with an event in which both took part. `null`
   * where nothing is filtered.
   */
  sift(selection: Selection | null, muted: readonly Look[]): Seen | null;
}

const NONE = -1;

/** The sieve of a canvas over a table of facts. An event that the table does not have passes no filter. */
export function sieveOf(canvas: Canvas, table: FactTable | null): Sieve {
  const nodes = [...canvas.nodes.values()];
  const edges = [...canvas.edges.values()];
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const looks = Uint8Array.from(nodes, ({ kind }) => LOOKS.indexOf(lookOf(kind)));
  const event = LOOKS.indexOf('event');
  const place = Int32Array.from(nodes, ({ id }, i) =>
    (looks[i] === event ? table?.rowOf.get(id) : table?.entityOf.get(id)) ?? NONE); // prettier-ignore
  const from = Uint32Array.from(edges, (edge) => at.get(edge.from)!);
  const to = Uint32Array.from(edges, (edge) => at.get(edge.to)!);
  const pairs = edges.map(({ type }, i) => (type === 'MET_WITH' ? [place[from[i]!]!, place[to[i]!]!] : []));
  const met = table && meetingsOf(table, pairs);

  const nodePasses = (selection: Selection | null, i: number): boolean => {
    if (!selection?.filtering) return true;
    const where = place[i]!;
    if (looks[i] === event) return where !== NONE && selection.passes(where);
    return where === NONE || !selection.table.eventful[where] || selection.entities()[where] === 1;
  };

  return {
    sift(selection, muted) {
      if (!selection?.filtering && muted.length === 0) return null;
      const off = LOOKS.map((look) => muted.includes(look));
      const passing = new Uint8Array(nodes.length);
      const seen = { nodes: new Set<string>(), edges: new Set<string>() };
      for (let i = 0; i < nodes.length; i++) {
        if (off[looks[i]!] || !nodePasses(selection, i)) continue;
        passing[i] = 1;
        seen.nodes.add(nodes[i]!.id);
      }
      for (let i = 0; i < edges.length; i++) {
        if (!passing[from[i]!] || !passing[to[i]!]) continue;
        const rows = selection?.filtering ? met?.[i] : undefined;
        if (!rows?.length || rows.some(selection!.passes)) seen.edges.add(edges[i]!.id);
      }
      return seen;
    },
  };
}

/** For each pair of actors, by their places: the rows of the events in which both took part. */
function meetingsOf({ facts, rows }: FactTable, pairs: readonly (readonly number[])[]): readonly number[][] {
  const found: number[][] = pairs.map(() => []);
  const many = facts.entities.id.length;
  const keyOf = (a: number, b: number): number => Math.min(a, b) * many + Math.max(a, b);
  const wanted = new Map<number, number[]>();
  const involved = new Uint8Array(many);
  for (const [i, [a = NONE, b = NONE]] of pairs.entries()) {
    if (a === NONE || b === NONE) continue;
    wanted.set(keyOf(a, b), found[i]!);
    involved[a] = involved[b] = 1;
  }
  for (let row = 0; row < rows && wanted.size > 0; row++) {
    const here = facts.events.actors[row]!.filter((actor) => involved[actor]);
    for (let i = 0; i < here.length; i++) {
      for (let j = i + 1; j < here.length; j++) wanted.get(keyOf(here[i]!, here[j]!))?.push(row);
    }
  }
  return found;
}
