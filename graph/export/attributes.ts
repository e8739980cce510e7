// Properties for the XML formats, which know one list of attributes for all nodes and one for all edges, and no lists
// of values.

import { BASE_LABELS, type Properties } from '../store/schema.ts';
import { EDGE_PROPERTIES, NODE_PROPERTIES, type PropertyTypes } from './property-types.ts';

/** Other names where one word means two things: an event's `start` is a day, `label` is what a program draws. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Evidence: { start: 'startOffset', end: 'endOffset' },
  Article: { label: 'articleLabel' },
};

/** Every attribute that a node can have. */
export const NODE_ATTRIBUTES: PropertyTypes = Object.fromEntries(
  BASE_LABELS.flatMap((label) =>
    Object.entries(NODE_PROPERTIES[label]).map(([name, type]) => [RENAMED[label]?.[name] ?? name, type]),
  ),
);

/** Every attribute that an edge can have. */
export const EDGE_ATTRIBUTES: PropertyTypes = Object.assign({}, ...Object.values(EDGE_PROPERTIES));

/**
 * The properties but for `id`, with values as text, a list as JSON; sorted by name. `label` is the node's base label,
 * undefined for an edge.
 */
export function attributesOf(properties: Properties, label?: string): [name: string, value: string][] {
  const renamed = RENAMED[label ?? ''];
  return Object.entries(properties)
    .filter(([name]) => name !== 'id')
    .map(([name, value]): [string, string] => [
      renamed?.[name] ?? name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
