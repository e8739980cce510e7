// A table of articles (RFC 4180 and what spreadsheets make of it), its first line the names of its columns.

import type { CsvError, InfoRecord } from 'csv-parse';
import type { SourceItem } from '../../graph/model/index.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { problemAt, sourceFault, unreadable } from './problems.ts';
import { readRows, type Row } from './tables/read-rows.ts';
import { utf8 } from './tables/utf8.ts';
import { through } from './through.ts';
import { worded } from './worded.ts';

/** Bytes of one row. */
const LARGEST_ROW = 8 * 1024 * 1024;
const NAMES = /\.(?:csv|tsv|tab)$/i;
const TYPES = new Set(['text/csv', 'text/tab-separated-values']);
/** What may part columns; where the first line has as many of two, the earlier. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** `.csv`, `.tsv`, whatever parts the columns. */
export const csv: SourceKind = {
  one: 'table',
  many: 'tables',
  single: false,
  list: true,
  recognizes: ({ name, type }) => NAMES.test(name) || (type !== undefined && TYPES.has(type)),
  read: readCsv,
};

/** What csv-parse gives of a row, with how far it read for it. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: InfoRecord;
}

async function* readCsv(input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  const { where, head, charset } = input;
  let line = 1;
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(head),
    info: true,
    max_record_size: LARGEST_ROW,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const parsed = worded(through<Parsed>(utf8(input.stream(), charset), parser), (error) =>
    csvFault(error, line),
  );
  try {
    const { done, value: header } = await parsed.next();
    if (done) {
      yield problemAt(where, 1, 'the table is empty', 'leave it out');
      return;
    }
    line = header.info.lines + 1;
    const columns = header.record.map((name) => name.trim());
    async function* rows(): AsyncGenerator<Row> {
      for await (const { record, info } of parsed) {
        const begins = line;
        line = info.lines + 1;
        yield { line: begins, value: (column) => record[columns.indexOf(column)] };
      }
    }
    yield* readRows(input, { columns, rows: rows() }, reach);
  } catch (error) {
    yield unreadable(where, line, error);
  } finally {
    await parsed.return(undefined);
  }
}

/** What the first line has most of, outside of quotes. */
function delimiterOf(head: Uint8Array): string {
  const [first = ''] = Buffer.from(head).toString('latin1').replaceAll('\0', '').split(/\r?\n/);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function csvFault(error: unknown, line: number): unknown {
  const { code = '', message } = error as CsvError;
  if (!code.startsWith('CSV_')) return error;
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? sourceFault(`the row that begins on line ${line} has a quote that is never closed`, 'close the quote')
    : sourceFault(`the row that begins on line ${line} can't be read (${message})`, 'mend the row');
}
