// The one table of how things look. The legend, the panels and the picture all read it.

import type { EdgeType, EntityKind, EventKind, Status } from '../graph/model/kinds.ts';

/** What a reader tells apart by shape and colour: the four kinds of entity, and any event. */
export const LOOKS = ['country', 'person', 'organization', 'location', 'event'] as const;
export type Look = (typeof LOOKS)[number];

/** Shapes (the square has round corners), each of the same visual weight at the same size. */
export type Shape = 'square' | 'circle' | 'diamond' | 'triangle' | 'hexagon';

/** How a line is drawn: whole, broken, in dots, with a stroke through it, with a cross in a gap. */
export type Line = 'solid' | 'dashed' | 'dotted' | 'struck' | 'crossed';

/** CSS custom properties that carry a colour with a meaning. */
export type ColourToken = '--country' | '--person' | '--organization' | '--location' | '--event' | '--ink-3';

/** Shape and colour of what stands for a node. Its word is `kinds.<look>` in the catalogue. */
export const NODE_LOOKS: Readonly<Record<Look, { readonly shape: Shape; readonly colour: ColourToken }>> = {
  country: { shape: 'square', colour: '--country' },
  person: { shape: 'circle', colour: '--person' },
  organization: { shape: 'diamond', colour: '--organization' },
  location: { shape: 'triangle', colour: '--location' },
  event: { shape: 'hexagon', colour: '--event' },
};

/** Line and fullness of what stands for a status. Only what was held is filled. */
export const STATUS_LOOKS: Readonly<
  Record<Status, { readonly line: Line; readonly hollow: boolean; readonly colour: ColourToken }>
> = {
  held: { line: 'solid', hollow: false, colour: '--event' },
  planned: { line: 'dashed', hollow: true, colour: '--event' },
  proposed: { line: 'dotted', hollow: true, colour: '--event' },
  cancelled: { line: 'struck', hollow: true, colour: '--ink-3' },
  denied: { line: 'crossed', hollow: true, colour: '--event' },
};

/** How an edge of a type is drawn: its weight in pixels, whether a head says where it points, whose line it takes. */
export const EDGE_LOOKS: Readonly<
  Record<EdgeType, { readonly width: number; readonly head: boolean; readonly line: Line | 'of its event' }>
> = {
  MET_WITH: { width: 2.4, head: false, line: 'solid' },
  PARTICIPATED_IN: { width: 1.9, head: false, line: 'of its event' },
  SPOKE_AT: { width: 2.2, head: false, line: 'of its event' },
  HELD_IN: { width: 1.7, head: false, line: 'of its event' },
  LOCATED_IN: { width: 1.4, head: false, line: 'solid' },
  REPRESENTS: { width: 1.4, head: false, line: 'solid' },
  PRECEDED_BY: { width: 2, head: true, line: 'solid' },
};

/** The look of a kind. */
export function lookOf(kind: EntityKind | EventKind): Look {
  return kind in NODE_LOOKS ? (kind as EntityKind) : 'event';
}

/** Whether a kind is one that takes part: a country, a person, an organization. */
export function isActor(kind: EntityKind | EventKind): boolean {
  const look = lookOf(kind);
  return look !== 'event' && look !== 'location';
}
