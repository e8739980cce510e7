// The driver's values as tagged values that JSON carries without loss; runs in the query's process.

import type { Duration, Node, Path, Relationship } from 'neo4j-driver';
import * as neo4j from 'neo4j-driver';
import type { CypherNode, CypherRelationship, CypherValue } from '../../model/index.ts';
import { durationText } from './duration.ts';

/** Our ids by the server's own: of the nodes an answer names, and of the ends of relationships that it gives alone. */
export type OwnIds = ReadonlyMap<string, string>;

/**
 * A value of the driver, tagged. Days, times and durations are ISO text; whole numbers beyond 2^53 and numbers that
 * JSON lacks (NaN, Infinity) are text.
 */
export function tagValue(value: unknown, ids: OwnIds): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map((one) => tagValue(one, ids));
  if (value instanceof Int8Array) return [...value];
  if (neo4j.isNode(value)) return tagNode(value, ids);
  if (neo4j.isRelationship(value)) return tagRelationship(value, ids);
  if (neo4j.isPath(value)) {
    return {
      type: 'path',
      nodes: nodesOf(value).map((node) => tagNode(node, ids)),
      relationships: value.segments.map(({ relationship }) => tagRelationship(relationship, ids)),
    };
  }
  if (neo4j.isVector(value))
    return Array.from(value.asTypedArray() as Iterable<number | bigint>, (one) => tagValue(one, ids));
  if (neo4j.isDuration(value)) {
    const { months, days, seconds, nanoseconds } = value as unknown as Duration<bigint>;
    return durationText(months, days, seconds, nanoseconds);
  }
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return { type: 'map', entries: tagEntries({ srid, x, y, ...(typeof z === 'number' ? { z } : {}) }, ids) };
  }
  if (Object.getPrototypeOf(value) === Object.prototype)
    return { type: 'map', entries: tagEntries(value, ids) };
  return String(value);
}

/** What `ids` must know to tag a value: fills in the nodes that it holds, and notes the ends that it doesn't. */
export function noteIds(value: unknown, known: Map<string, string>, ends: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const note = (one: unknown): void => noteIds(one, known, ends);
  if (neo4j.isNode(value)) known.set(value.elementId, ownId(value.properties, value.elementId));
  else if (neo4j.isRelationship(value)) {
    ends.add(value.startNodeElementId);
    ends.add(value.endNodeElementId);
  } else if (neo4j.isPath(value)) {
    for (const node of nodesOf(value)) note(node);
    for (const { relationship } of value.segments) note(relationship);
  } else if (Array.isArray(value)) for (const one of value) note(one);
  else if (Object.getPrototypeOf(value) === Object.prototype)
    for (const one of Object.values(value)) note(one);
}

function nodesOf({ start, segments }: Path): Node[] {
  return [start, ...segments.map(({ end }) => end)];
}

function tagNode({ elementId, labels, properties }: Node, ids: OwnIds): CypherNode {
  return { type: 'node', id: ownId(properties, elementId), labels, properties: tagEntries(properties, ids) };
}

function tagRelationship(
  { elementId, type, startNodeElementId: from, endNodeElementId: to, properties }: Relationship,
  ids: OwnIds,
): CypherRelationship {
  return {
    type: 'relationship',
    id: ownId(properties, elementId),
    relation: type,
    from: ids.get(from) ?? from,
    to: ids.get(to) ?? to,
    properties: tagEntries(properties, ids),
  };
}

function ownId({ id }: Readonly<Record<string, unknown>>, elementId: string): string {
  return typeof id === 'string' ? id : elementId;
}

function tagEntries(shape: object, ids: OwnIds): Record<string, CypherValue> {
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, tagValue(value, ids)]));
}
