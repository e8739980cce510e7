// What a click shows, as a query that gives the same answer: so that whoever clicked can go on in Cypher.

import { EDGE_TYPES, type EdgeType } from '../../graph/model/kinds.ts';

/** A query with its parameters. */
interface Query {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What was clicked, or is shown. */
export type Click =
  | { readonly on: 'node'; readonly id: string }
  /** By its ends, type and role; `MET_WITH` is the pair and its meetings. */
  | {
      readonly on: 'edge';
      readonly type: EdgeType;
      readonly from: string;
      readonly to: string;
      readonly role?: string;
    }
  | {
      readonly on: 'neighbours';
      readonly id: string;
      readonly type?: EdgeType;
      readonly direction?: 'in' | 'out';
      readonly limit: number;
    }
  | { readonly on: 'overview'; readonly limit: number };

/** The label that a node of this id has, and that its index is for. */
function labelOf(id: string): 'Event' | 'Location' | 'Actor' {
  if (id.startsWith('event:')) return 'Event';
  return id.startsWith('place:') ? 'Location' : 'Actor';
}

const ANY = EDGE_TYPES.join('|');

/** Ranked as the page ranks: by how many relations a node has, then by id. */
const ranked = (limit: number): string[] => [
  `OPTIONAL MATCH (n)-[r:${ANY}]-()`,
  'WITH n, count(r) AS relations',
  `ORDER BY relations DESC, n.id LIMIT ${limit}`,
  'RETURN n AS node, relations',
];

/** The query of a click. Its nodes are those that the page shows for it, in the same order where there is one. */
export function queryOf(click: Click): Query {
  const lines = linesOf(click);
  return { cypher: lines.join('\n'), params: paramsOf(click) };
}

function paramsOf(click: Click): Query['params'] {
  switch (click.on) {
    case 'overview':
      return {};
    case 'edge': {
      const { from, to, role } = click;
      return { from, to, ...(role !== undefined && { role }) };
    }
    default:
      return { id: click.id };
  }
}

function linesOf(click: Click): readonly string[] {
  switch (click.on) {
    case 'node':
      return labelOf(click.id) === 'Event' ? EVENT : entity(labelOf(click.id));
    case 'edge':
      return edge(click);
    case 'neighbours': {
      const { id, type, direction, limit } = click;
      // MET_WITH is read both ways.
      const [left, right] = type === 'MET_WITH' || !direction ? ['-', '-'] : direction === 'in' ? ['<-', '-'] : ['-', '->']; // prettier-ignore
      return [
        `MATCH (:${labelOf(id)} {id: $id})${left}[:${type ?? ANY}]${right}(n)`,
        'WITH DISTINCT n',
        ...ranked(limit),
      ];
    }
    case 'overview':
      return ['MATCH (n) WHERE n:Actor OR n:Location OR n:Event', ...ranked(click.limit)];
  }
}

const EVENT: readonly string[] = [
  'MATCH (e:Event {id: $id})',
  'OPTIONAL MATCH (a:Actor)-[:PARTICIPATED_IN|SPOKE_AT]->(e)',
  'WITH e, collect(DISTINCT a) AS who',
  'OPTIONAL MATCH (e)-[:HELD_IN]->(p)',
  'WITH e, who, collect(DISTINCT p) AS places',
  'OPTIONAL MATCH (e)-[:ATTESTED_BY]->(s:Evidence)',
  'RETURN e AS event, who, places, collect(DISTINCT s) AS sentences',
];

const entity = (label: string): readonly string[] => [
  `MATCH (n:${label} {id: $id})`,
  'OPTIONAL MATCH (n)-[:REPRESENTS|LOCATED_IN]->(m)',
  'RETURN n AS node, collect(DISTINCT m) AS belongs_to',
];

function edge({ type, from, to, role }: Extract<Click, { on: 'edge' }>): readonly string[] {
  const [a, b] = [`(a:${labelOf(from)} {id: $from})`, `(b:${labelOf(to)} {id: $to})`];
  if (type === 'MET_WITH')
    return [
      `MATCH ${a}-[m:MET_WITH]-${b}`,
      'UNWIND m.events AS i',
      'MATCH (e:Event {id: i})',
      'WITH a, b, e ORDER BY e.start, e.id',
      'RETURN a AS one, b AS other, collect(e) AS meetings',
    ];
  return [
    `MATCH ${a}-[r:${type}]->${b}`,
    ...(role === undefined ? [] : ['WHERE r.role = $role']),
    'OPTIONAL MATCH (s:Evidence) WHERE s.id IN r.evidence',
    'RETURN a AS `from`, r AS relation, b AS `to`, collect(DISTINCT s) AS sentences',
  ];
}
