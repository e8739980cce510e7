// The engine's values as tagged values that JSON carries without loss; runs in the query's process.

import type { CypherNode, CypherRelationship, CypherValue } from '../../model/index.ts';

/** Looks up the own id of a node by the engine's number; undefined where it has none. */
export type IdOf = (place: number) => string | undefined;

/**
 * A value of the engine, tagged. Days, times and durations are ISO text; whole numbers beyond 2^53 and numbers
 * that JSON lacks (NaN, Infinity) are text. A map that imitates the engine's own form of a node is taken for one.
 */
export function tagValue(value: unknown, idOf: IdOf): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) || value instanceof Float32Array)
    return Array.from(value, (one) => tagValue(one, idOf));
  const shape = value as Record<string, unknown>;
  if (isNode(shape)) return tagNode(shape, idOf);
  if (isRelationship(shape)) return tagRelationship(shape, idOf);
  if (isPath(shape)) {
    return {
      type: 'path',
      nodes: shape.nodes.map((node) => tagNode(node, idOf)),
      relationships: shape.edges.map((edge) => tagRelationship(edge, idOf)),
    };
  }
  return { type: 'map', entries: tagEntries(shape, idOf) };
}

interface EngineNode extends Record<string, unknown> {
  readonly _id: number;
  readonly _labels: readonly string[];
}
interface EngineRelationship extends Record<string, unknown> {
  readonly _id: number;
  readonly _type: string;
  readonly _source: number;
  readonly _target: number;
}
interface EnginePath extends Record<string, unknown> {
  readonly nodes: readonly EngineNode[];
  readonly edges: readonly EngineRelationship[];
}

function isNode(shape: Record<string, unknown>): shape is EngineNode {
  return typeof shape._id === 'number' && Array.isArray(shape._labels);
}

function isRelationship(shape: Record<string, unknown>): shape is EngineRelationship {
  return (
    typeof shape._id === 'number' && typeof shape._type === 'string' && typeof shape._source === 'number'
  );
}

function isPath(shape: Record<string, unknown>): shape is EnginePath {
  const { nodes, edges } = shape;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || nodes.length !== edges.length + 1) return false;
  return (
    nodes.every((one) => isWhole(one) && isNode(one)) &&
    edges.every((one) => isWhole(one) && isRelationship(one))
  );
}

function isWhole(one: unknown): one is Record<string, unknown> {
  return typeof one === 'object' && one !== null;
}

function tagNode({ _id, _labels, ...properties }: EngineNode, idOf: IdOf): CypherNode {
  const id = typeof properties.id === 'string' ? properties.id : String(_id);
  return { type: 'node', id, labels: _labels, properties: tagEntries(properties, idOf) };
}

function tagRelationship(edge: EngineRelationship, idOf: IdOf): CypherRelationship {
  const { _id, _type, _source, _target, ...properties } = edge;
  return {
    type: 'relationship',
    id: typeof properties.id === 'string' ? properties.id : String(_id),
    relation: _type,
    from: idOf(_source) ?? String(_source),
    to: idOf(_target) ?? String(_target),
    properties: tagEntries(properties, idOf),
  };
}

function tagEntries(shape: Readonly<Record<string, unknown>>, idOf: IdOf): Record<string, CypherValue> {
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, tagValue(value, idOf)]));
}
