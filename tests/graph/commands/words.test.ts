import { describe, expect, it } from 'vitest';
import { csv } from '../../../graph/commands/csv.ts';
import { cypherText } from '../../../graph/commands/cypher-text.ts';
import { dayText } from '../../../graph/views/index.ts';
import { languageCounts } from '../../../graph/commands/language-counts.ts';
import { summaryLine } from '../../../graph/commands/load-sources.ts';
import { problemLine } from '../../../graph/commands/problems.ts';
import { duration, fillLine, fillProgress, progressLine } from '../../../graph/commands/progress.ts';
import { sentenceLine } from '../../../graph/commands/sentence.ts';
import { cells, fit, table } from '../../../graph/commands/table.ts';

describe('words on a terminal', () => {
  it.each([
    [null, 'undated'],
    [{ start: '2025-02-27', end: '2025-02-27' }, '2025-02-27'],
    [{ start: '2024-09-01', end: '2024-09-30' }, '2024-09'],
    [{ start: '2024-02-01', end: '2024-02-28' }, '2024-02-01/28'],
    [{ start: '2025-04-02', end: '2025-04-03' }, '2025-04-02/03'],
    [{ start: '2025-01-31', end: '2025-02-01' }, '2025-01-31/2025-02-01'],
  ])('writes the date %j as %s', (date, text) => {
    expect(dayText(date)).toBe(text);
  });

  it.each([
    ['Lavrov', 6],
    ['外长', 4],
    ['Ngô Khiêm', 9],
    ['e\u0301', 1],
  ])('counts the cells of %s', (text, width) => {
    expect(cells(text)).toBe(width);
  });

  it.each([
    ['short', 10, 'short'],
    ['a longer text', 8, 'a longe…'],
    ['外长会谈', 5, '外长…'],
    ['two\nlines\u001b[31m', 40, 'two lines [31m'],
  ])('fits %j into %i cells', (text, width, fitted) => {
    expect(fit(text, width)).toBe(fitted);
  });

  it('sets numbers to the right and cuts the last column', () => {
    expect(
      table(
        ['n', 'name'],
        [
          [7, 'a'],
          [12, 'a very long name'],
        ],
        { width: 14 },
      ),
    ).toBe(' n  name\n 7  a\n12  a very lo…\n');
  });

  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['say "no"', 'x,y'], '"say ""no""","x,y"\r\n'],
    [['two\nlines', ''], '"two\nlines",\r\n'],
  ])('writes %j as CSV', (row, text) => {
    expect(csv([row])).toBe(text);
  });

  it('shows Cypher values in a line', () => {
    const node = {
      type: 'node',
      id: 'country:RU',
      labels: ['Actor', 'Country'],
      properties: { name: 'Russia' },
    } as const;
    const met = {
      type: 'relationship',
      id: 'r',
      relation: 'MET_WITH',
      from: 'a',
      to: 'b',
      properties: {},
    } as const;
    expect(cypherText(null)).toBe('');
    expect(cypherText([1, 'two', null])).toBe('[1, two, ]');
    expect(cypherText({ type: 'map', entries: { n: 2 } })).toBe('{n: 2}');
    expect(cypherText({ type: 'path', nodes: [node, node], relationships: [met] })).toBe(
      '(:Actor:Country Russia)-[:MET_WITH]-(:Actor:Country Russia)',
    );
  });

  it.each([
    [12, '12 s'],
    [89.2, '90 s'],
    [180, '3 min'],
    [7200, '2 h'],
  ])('says %f seconds', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it.each([
    [37, 132, 210, 250, '37 of 132 articles · 210 events · 148 articles/s · 1 s left'],
    [5, undefined, 1, 1000, '5 articles · 1 events · 5.0 articles/s'],
    [1, 132, 6, 6000, '1 of 132 articles · 6 events · 0.2 articles/s'],
  ])('tells progress at %i of %s', (done, total, events, elapsed, text) => {
    expect(progressLine(done, total, events, elapsed)).toBe(text);
  });

  it.each([
    [0, 93_000, 0, 'filling the store: 0 of 93,000 rows'],
    [12_000, 93_000, 3_000, 'filling the store: 12,000 of 93,000 rows · 4,000 rows/s · 21 s left'],
    [93_000, 93_000, 30_000, 'filling the store: 93,000 of 93,000 rows · 3,100 rows/s · 0 s left'],
  ])('tells a fill at %i of %i', (done, total, elapsed, text) => {
    expect(fillLine(done, total, elapsed)).toBe(text);
  });

  it('draws a fill on one line, takes it away at its end, and begins anew with the next', () => {
    const drawn: string[] = [];
    const terminal = { err: (text: string) => drawn.push(text), errIsTerminal: true, columns: 80 };
    let time = 0;
    const progress = fillProgress(terminal as never, () => (time += 1_000));
    for (const done of [1_000, 2_000, 1_000, 2_000]) progress(done, 2_000);
    const lines = drawn.map((text) => text.replace('\r\u001b[K', ''));
    expect(lines).toEqual([
      expect.stringContaining('1,000 of 2,000 rows · 1,000 rows/s'),
      expect.stringContaining('2,000 of 2,000'),
      '',
      expect.stringContaining('1,000 of 2,000 rows · 1,000 rows/s'),
      expect.stringContaining('2,000 of 2,000'),
      '',
    ]);
  });

  it('lets no article write to the terminal', () => {
    const line = sentenceLine(
      { id: 'e', extractor: 'rules/1', before: 'a\u001b[2J', quote: 'met\u0007', after: '\nb' },
      false,
    );
    expect(line).toBe('“a [2Jmet  b”');
  });

  it('lets no file name write to the terminal', () => {
    expect(problemLine({ where: 'a\u001b[2J.txt:1', what: 'b\r\nc', todo: 'd' })).toBe(
      'a [2J.txt:1: b c; d\n',
    );
  });

  it('tells unreadable languages once', () => {
    const counts = languageCounts();
    expect(counts.line()).toBe('');
    for (const language of ['tr', 'ar', 'tr']) counts.add(language);
    expect(counts.line()).toBe(
      "3 articles in languages that can't be read yet, kept without events: ar 1, tr 2\n",
    );
  });

  const loaded = { read: 3, added: 2, unchanged: 1, replaced: 0, refused: 0, events: 4, stopped: false };
  it.each([
    [
      { ...loaded, problems: 0, leftOut: 0, withIssues: 0 },
      '3 articles read in 1.5 s: 2 new, 1 unchanged; 4 events',
    ],
    [
      { ...loaded, read: 1, added: 0, events: 0, problems: 1, leftOut: 0, withIssues: 0 },
      '1 article read in 1.5 s: 1 unchanged; 0 events; nothing changed; 1 source could not be used',
    ],
    [
      { ...loaded, problems: 0, leftOut: 3, withIssues: 0 },
      '3 articles read in 1.5 s: 2 new, 1 unchanged; 4 events; 3 entries of archives left out',
    ],
  ])('sums up %j', (summary, text) => {
    expect(summaryLine(summary, 1.5)).toBe(text);
  });
});
