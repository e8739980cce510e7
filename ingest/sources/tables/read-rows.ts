// Rows of a table, however it is written, as articles; or, where no column holds their text, as a list of addresses.

import type { FieldMap, SourceItem, SourceProblem, Told, Unread } from '../../../graph/model/index.ts';
import { evenText, makeArticle, type Remedies } from '../../article/make-article.ts';
import { dayAsWritten } from '../../pages/day-as-written.ts';
import type { Reach, SourceInput } from '../contract.ts';
import type { Lead } from '../fetch-input.ts';
import { labelOf } from '../inputs.ts';
import { faultAt, problemAt } from '../problems.ts';
import { readLeads } from '../read-leads.ts';
import { fieldColumns } from './field-columns.ts';
import { languageCode } from './language-code.ts';
import { plainField } from './plain-field.ts';

/** A row: what stands in a column, and on which line of the source it begins, from 1. */
export interface Row {
  readonly line: number;
  value(column: string): string | undefined;
}

/** A table; its rows can be read once, and what is broken among them is told in their place. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row | Unread>;
}

/** More columns than these are a trap, or a table of other things. */
const MOST_COLUMNS = 2000;

/** Reads rows in their order. Says once, beside the first article, which columns were taken for what. */
export async function* readRows(input: SourceInput, table: Table, reach: Reach): AsyncGenerator<SourceItem> {
  const { where } = input;
  if (table.columns.length > MOST_COLUMNS) {
    const what = `it has ${table.columns.length.toLocaleString('en')} columns, as no table of articles has`;
    yield problemAt(where, 1, what, 'leave it out');
    return;
  }
  const { columns, guessed, missing } = fieldColumns(table.columns, reach.options.fields);
  const those = `its columns are ${table.columns
    .slice(0, 30)
    .map((name) => `"${name.slice(0, 60)}"`)
    .join(', ')}`;
  if (missing.length > 0) {
    yield problemAt(where, 1, `there is no column "${missing[0]}"; ${those}`, 'name one of them in --fields');
    return;
  }
  if (columns.text === undefined && columns.url === undefined) {
    yield problemAt(
      where,
      1,
      `no column seems to hold texts or addresses; ${those}`,
      'say --fields text=COLUMN',
    );
    return;
  }
  const items =
    columns.text === undefined
      ? readLeads(leadsOf(table.rows, columns), reach, where)
      : articlesOf(input, table.rows, columns);
  yield* guessed === '' ? items : withNote(items, noteOf(where, columns, guessed));
}

function noteOf(where: string, columns: FieldMap, guessed: string): SourceProblem {
  const day = columns.published === undefined ? '; no column tells the day' : '';
  const todo = 'where that is wrong, or more is known, say --fields FIELD=COLUMN';
  return problemAt(where, 1, `taken as the names of columns say: ${guessed}${day}`, todo).problem;
}

/** The same items; the first article bears the note. */
async function* withNote(items: AsyncIterable<SourceItem>, note: SourceProblem): AsyncGenerator<SourceItem> {
  let noted = false;
  for await (const item of items) {
    if (noted || !('article' in item)) yield item;
    else {
      noted = true;
      yield { ...item, problems: [note, ...(item.problems ?? [])] };
    }
  }
}

async function* articlesOf(
  { where, name }: SourceInput,
  rows: AsyncIterable<Row | Unread>,
  columns: FieldMap,
): AsyncGenerator<SourceItem> {
  const label = where === '-' ? 'stdin' : labelOf(name);
  for await (const row of rows) yield 'problem' in row ? row : await articleOf(where, label, row, columns);
}

async function articleOf(where: string, label: string, row: Row, columns: FieldMap): Promise<SourceItem> {
  const { line } = row;
  const said = (column: string | undefined): string => (column && row.value(column)?.trim()) || '';
  const day = said(columns.published);
  const { published = null, ...told } = toldBy(row, columns);
  const text = await plainField(said(columns.text));
  if ('what' in text) return problemAt(where, line, text.what, 'leave the row out, or shorten it');
  const url = said(columns.url);
  const remedies = remediesOf(columns, day);
  const draft = { ...told, ...(url && { url }), published, body: evenText(text.plain), bodyLine: line };
  const made = await makeArticle(draft, remedies, `${label}-${line}`);
  if ('fault' in made) return faultAt(where, { ...made.fault, line });
  const problems = made.faults
    // That a table has no days was told once.
    .filter(({ todo }) => columns.published !== undefined || todo !== remedies.published)
    .map((fault) => faultAt(where, { ...fault, line }).problem);
  return { article: made.article, ...(problems.length > 0 && { problems }) };
}

async function* leadsOf(rows: AsyncIterable<Row | Unread>, columns: FieldMap): AsyncGenerator<Lead | Unread> {
  for await (const row of rows) {
    if ('problem' in row) yield row;
    else {
      const address = row.value(columns.url ?? '')?.trim();
      if (address) yield { address, told: toldBy(row, columns) };
    }
  }
}

/** What a row tells besides text and address. */
function toldBy(row: Row, columns: FieldMap): Told {
  const said = (column: string | undefined): string => (column && row.value(column)?.trim()) || '';
  const title = evenText(said(columns.title)).replace(/\s+/g, ' ');
  const publisher = evenText(said(columns.publisher));
  const author = evenText(said(columns.author)).replace(/\s+/g, ' ');
  const published = dayAsWritten(said(columns.published));
  const language = languageCode(said(columns.language));
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(published !== null && { published }),
    ...(language !== undefined && { language }),
  };
}

function remediesOf({ text, language }: FieldMap, day: string): Remedies {
  return {
    text: `leave the row out, or name another column than "${text}" in --fields text=COLUMN`,
    language:
      language === undefined ? 'name a column in --fields language=COLUMN' : 'write it as de or German',
    published:
      day === ''
        ? 'write its day as YYYY-MM-DD; words like "yesterday" give no day until then'
        : `"${day.slice(0, 40)}" can't be read in one way only; write YYYY-MM-DD`,
  };
}
