// Short articles for tests of the merge: each says one or more things in one line.

import type { Entity, ExtractedEdge, ExtractedEvent, Extraction } from '../../../graph/model/index.ts';

/** One event as an article tells it; ids of entities are as they are in the extraction. */
export interface Told {
  readonly kind?: ExtractedEvent['kind'];
  readonly status?: ExtractedEvent['status'];
  /** A day, a range, or null. */
  readonly on?: string | readonly [string, string] | null;
  readonly who?: readonly string[];
  readonly at?: string;
  /** Which event of the article, by number, it came after. */
  readonly after?: number;
}

/** What is known of entities in these tests. */
const FACTS: Readonly<Record<string, Partial<Entity> & { represents?: string }>> = {
  'person:rubio': { represents: 'country:US' },
  'person:lavrov': { represents: 'country:RU' },
  'person:vance': { represents: 'country:US' },
  'person:fidan': { represents: 'country:TR' },
  'org:ru-mfa': { country: 'country:RU' },
  'place:istanbul': { country: 'country:TR' },
  'place:ankara': { country: 'country:TR' },
  'place:riyadh': { country: 'country:SA' },
  'place:dolmabahce': { country: 'country:TR' },
};
/** Buildings lie in cities. */
const WITHIN: Readonly<Record<string, string>> = { 'place:dolmabahce': 'place:istanbul' };

/** Every id of these tests is one of the world but those that say `unknown`, and those that the graph made. */
export const TEST_WORLD = { has: (id: string): boolean => !/unknown|:[0-9a-f]{16}$/.test(id) };

/** An extraction of an article that is named by its address. `words`: its text beside what it tells, its own unless given. */
export function report(
  name: string,
  told: readonly Told[],
  published: string | null = '2025-03-01',
  words = Array.from({ length: 60 }, (_, i) => `${name}${i}`).join(' '),
): Extraction {
  const lines = told.map((one, i) => `${i}: ${JSON.stringify(one)}`);
  const text = `${name}\n\n${lines.join('\n')}\n${words}`;
  const entities = new Map<string, Entity>();
  const edges: ExtractedEdge[] = [];
  const span = (i: number): ExtractedEvent['evidence'] => {
    const start = text.indexOf(lines[i]!);
    return [{ start, end: start + lines[i]!.length, quote: lines[i]! }];
  };
  const know = (id: string, i: number): void => {
    if (entities.has(id)) return;
    const { represents, ...facts } = FACTS[id] ?? {};
    const kind = ({ country: 'country', person: 'person', org: 'organization', place: 'location' } as const)[
      id.split(':')[0] as 'org'
    ];
    entities.set(id, { id, kind, name: id.slice(id.indexOf(':') + 1), ...facts });
    for (const [type, to] of [
      ['REPRESENTS', represents],
      ['LOCATED_IN', WITHIN[id]],
    ] as const) {
      if (to === undefined) continue;
      know(to, i);
      edges.push({ type, from: id, to, evidence: span(i) });
    }
  };
  const events = told.map(
    (
      { kind = 'talks', status = 'held', on = '2025-02-27', who = ['country:US', 'country:RU'], at, after },
      i,
    ): ExtractedEvent => {
      const id = `event:${i}`;
      for (const actor of who) {
        know(actor, i);
        edges.push({ type: 'PARTICIPATED_IN', from: actor, to: id, evidence: span(i) });
      }
      if (at !== undefined) {
        know(at, i);
        edges.push({ type: 'HELD_IN', from: id, to: at, evidence: span(i) });
      }
      if (after !== undefined)
        edges.push({
          type: 'PRECEDED_BY',
          from: id,
          to: `event:${after}`,
          basis: 'stated',
          evidence: span(i),
        });
      const [start, end] = typeof on === 'string' ? [on, on] : (on ?? []);
      const date = start === undefined || end === undefined ? null : { start, end };
      return { id, kind, status, date, title: `${kind} ${name}`, evidence: span(i) };
    },
  );
  return {
    article: { id: name, url: `https://example.org/${name}`, published, language: 'en', title: name, text },
    mentions: [], entities: [...entities.values()], events, edges, issues: [],
  }; // prettier-ignore
}
