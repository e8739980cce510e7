import { describe, expect, it } from 'vitest';
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFilter,
  exportGraph,
  type ExportSource,
  filtered,
} from '../../../graph/export/index.ts';
import { storedEdges, storedNodes } from '../../../graph/export/stored-rows.ts';
import type { Graph, GraphReader, Judgement } from '../../../graph/model/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { FIXTURE_ROWS } from '../../contracts/fixture-graph.ts';
import { inHome, NOW } from '../merge/graph-of.ts';
import { filesOf } from './files-of.ts';
import { graphOfRows } from './hostile-graph.ts';

const fixture = graphOfRows(FIXTURE_ROWS);
const reader = arrayReader(fixture);
const noPause = (): Promise<void> => Promise.resolve();
const keep = (filter: ExportFilter, from: GraphReader = reader): Promise<ExportSource> =>
  filtered(from, filter, noPause);
const events = (source: ExportSource): string[] =>
  [...source.events()].map(({ id }) => id.slice('event:'.length));

describe('an event passes a filter', () => {
  it.each<[string, ExportFilter, string[]]>([
    ['where there is none', {}, ['1', '2', '3', '4', '5', '6']],
    ['that begins on its day', { from: '2025-02-20' }, ['3', '6']],
    ['that ends on its day', { to: '2025-02-18' }, ['1', '2', '4']],
    ['with whose days its own overlap', { from: '2025-03-12', to: '2025-03-31' }, ['3']],
    ['not where its days are over', { from: '2025-03-13' }, []],
    ['of its kind', { kinds: ['call'] }, ['2']],
    ['of several kinds, one of which it has', { kinds: ['call', 'summit'] }, ['2', '5']],
    ['of an actor who took part', { actors: ['country:VN'] }, ['3', '6']],
    ['of an actor who spoke', { actors: ['person:rubio'] }, ['1', '4']],
    ['of several actors, one of whom was there', { actors: ['country:VN', 'person:rubio'] }, ['1', '3', '4', '6']],
    ['not of whom those who were there represent', { actors: ['country:SA'] }, ['5']],
    ['only where it passes every part', { actors: ['country:US'], kinds: ['talks'], to: '2025-02-19' }, ['1']],
    ['not undated one between days', { from: '1900-01-01', kinds: ['summit'] }, []],
  ])('%s', async (_, filter, wanted) => expect(events(await keep(filter))).toEqual(wanted));
}); // prettier-ignore

