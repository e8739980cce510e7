// A graph of meetings, a line each.

import { edgeId, type Graph, type GraphEvent } from '../../../graph/model/index.ts';

/** `id day who who… [status] [kind]` a line; everybody met everybody. */
export function diary(...lines: readonly string[]): Graph {
  const events: GraphEvent[] = [];
  const met = new Map<string, string[]>();
  const parties: string[][] = [];
  for (const line of lines) {
    const [id = '', days = '', ...who] = line.split(' ');
    const [start = '', end = start] = days.split('/');
    const status = who.includes('planned') ? 'planned' : 'held';
    const kind = who.includes('speech') ? 'speech' : 'talks';
    const people = who.filter((one) => /^[A-Z]$/.test(one)).map((one) => `person:${one}`);
    const date = days === '-' ? null : { start, end };
    events.push({ id, kind, status, date, title: id, disputed: false, sources: [], voices: 1, evidence: [] });
    for (const person of people) parties.push([person, id]);
    if (status === 'held' && kind === 'talks')
      for (const a of people) for (const b of people) if (a < b) met.set(`${a} ${b}`, [...(met.get(`${a} ${b}`) ?? []), id]); // prettier-ignore
  }
  const edges = [
    ...parties.map(([from, to]) => ({
      type: 'PARTICIPATED_IN' as const,
      from: from!,
      to: to!,
      evidence: [],
    })),
    ...[...met].map(([pair, ids]) => {
      const [from, to] = pair.split(' ') as [string, string];
      return { type: 'MET_WITH' as const, from, to, evidence: [], count: ids.length, events: ids };
    }),
  ].map((edge) => ({ ...edge, id: edgeId(edge) }));
  const entities = [...new Set(parties.map(([person]) => person!))].map((id) => ({
    id, kind: 'person' as const, name: id, names: [], sources: [],
  })); // prettier-ignore
  return { articles: [], entities, events, edges, evidence: [], judgements: [] };
}
