// Colours and sizes of the GEXF export: those of the viewer on a light page.

import type { StoredEdge, StoredNode } from '../store/schema.ts';

/** Red, green, blue, 0 to 255 each. */
export type Colour = readonly [r: number, g: number, b: number];

const NODE_COLOURS: Readonly<Record<string, Colour>> = {
  country: [47, 97, 153],
  person: [17, 121, 107],
  organization: [140, 95, 13],
  location: [98, 106, 113],
  event: [180, 71, 43],
  cancelled: [104, 112, 118],
  article: [141, 145, 143],
  evidence: [201, 196, 184],
};

const EDGE_COLOURS: Readonly<Record<StoredEdge['type'], Colour>> = {
  MET_WITH: [180, 71, 43],
  SPOKE_AT: [205, 130, 110],
  PARTICIPATED_IN: [205, 130, 110],
  PRECEDED_BY: [104, 112, 118],
  HELD_IN: [141, 145, 143],
  LOCATED_IN: [141, 145, 143],
  REPRESENTS: [141, 145, 143],
  ATTESTED_BY: [228, 225, 217],
  FROM: [228, 225, 217],
};

/** Least size, and the most that sources add to it. */
const SIZES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  country: [9, 31],
  person: [7, 18],
  organization: [7, 18],
  location: [6, 14],
  event: [5, 12],
  article: [3, 0],
  evidence: [2, 0],
};

/** The colour of a node: its kind's; of an event also whether it was cancelled. */
export function nodeColour(node: StoredNode): Colour {
  const look = lookOf(node);
  return NODE_COLOURS[node.properties['status'] === 'cancelled' ? 'cancelled' : look]!;
}

/** The size of a node, in a drawing program's units: it grows with the sources that tell of it. */
export function nodeSize(node: StoredNode): number {
  const [least, most] = SIZES[lookOf(node)]!;
  const { sources } = node.properties;
  const more = typeof sources === 'number' ? Math.min(most, Math.sqrt(Math.max(0, sources - 1))) : 0;
  return Math.round((least + more) * 10) / 10;
}

/** The colour of a relationship: its type's. */
export function edgeColour({ type }: StoredEdge): Colour {
  return EDGE_COLOURS[type];
}

function lookOf({ labels, properties }: StoredNode): string {
  return labels[0] === 'Event' ? 'event' : String(properties['kind']);
}