describe('a filtered export', () => {
  it('of nothing holds nothing', async () => {
    const graph = exportGraph(await keep({ from: '2030-01-01' }));
    expect(Object.values(graph).flat()).toEqual([]);
  });

  it('holds who was there, whom and where they stand for, and what proves it', async () => {
    const graph = exportGraph(await keep({ kinds: ['press-conference'] }));
    const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
    expect(ids(graph.entities)).toEqual(['country:SA', 'country:US', 'person:rubio', 'place:riyadh']);
    expect(ids(graph.edges)).toEqual([
      'HELD_IN|event:4|place:riyadh',
      'LOCATED_IN|place:riyadh|country:SA',
      'PARTICIPATED_IN|country:US|event:4',
      'PARTICIPATED_IN|person:rubio|event:4',
      'REPRESENTS|person:rubio|country:US|secretary of state',
      'SPOKE_AT|person:rubio|event:4',
    ]);
    expect(ids(graph.evidence)).toEqual(['evidence:4', 'evidence:7']);
    expect(ids(graph.articles)).toEqual(['riyadh']);
    expect(graph.entities.flatMap(({ sources }) => sources.map(({ article }) => article))).not.toContain(
      'riad',
    );
  });

  it('holds places and parties that only one report names', async () => {
    const graph = exportGraph(await keep({ kinds: ['talks'], to: '2025-02-18' }));
    expect(graph.entities.map(({ id }) => id)).toContain('person:rubio');
  });

  it('counts of MET_WITH the meetings that pass, with their days and proof', async () => {
    const met = async (filter: ExportFilter) =>
      [...(await keep(filter)).edges()].find(({ id }) => id === 'MET_WITH|country:RU|country:US');
    expect(await met({ to: '2025-02-18' })).toEqual(reader.edge('MET_WITH|country:RU|country:US'));
    expect(await met({ kinds: ['talks'] })).toMatchObject({
      count: 1,
      first: '2025-02-18',
      last: '2025-02-18',
      events: ['event:1'],
      evidence: ['evidence:1'],
    });
    expect(await met({ kinds: ['call'] })).toMatchObject({ count: 1, first: '2025-02-15', evidence: [] });
    expect(await met({ kinds: ['press-conference'] })).toBeUndefined();
  });

  it('has PRECEDED_BY between events that pass, and computes none anew', async () => {
    const before = async (filter: ExportFilter) =>
      [...(await keep(filter)).edges()].filter(({ type }) => type === 'PRECEDED_BY').map(({ id }) => id);
    expect(await before({ kinds: ['talks', 'press-conference'] })).toEqual(['PRECEDED_BY|event:4|event:1']);
    expect(await before({ kinds: ['call', 'press-conference'] })).toEqual([]);
  });

  it('has the judgements that its rows name, and those whose words it holds', async () => {
    const judged = (id: string, ...articles: string[]): Judgement => ({
      id: `judgement:${id}`,
      type: 'different',
      author: 'user',
      reason: '',
      score: 1,
      of: articles.map((article) => ({ article, type: 'person', local: 'p', name: 'P' })),
    });
    const [first, ...rest] = fixture.events.filter(({ id }) => id === 'event:4');
    const graph: Graph = {
      ...fixture,
      events: [{ ...first!, judgements: ['judgement:named'] }, ...rest],
      judgements: [judged('named', 'article:de'), judged('near', 'article:en'), judged('far', 'article:en', 'article:zh')],
    };
    const source = await keep({ kinds: ['press-conference'] }, arrayReader(graph));
    expect(source.judgements().map(({ id }) => id)).toEqual(['judgement:named', 'judgement:near']);
    expect([...source.articles()].map(({ id }) => id)).toEqual(['article:de', 'article:en']);
  }); // prettier-ignore
});

describe('a filtered export of what was ingested', () => {
  it.each<[string, ExportFilter]>([
    ['a state', { actors: ['country:TR'] }],
    ['a month', { from: '2016-01-05', to: '2016-02-04' }],
    ['a kind', { kinds: ['visit', 'call'] }],
    ['everything that has a day', { from: '1900-01-01' }],
  ])('of %s names nothing that it does not hold, in any format', async (_, filter) => {
    await inHome(async ({ ledger, load }) => {
      await load([...generateExtractions({ seed: 8, articles: 80, days: 60 })], NOW);
      const source = await keep(filter, ledger);
      const found = exportGraph(source);
      expect(found.events.length).toBeGreaterThan(3);
      expect(danglingIn(found)).toEqual([]);
      const nodes = new Set([...storedNodes(source)].map(({ properties }) => properties['id']));
      for (const { from, to } of storedEdges(source)) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
      expect(nodes.size).toBe(found.articles.length + found.entities.length + found.events.length + found.evidence.length);
      for (const name of EXPORT_FORMAT_NAMES) {
        const text = JSON.stringify(filesOf(EXPORT_FORMATS[name], source));
        expect(text.length).toBeLessThan(JSON.stringify(filesOf(EXPORT_FORMATS[name], ledger)).length);
      }
    }, GENERATED_WORLD);
  }); // prettier-ignore
});

/** What rows name and the graph does not hold. */
function danglingIn({ articles, entities, events, edges, evidence }: Graph): string[] {
  const held = new Set([...articles, ...entities, ...events, ...evidence].map(({ id }) => id));
  const named = [
    ...entities.flatMap(({ sources, country }) => [...sources.map(({ article }) => article), ...(country ? [country] : [])]),
    ...events.flatMap(({ sources, evidence: proof }) => [...sources.map(({ article }) => article), ...proof]),
    ...events.flatMap(({ said = [] }) => said.flatMap((one) => one.sources.map(({ article }) => article))),
    ...edges.flatMap((edge) => [edge.from, edge.to, ...(edge.events ?? []), ...edge.evidence]),
    ...evidence.flatMap(({ article }) => article ?? []),
  ];
  return [...new Set(named)].filter((id) => !held.has(id));
} // prettier-ignore
