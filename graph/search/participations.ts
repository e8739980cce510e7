// Who took part in which event, kept in step with the graph, so that a question need not ask the graph for it.

import type { GraphEdge } from '../model/index.ts';

export interface Participations {
  put(edge: GraphEdge): void;
  drop(edgeId: string): void;
  /** Ids of the events that an actor took part in. */
  eventsOf(actor: string): Iterable<string>;
}

/** Nobody in nothing, to begin with. Edges of other types are let pass. */
export function createParticipations(): Participations {
  const known = new Map<string, { readonly actor: string; readonly event: string }>();
  const byActor = new Map<string, Set<string>>();
  return {
    put({ id, type, from, to }) {
      if (type !== 'PARTICIPATED_IN') return;
      known.set(id, { actor: from, event: to });
      const events = byActor.get(from);
      if (events) events.add(to);
      else byActor.set(from, new Set([to]));
    },
    drop(edgeId) {
      const gone = known.get(edgeId);
      if (!gone) return;
      known.delete(edgeId);
      byActor.get(gone.actor)?.delete(gone.event);
    },
    eventsOf: (actor) => byActor.get(actor) ?? [],
  };
}
