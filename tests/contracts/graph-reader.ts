// What every GraphReader promises. Hand over one that holds a graph with at least an event of two articles.

import { describe, expect, it } from 'vitest';
import { edgeId, type GraphReader, type GraphRow } from '../../graph/model/index.ts';

/** The suite, for one implementation. `open` gives a filled reader; the caller closes it. */
export function describeGraphReader(name: string, open: () => GraphReader): void {
  describe(`${name} reads the graph`, () => {
    it('gives every row of a kind once, sorted by id, and the same by its id', () => {
      const reader = open();
      const kinds = [
        [[...reader.articles()], reader.article],
        [[...reader.entities()], reader.entity],
        [[...reader.events()], reader.event],
        [[...reader.edges()], reader.edge],
        [[...reader.allEvidence()], reader.evidence],
      ] as const;
      for (const [rows, byId] of kinds) {
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.map(({ id }) => id)).toEqual([...new Set(rows.map(({ id }) => id))].sort());
        for (const row of rows) expect(byId(row.id)).toEqual(row);
        expect(byId('nothing:here')).toBeUndefined();
      }
    });

    it('gives only the articles that tell of an event where only those are asked for', () => {
      const reader = open();
      expect([...reader.articles('told')]).toEqual(
        [...reader.articles()].filter(({ id }) => reader.tells(id)),
      );
    });

    it('has no edge without its ends, and no evidence that is not there', () => {
      const reader = open();
      for (const edge of reader.edges()) {
        expect(edge.id).toBe(edgeId(edge));
        for (const end of [edge.from, edge.to]) expect(reader.entity(end) ?? reader.event(end)).toBeDefined();
        for (const id of edge.evidence) expect(reader.provenBy(id)).toContain(edge.id);
        if (edge.basis !== 'chronology') expect(edge.evidence).not.toEqual([]);
      }
      for (const event of reader.events()) {
        for (const id of event.evidence) expect(reader.provenBy(id)).toContain(event.id);
      }
    });

    it('counts and pages the edges of a node', () => {
      const reader = open();
      const all = [...reader.edges()];
      for (const { id } of [...reader.entities(), ...reader.events()]) {
        const own = all.filter(({ from, to }) => from === id || to === id);
        expect(reader.edgesOf(id)).toEqual(own);
        expect(reader.degree(id)).toBe(own.length);
        expect(reader.countsOf(id).reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
        expect(reader.edgesOf(id, { limit: 1, offset: 1 })).toEqual(own.slice(1, 2));
        expect(reader.edgesOf(id, { direction: 'out' })).toEqual(own.filter(({ from }) => from === id));
        expect(reader.edgesOf(id, { type: 'HELD_IN', direction: 'in' })).toEqual(
          own.filter(({ type, to }) => type === 'HELD_IN' && to === id),
        );
      }
      expect(reader.edgesOf('nothing:here')).toEqual([]);
      expect(reader.countsOf('nothing:here')).toEqual([]);
    });

    it('gives each event with its own edges, and who met there', () => {
      const reader = open();
      const found = [...reader.happenings()];
      expect(found.map(({ event }) => event)).toEqual([...reader.events()]);
      const all = [...reader.edges()];
      const own = new Set(['PARTICIPATED_IN', 'SPOKE_AT', 'HELD_IN', 'PRECEDED_BY']);
      expect(found.flatMap(({ edges }) => edges.map(edgeId)).sort()).toEqual(
        all.filter(({ type }) => own.has(type)).map(({ id }) => id),
      );
      for (const { event, met } of found)
        expect(met.map(([from, to]) => edgeId({ type: 'MET_WITH', from, to })).sort()).toEqual(
          all.filter(({ events }) => events?.includes(event.id)).map(({ id }) => id),
        );
    });

    it('quotes what stands in the article', () => {
      const reader = open();
      for (const article of reader.articles()) {
        for (const { start, end, quote } of reader.evidenceIn(article.id)) {
          expect(article.text.slice(start, end)).toBe(quote);
        }
        for (const { entity } of reader.mentionsOf(article.id)) expect(reader.entity(entity)).toBeDefined();
      }
    });

    it('gives everything as the change since nothing, and nothing as the change since now', () => {
      const reader = open();
      const ids = (row: GraphRow['row']): string[] =>
        reader.changesSince(0).upsert.filter((one) => one.row === row).map(({ value }) => value.id); // prettier-ignore
      expect(ids('edge')).toEqual([...reader.edges()].map(({ id }) => id));
      expect(ids('event')).toEqual([...reader.events()].map(({ id }) => id));
      expect(reader.changesSince(reader.change())).toEqual({ upsert: [], remove: [] });
    });
  });
}
