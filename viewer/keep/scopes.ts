// How much of the graph goes into a file: what is seen, all that passes the filter, all there is.

import type { Board } from '../panels/board.ts';
import type { Selection } from '../state/crossfilter/index.ts';
import { say } from './say.ts';
import { seenNow, titleOf } from './seen-now.ts';

/** In the order of the choice. */
export const EXPORT_SCOPES = ['seen', 'passing', 'whole'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** What a file is to hold. */
export interface Chosen {
  /** What to call it. */
  readonly title: string;
  /** Ids of its nodes; null for all. */
  readonly ids: readonly string[] | null;
}

/** The events of a selection, with who took part and where they were: each id once. */
export function passingIds(selection: Selection): readonly string[] {
  const { entities, events } = selection.table.facts;
  const ids = new Set<string>();
  for (const row of selection.rows()) {
    ids.add(events.id[row]!);
    for (const place of [...events.actors[row]!, ...events.places[row]!]) ids.add(entities.id[place]!);
  }
  return [...ids];
}

/** What a scope holds at the moment. Nothing passes before the facts are there. */
export function chosenOf(board: Board, scope: ExportScope): Chosen {
  switch (scope) {
    case 'seen':
      return { title: titleOf(board), ids: seenNow(board).nodes.map(({ id }) => id) };
    case 'passing': {
      const selection = board.selection.value;
      return { title: say('passing'), ids: selection ? passingIds(selection) : [] };
    }
    case 'whole':
      return { title: say('whole'), ids: null };
  }
}
