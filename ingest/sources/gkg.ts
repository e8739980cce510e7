// GDELT's Global Knowledge Graph 2.1: what it saw of the world's news every fifteen minutes, as a list of addresses.
// Columns as in "The GDELT Global Knowledge Graph (GKG) Data Format Codebook V2.1", 2015.

import type { SourceItem, Told, Unread } from '../../graph/model/index.ts';
import { dayAsWritten } from '../pages/day-as-written.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import type { Lead } from './fetch-input.ts';
import { numberedLines } from './lines.ts';
import { problemAt, unreadable } from './problems.ts';
import { readLeads } from './read-leads.ts';
import { languageCode } from './tables/language-code.ts';

/** Bytes of one record: some list thousands of names. */
const LONGEST_RECORD = 16 * 1024 * 1024;
/** Record id and time: `20150218230000-T52`, tab, `20150218230000`, tab. */
const OPENING = /^\d{14}-T?\d+\t\d{14}\t/;

const COLUMN = { id: 0, seen: 1, publisher: 3, address: 4, translation: 25, extras: 26 } as const;
const COLUMNS = 27;

const ADDRESS = /^https?:\/\//i;
const TITLE = /<PAGE_TITLE>(.*?)<\/PAGE_TITLE>/;
const TIME = /<PAGE_PRECISEPUBTIMESTAMP>(\d{14})<\/PAGE_PRECISEPUBTIMESTAMP>/;
const LANGUAGE = /\bsrclc:([a-z]{2,3})\b/;

/** `.gkg.csv`, also within zip, as it is published. What GDELT drew from the articles is not taken: only where they are. */
export const gkg: SourceKind = {
  one: 'GDELT list',
  many: 'GDELT lists',
  single: false,
  list: true,
  recognizes: ({ head }) => OPENING.test(Buffer.from(head.subarray(0, 100)).toString('latin1')),
  read: readGkg,
};

async function* readGkg(input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  const { where } = input;
  let line = 0;
  let elsewhere = 0;
  async function* leads(): AsyncGenerator<Lead | Unread> {
    const { plainWords } = await import('./feeds/plain-words.ts');
    for await (const numbered of numberedLines(input.stream(), LONGEST_RECORD, 'lenient')) {
      line = numbered.number;
      const columns = 'line' in numbered ? numbered.line.split('\t') : [];
      if (columns.length < COLUMNS)
        yield problemAt(where, line, 'this is no record of GKG 2.1', 'fetch the file again');
      else if (!ADDRESS.test(columns[COLUMN.address] ?? '')) elsewhere++;
      else yield { address: columns[COLUMN.address] ?? '', told: toldBy(columns, plainWords) };
    }
  }
  try {
    yield* readLeads(leads(), reach, where);
  } catch (error) {
    yield unreadable(where, line + 1, error);
  }
  if (elsewhere > 0) {
    const those = elsewhere === 1 ? '1 record is' : `${elsewhere} records are`;
    yield problemAt(
      where,
      1,
      `${those} of what has no address (broadcasts, print, collections)`,
      'nothing to be done',
    );
  }
}

/** What it says of a page. The day is the page's own where it gives one, else the one on which GDELT saw it. */
function toldBy(
  columns: readonly string[],
  plainWords: (text: string | undefined) => string | undefined,
): Told {
  const extras = columns[COLUMN.extras] ?? '';
  const title = plainWords(TITLE.exec(extras)?.[1]);
  const published = dayAsWritten(TIME.exec(extras)?.[1] ?? columns[COLUMN.seen] ?? '');
  const publisher = columns[COLUMN.publisher];
  // What was not translated was in English.
  const language = languageCode(LANGUAGE.exec(columns[COLUMN.translation] ?? '')?.[1] ?? 'en');
  return {
    ...(title !== undefined && { title }),
    ...(publisher && { publisher }),
    ...(published !== null && { published }),
    ...(language !== undefined && { language }),
  };
}
