import * as v from 'valibot';
import { AS_OF, whole } from '../shapes.ts';
import { tool } from '../tool.ts';

export const query = tool({
  name: 'query',
  title: 'Cypher, read-only',
  description: `Runs one read-only Cypher query, for counts and patterns that the other tools don't give.
Labels: Actor with Country, Person or Organization; Location; Event with Meeting and its kind (Talks, Visit, Call, Summit, Negotiation, PressConference, Speech, Ceremony, Mediation); Article; Evidence.
Relations: (Actor)-[MET_WITH {count, first, last, events}]-(Actor), (Actor)-[PARTICIPATED_IN|SPOKE_AT]->(Event), (Event)-[HELD_IN]->(Location|Country), (Location)-[LOCATED_IN]->(), (Person|Organization)-[REPRESENTS {role}]->(), (later Event)-[PRECEDED_BY {basis}]->(earlier Event), (Event)-[ATTESTED_BY]->(Evidence)-[FROM]->(Article).
Properties: id, kind, name; events also title, status, start, end (texts YYYY-MM-DD), startDay, endDay, sources, disputed. Held ones are {status: 'held'}.
Return ids, so that "event" can cite. Writing is refused; so is what takes too long.`,
  input: v.strictObject({
    cypher: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(20_000)),
    params: v.optional(v.record(v.string(), v.unknown()), {}),
    rows: whole(1, 1_000, 100, 'Rows at most'),
    ...AS_OF,
  }),
  output: v.object({
    columns: v.array(v.string()),
    rows: v.pipe(
      v.array(v.array(v.unknown())),
      v.description('Values; nodes, relationships, paths and maps are objects with a `type`'),
    ),
    cut: v.exactOptional(v.pipe(v.string(), v.description('What cut the result short'))),
    took_ms: v.number(),
  }),
  async run({ cypher, params, rows }, { store, limits }) {
    const answer = await (await store()).query(cypher, params, { ...limits, maxRows: rows });
    return {
      columns: [...answer.columns],
      rows: answer.rows.map((row) => [...row]),
      ...(answer.cut !== undefined && { cut: answer.cut }),
      took_ms: answer.tookMs,
    };
  },
});
