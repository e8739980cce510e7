// What a selection says of those who took part.

import { NO_DAY, type FactTable, type Selection } from '../state/crossfilter/index.ts';

/** By place in the facts' entities: how many events of the selection, and of all; the rows of the first and last one. */
export interface ActorFigures {
  readonly meetings: Uint32Array;
  readonly all: Uint32Array;
  /** The event that begins first and the one that ends last; -1 where no day of any is known. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The places of those with an event in the selection. */
  readonly rows: Uint32Array;
}

const everyCount = new WeakMap<FactTable, Uint32Array>();

function countOfAll(table: FactTable): Uint32Array {
  const known = everyCount.get(table);
  if (known) return known;
  const { entities, events } = table.facts;
  const all = new Uint32Array(entities.id.length);
  for (const actors of events.actors) for (const actor of actors) all[actor]!++;
  everyCount.set(table, all);
  return all;
}

const figures = new WeakMap<Selection, ActorFigures>();

/** The figures of a selection; worked out once for each. */
export function actorFigures(selection: Selection): ActorFigures {
  const known = figures.get(selection);
  if (known) return known;
  const { table } = selection;
  const { entities, events } = table.facts;
  const many = entities.id.length;
  const meetings = new Uint32Array(many);
  const first = new Int32Array(many).fill(-1);
  const last = new Int32Array(many).fill(-1);
  for (const row of selection.rows()) {
    const [start, end] = [table.start[row]!, table.end[row]!];
    for (const actor of events.actors[row]!) {
      meetings[actor]!++;
      if (start === NO_DAY) continue;
      if (first[actor] === -1 || start < table.start[first[actor]!]!) first[actor] = row;
      if (last[actor] === -1 || end > table.end[last[actor]!]!) last[actor] = row;
    }
  }
  const rows = Uint32Array.from(meetings.keys()).filter((actor) => meetings[actor]! > 0);
  const made = { meetings, all: countOfAll(table), first, last, rows };
  figures.set(selection, made);
  return made;
}
