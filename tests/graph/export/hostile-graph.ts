// The small graph of the contracts, with everything in its texts that a format could trip over.

import type { Graph, GraphRow } from '../../../graph/model/index.ts';
import { FIXTURE_ROWS } from '../../contracts/fixture-graph.ts';

/** Text that means something to XML, CSV, JSON, Cypher, a spreadsheet or a terminal. */
export const HOSTILE: Readonly<Record<string, string>> = {
  quotes: `"double" 'single' \`back\` „low“`,
  lines: 'one\ntwo\r\nthree\rfour\tfive',
  controls: 'a\u0001b\u0008c\u000bd\u001be\u007ff\u0085g',
  separators: 'a\u2028b\u2029c;d,e|f',
  markup: '<b>]]> &amp; &#10; <!-- x --> <?php ?> </node>',
  backslashes: String.raw`C:\users\new \\server \u0027 \\u0027 \n`,
  cypher: `'}] AS row RETURN 1; MATCH (n) DETACH DELETE n; // $rows $1 $& $'`,
  formula: '=HYPERLINK("http://example.org","x")',
  minus: '-1+1',
  turned: '\u202eright to left\u202c \u200f\u200emarks العربية',
  beyond: '🤝 𝔘 e\u0301 中文',
  blanks: '  edges  ',
  number: '0123',
};

/** What no encoding of text can hold, and XML no name for: half a pair, a character that is none, zero. */
export const UNWRITABLE = 'half \ud83e pair, none \uffff, zero \u0000';

const hostileNames = Object.values(HOSTILE);

/** The rows of the graph, hostile texts among them. */
export const HOSTILE_ROWS: readonly GraphRow[] = FIXTURE_ROWS.map((row): GraphRow => {
  switch (row.row) {
    case 'entity':
      return row.value.id === 'org:un'
        ? { row: 'entity', value: { ...row.value, name: HOSTILE['quotes']!, names: hostileNames } }
        : row;
    case 'event': {
      const title = Object.entries(HOSTILE)[Number(row.value.id.slice('event:'.length))]?.[1];
      return { row: 'event', value: { ...row.value, title: title ?? row.value.title } };
    }
    case 'article': {
      const text = `${hostileNames.join('\n')}\n${row.value.text}`;
      const issues = [...row.value.issues, { code: 'hostile', message: hostileNames.join('\n') }];
      return { row: 'article', value: { ...row.value, text, issues, publisher: HOSTILE['cypher']! } };
    }
    case 'evidence':
      return { row: 'evidence', value: { ...row.value, ...(row.value.quote && { quote: hostileNames.join(' ') }) } };
    case 'edge':
      return row.value.role === undefined
        ? row
        : { row: 'edge', value: { ...row.value, role: `${HOSTILE['backslashes']} ${HOSTILE['cypher']}` } };
  }
}); // prettier-ignore

/** Rows as a graph. */
export function graphOfRows(rows: readonly GraphRow[]): Graph {
  const all = <R extends GraphRow['row']>(kind: R) =>
    rows.flatMap((row) => (row.row === kind ? [row.value as Extract<GraphRow, { row: R }>['value']] : []));
  return {
    articles: all('article'),
    entities: all('entity'),
    events: all('event'),
    edges: all('edge'),
    evidence: all('evidence'),
    judgements: [],
  };
}
