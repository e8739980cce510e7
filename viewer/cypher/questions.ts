/** A question to begin with: what a person would ask, and how it is asked in Cypher. */
export interface Question {
  readonly title: string;
  readonly cypher: string;
}

/** A handful that shows the graph's shape; each runs as it is on any content. */
export const QUESTIONS: readonly Question[] = [
  {
    title: 'Who met whom most often?',
    cypher: `MATCH (a:Country)-[m:MET_WITH]-(b:Country)
WHERE a.id < b.id
RETURN a, m, b, m.count AS times
ORDER BY times DESC, a.id, b.id
LIMIT 20`,
  },
  {
    title: 'What is planned or proposed?',
    cypher: `MATCH (e:Event)
WHERE e.status IN ['planned', 'proposed']
RETURN e, e.kind AS kind, e.status AS status, e.start AS day
ORDER BY day, e.id
LIMIT 50`,
  },
  {
    title: 'What came before what, in the articles’ own words?',
    cypher: `MATCH (later:Event)-[p:PRECEDED_BY]->(earlier:Event)
WHERE p.basis = 'stated'
RETURN later, p, earlier
LIMIT 50`,
  },
  {
    title: 'Who spoke where?',
    cypher: `MATCH (who:Actor)-[s:SPOKE_AT]->(e:Event)-[h:HELD_IN]->(place)
RETURN who, s, e, h, place
LIMIT 50`,
  },
  {
    title: 'Which meetings do most articles tell?',
    cypher: `MATCH (e:Event)
RETURN e, e.sources AS voices, e.start AS day
ORDER BY voices DESC, e.id
LIMIT 20`,
  },
  {
    title: 'What was called off or denied?',
    cypher: `MATCH (who:Actor)-[p:PARTICIPATED_IN]->(e:Event)
WHERE e.status IN ['cancelled', 'denied']
RETURN who, p, e
LIMIT 50`,
  },
];
