// What the index is made of: nodes and who is tied to what, read from the graph and kept in step with it.

import { edgeId, type GraphEntity, type GraphEvent, type GraphReader } from '../model/index.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { entityForms, eventForms, type Field, FIELDS, type Forms, indexed } from './document.ts';
import { createNodes, type Nodes } from './nodes.ts';
import { createPostings, type Postings } from './postings.ts';
import { createRelation, type Relation } from './relation.ts';
import { stateNames } from './state-names.ts';
import { tokens } from './tokens.ts';

/** The index, and what it stands on. */
export interface Reading {
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly nodes: Nodes;
  readonly participations: Relation;
  readonly venues: Relation;
  readonly representatives: Relation;
  isEvent(node: number): boolean;
  nameLength(node: number): number;
  /** Forms of a node by its number: those of entities are kept, an event's are read. */
  formsOf(node: number): Forms;
  /** Takes in what changed since the last call; cheap when nothing did. */
  catchUp(): void;
}

/** Whom an edge's id ties to whom, by its type. */
function endsOf(edge: string): {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
} {
  const [type = '', from = '', to = '', ...role] = edge.split('|');
  return { type, from, to, role: role.join('|') };
}

const NO_ROLES: ReadonlyMap<string, unknown> = new Map();

/** What else a node is called, by its id. */
export type NamesOf = (id: string) => readonly string[];

/** An empty index over `reader`. */
export function createReading(reader: GraphReader, namesOf: NamesOf): Reading {
  const [dictionary, postings, nodes] = [createDictionary(), createPostings(), createNodes()];
  const [participations, venues, representatives] = [createRelation(), createRelation(), createRelation()];
  /** Of entities, by number: their forms. */
  const kept = new Map<number, Forms>();
  /** Of people and organizations, by id: their roles, each with whom they represent in it. */
  const roles = new Map<string, Map<string, Set<string>>>();
  const lengths: number[] = [];
  let change = 0;

  function describe(id: string, forms: Forms): number {
    const node = nodes.numberOf(id);
    const document = nodes.describe(node);
    FIELDS.forEach((field: Field, place) => {
      for (const word of indexed(field, forms[field] ?? []))
        postings.put(dictionary.numberOf(word), document, place);
    });
    lengths[node] = tokens(forms.name?.[0] ?? '').length;
    return node;
  }

  function takeEntity(entity: GraphEntity): void {
    const names = [...entity.names, ...stateNames(entity.id), ...namesOf(entity.id)];
    const rolesHeld = [...(roles.get(entity.id) ?? NO_ROLES).keys()].sort();
    const forms = entityForms(entity, [...new Set(names)], rolesHeld);
    const node = nodes.known(entity.id);
    if (node !== undefined && nodes.isDescribed(node) && same(kept.get(node), forms)) return;
    kept.set(describe(entity.id, forms), forms);
  }

  const quotesOf = ({ evidence }: GraphEvent): string[] =>
    evidence.flatMap((one) => reader.evidence(one)?.quote ?? []);

  function takeEvent(event: GraphEvent): void {
    describe(event.id, eventForms(event, quotesOf(event)));
  }

  /** An edge has come (1) or is gone (-1). Gives the entity whose roles are others now. */
  function takeEdge(id: string, by: 1 | -1): string | undefined {
    const { type, from, to, role } = endsOf(id);
    const tie = (relation: Relation, a: string, b: string): void =>
      relation[by === 1 ? 'put' : 'drop'](nodes.numberOf(a), nodes.numberOf(b));
    if (type === 'PARTICIPATED_IN') tie(participations, from, to);
    if (type === 'HELD_IN') tie(venues, to, from);
    if (type === 'REPRESENTS') tie(representatives, to, from);
    if (type !== 'REPRESENTS' || role === '') return undefined;
    const known = roles.get(from) ?? new Map<string, Set<string>>();
    const sides = known.get(role) ?? new Set<string>();
    if (by === 1) sides.add(to);
    else sides.delete(to);
    if (sides.size > 0) known.set(role, sides);
    else known.delete(role);
    roles.set(from, known);
    return from;
  }

  /** Everything, as it streams by: a list of it all would be as large as the graph. */
  function readAll(): void {
    for (const { id } of reader.edges((edge) => edge.startsWith('REPRESENTS|'))) takeEdge(id, 1);
    for (const entity of reader.entities()) takeEntity(entity);
    for (const { event, edges } of reader.happenings()) {
      takeEvent(event);
      for (const edge of edges) takeEdge(edgeId(edge), 1);
    }
  }

  function readChanges(): void {
    const delta = reader.changesSince(change);
    const stale = new Set<string>();
    for (const { row, id } of delta.remove) {
      if (row === 'edge') stale.add(takeEdge(id, -1) ?? '');
      const node = row === 'entity' || row === 'event' ? nodes.known(id) : undefined;
      if (node === undefined) continue;
      nodes.forget(node);
      kept.delete(node);
    }
    for (const { row, value } of delta.upsert) if (row === 'edge') stale.add(takeEdge(value.id, 1) ?? '');
    for (const { row, value } of delta.upsert) {
      if (row === 'entity') takeEntity(value);
      if (row === 'event') takeEvent(value);
    }
    for (const id of stale) {
      const entity = id === '' ? undefined : reader.entity(id);
      if (entity) takeEntity(entity);
    }
  }

  return {
    dictionary,
    postings,
    nodes,
    participations,
    venues,
    representatives,
    isEvent: (node) => nodes.id(node).startsWith('event:'),
    nameLength: (node) => lengths[node] ?? 1,
    formsOf(node) {
      const known = kept.get(node);
      if (known) return known;
      const event = reader.event(nodes.id(node));
      return event ? eventForms(event, quotesOf(event)) : {};
    },
    catchUp() {
      const now = reader.change();
      if (now === change) return;
      if (change === 0) readAll();
      else readChanges();
      change = now;
    },
  };
}

function same(a: Forms | undefined, b: Forms): boolean {
  return (
    a !== undefined && FIELDS.every((field) => (a[field] ?? []).join('\0') === (b[field] ?? []).join('\0'))
  );
}
