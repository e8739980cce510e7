import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOnly } from '../../../../graph/store/cypher/lexer.ts';
import { loadEngine } from '../../../../graph/store/grafeo/engine.ts';
import { hintsFor } from '../../../../graph/store/grafeo/hints.ts';
import { QUERY_LIMITS, openGrafeoStore } from '../../../../graph/store/index.ts';
import type { Store } from '../../../../graph/store/index.ts';
import { FIXTURE_ROWS } from '../../../contracts/fixture-graph.ts';
import { storeFolder } from './folder.ts';

/** A form that this engine refuses, a word of its hint, and the form that the hint names, which works. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['MATCH (e:Event) RETURN date(e.start).month', 'date', 'MATCH (e:Event) WITH date(e.start) AS d RETURN d.month'],
  ['MATCH (a:Event), (b:Event) RETURN duration.between(date(a.end), date(b.start))', 'startDay', 'MATCH (a:Event), (b:Event) RETURN b.startDay - a.endDay'],
  ["RETURN date.truncate('month', date('2025-02-18'))", 'substring', 'MATCH (e:Event) RETURN substring(e.start, 0, 7)'],
  ['MATCH (e:Event) RETURN collect(e.name)[..3]', 'cut', 'MATCH (e:Event) WITH collect(e.name) AS names RETURN names[..3]'],
  ['MATCH (e:Event) RETURN {meetings: count(e)}', 'map', 'MATCH (e:Event) WITH count(e) AS n RETURN {meetings: n}'],
  ['MATCH (x:Country|Person) RETURN x.id', 'WHERE', 'MATCH (x) WHERE x:Country OR x:Person RETURN x.id'],
  ["MATCH (e:Event) WHERE all(n IN [(e)<--(a) | a.name] WHERE n <> '') RETURN e.id", 'Name the list', "MATCH (e:Event) WITH e, [(e)<--(a) | a.name] AS names WHERE all(n IN names WHERE n <> '') RETURN e.id"],
  ['MATCH (a:Country) RETURN COLLECT { MATCH (a)-[:MET_WITH]-(b) RETURN b.name }', 'pattern list', 'MATCH (a:Country) RETURN [(a)-[:MET_WITH]-(b) | b.name]'],
  ['MATCH ((a:Event)-[:PRECEDED_BY]->(b:Event)){1,3} RETURN a.id', 'Bound', 'MATCH (a:Event)-[:PRECEDED_BY*1..3]->(b:Event) RETURN a.id'],
  ['MATCH (a:Event)-[:PRECEDED_BY]->+(b:Event) RETURN a.id', 'brackets', 'MATCH (a:Event)-[:PRECEDED_BY*1..3]->(b:Event) RETURN a.id'],
  ['MATCH p = SHORTEST 1 (a:Person)-[*]-(b:Country) RETURN p', 'shortestPath', 'MATCH p = shortestPath((a:Person)-[*..6]-(b:Country)) RETURN p'],
  ['MATCH (l:Location) RETURN round(l.lat, 1)', 'places', 'MATCH (l:Location) RETURN round(l.lat * 10) / 10'],
  ["MATCH (a:Actor) USING INDEX a:Actor(id) WHERE a.id = 'x' RETURN a", 'USING', "MATCH (a:Actor) WHERE a.id = 'x' RETURN a"],
  ['MATCH (e:Event) RETURN e.id ORDER BY e.start NULLS FIRST', 'IS NULL', 'MATCH (e:Event) RETURN e.id ORDER BY e.start IS NULL, e.start'],
  ['MATCH (e:Event) WHERE EXISTS { MATCH (e)<-[:SPOKE_AT]-(a) RETURN a } RETURN e.id', 'RETURN', 'MATCH (e:Event) WHERE EXISTS { (e)<-[:SPOKE_AT]-() } RETURN e.id'],
  ['MATCH (n:Create) RETURN n', 'backticks', 'MATCH (n:`Create`) RETURN n'],
  ['RETURN apoc.text.upperCase("x")', 'APOC', 'RETURN toUpper("x")'],
  ['MATCH (l:Location) RETURN point({latitude: l.lat, longitude: l.lon})', 'lat', 'MATCH (l:Location) RETURN l.lat, l.lon'],
]; // prettier-ignore

let store: Store;
beforeAll(async () => {
  store = openGrafeoStore({ dir: storeFolder(), engine: loadEngine(), now: () => 0 });
  await store.rebuild(FIXTURE_ROWS, 1);
});
afterAll(() => store.close());

describe('a form that the engine refuses comes with one that works', () => {
  it.each(FORMS)('%s', async (fails, word, works) => {
    const hint = expect.stringContaining(word);
    await expect(store.query(fails, {}, QUERY_LIMITS)).rejects.toMatchObject({
      hints: expect.arrayContaining([hint]),
    });
    await expect(store.query(works, {}, QUERY_LIMITS)).resolves.toMatchObject({ rows: expect.anything() });
    expect(store.check(works)).toEqual({ ok: true, hints: [] });
  });

  it('also where the engine answers, but otherwise than Neo4j', async () => {
    expect((await store.query('RETURN [1, 2] + 3 AS l', {}, QUERY_LIMITS)).rows).toEqual([[null]]);
    expect(store.check('RETURN [1, 2] + 3 AS l').hints).toEqual([expect.stringContaining('brackets')]);
    const share = 'UNWIND [10, 20, 30] AS x RETURN percentileDisc(x, $p) AS least';
    const { rows, notes } = await store.query(share, { p: 0 }, QUERY_LIMITS);
    expect({ rows, notes }).toEqual({ rows: [[20]], notes: [expect.stringContaining('as a number')] });
    const cut = 'WITH [1, 2, 3] AS l RETURN l[-2..] AS end';
    expect((await store.query(cut, {}, QUERY_LIMITS)).rows).toEqual([[[]]]);
    expect(store.check(cut).hints).toEqual([expect.stringContaining('size(l)')]);
    const works = 'WITH [1, 2, 3] AS l RETURN l[size(l) - 2..] AS end';
    expect((await store.query(works, {}, QUERY_LIMITS)).rows).toEqual([[[2, 3]]]);
    expect(store.check(works).hints).toEqual([]);
    expect((await store.query('RETURN [1, 2] + 3 AS l', {}, QUERY_LIMITS)).notes).toEqual([
      expect.stringContaining('brackets'),
    ]);
  });

  it('also where it loses an order', async () => {
    const days = async (text: string) => {
      const { rows, notes } = await store.query(text, {}, QUERY_LIMITS);
      return { days: rows.map(([, day]) => day), notes };
    };
    const lost = 'MATCH (e:Event) RETURN e, e.start AS day ORDER BY coalesce(day, ""), e.id';
    const kept = 'MATCH (e:Event) RETURN e, e.start AS day ORDER BY day, e.id';
    expect(await days(lost)).toEqual({
      days: expect.anything(),
      notes: [expect.stringContaining('Sort by')],
    });
    expect(await days(kept)).toEqual({
      days: ['2025-02-15', '2025-02-18', '2025-02-18', '2025-02-20', '2025-03-10', null],
      notes: undefined,
    });
  });
});

describe('no hint for what only looks like such a form', () => {
  it.each([
    'MATCH (e:Event) WITH e, size(e.name) AS long RETURN e ORDER BY long, e.id',
    'MATCH (e:Event) RETURN e, size(e.name) AS long ORDER BY long DESC, e.id',
    'MATCH (e:Event) RETURN e, e.name AS name ORDER BY size(name)',
    'MATCH (e:Event) RETURN e AS event, e.start AS day, e.kind AS kind ORDER BY e.kind, day, e.id',
    'MATCH (e:Event) RETURN e.startDay AS startDay ORDER BY e.startDay - e.endDay, e.id',
    "MATCH (n) WHERE n.text CONTAINS 'COLLECT { SHORTEST 1 }' RETURN n.id",
    'MATCH (n) // USING INDEX\nRETURN n.id',
    'MATCH (e:Event) RETURN e.start, collect(e.name) AS names',
    'MATCH (a:Actor:Country)-[:MET_WITH*1..3]-(b) RETURN a.id',
    'RETURN [1, 2] + [3] AS l',
    'MATCH (e:Event) RETURN round(e.sources), e.names[-1], [round(1.5), 2]',
    'MATCH (e:Event) RETURN percentileCont(e.sources, 0.9), percentileDisc(toFloat(e.sources), .5), percentileDisc(e.sources, 1)',
  ])('%s', (text) => expect(hintsFor(codeOnly(text))).toEqual([]));
});
