import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../graph/model/index.ts';
import { select, tableOf } from '../../../viewer/state/crossfilter/index.ts';
import { FRESH_DESK } from '../../../viewer/state/desk.ts';
import { TABLE_COLUMNS, type ColumnName, type Filter, type TableOf } from '../../../viewer/state/index.ts';
import { COLUMN_KINDS } from '../../../viewer/table/columns.ts';
import { csvOf } from '../../../viewer/table/csv-of.ts';
import { MOST_PUT, nodesOf } from '../../../viewer/table/nodes-of.ts';
import { sortedRows } from '../../../viewer/table/sorted-rows.ts';
import { stepped } from '../../../viewer/table/stepped.ts';
import { clamped, gridWidths, widthByKey } from '../../../viewer/table/widths.ts';
import { scrolledTo, windowOf } from '../../../viewer/table/window.ts';
import { csvLine } from '../../../viewer/text/csv.ts';
import { makeFacts } from '../state/crossfilter/make-facts.ts';

const facts = makeFacts(400);
const EVERYTHING: Filter = { range: null, undated: null, where: {} };
const all = select(tableOf(facts), EVERYTHING);

describe('the rows on the page', () => {
  test('are those that are seen, and never more than the height holds and a few', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.nat(2_000_000),
        fc.integer({ min: 100, max: 1_000 }),
        (count, top, height) => {
          const { first, end } = windowOf(count, top, height, 32);
          expect(end - first).toBeLessThanOrEqual(height / 32 + 18);
          const seen = Math.floor(top / 32);
          if (seen < count) {
            expect(first).toBeLessThanOrEqual(seen);
            expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.floor((top + height) / 32)));
          }
        },
      ),
    );
  });

  test.each([
    ['above what is seen: it is the first', 3, 320, 96],
    ['below what is seen: it is the last', 30, 0, 31 * 32 - 320],
    ['in sight: nothing moves', 5, 100, 100],
  ])('come into view where one is %s', (_, row, top, to) => {
    expect(scrolledTo(row, top, 320, 32)).toBe(to);
  });

  test.each<[string, boolean, number, number]>([
    ['ArrowDown', false, 6, 2],
    ['PageDown', false, 15, 2],
    ['PageUp', false, 0, 2],
    ['Home', false, 5, 0],
    ['End', false, 5, 4],
    ['Home', true, 0, 0],
    ['End', true, 99, 4],
  ])('%s (with Control: %s) goes to row %i, column %i', (key, ctrlKey, row, column) => {
    expect(stepped({ key, ctrlKey }, { row: 5, column: 2 }, { rows: 100, columns: 5, page: 10 })).toEqual({
      row,
      column,
    });
  });

  test('go nowhere for another key, nor out of the grid', () => {
    const size = { rows: 3, columns: 2, page: 10 };
    expect(stepped({ key: 'x', ctrlKey: false }, { row: 0, column: 0 }, size)).toBeUndefined();
    expect(stepped({ key: 'ArrowUp', ctrlKey: false }, { row: 0, column: 0 }, size)).toEqual({
      row: 0,
      column: 0,
    });
  });
});

describe('the order of the rows', () => {
  const columns = (Object.keys(TABLE_COLUMNS) as TableOf[]).flatMap((of) =>
    TABLE_COLUMNS[of].map((column): [TableOf, ColumnName] => [of, column]),
  );

  test.each(columns)('of %s by %s is by what the column sorts by, what is not known last', (of, column) => {
    for (const down of [false, true]) {
      const rows = sortedRows(all, of, { sort: column, down, hidden: [], widths: {} });
      const keys = [...rows].map((row) => COLUMN_KINDS[column].order(all, row));
      const known = keys.filter((key) => key !== null);
      expect(keys.slice(known.length).every((key) => key === null)).toBe(true);
      for (let i = 1; i < known.length; i++) {
        const [a, b] = [known[i - 1]!, known[i]!];
        const way =
          typeof a === 'number'
            ? a - (b as number)
            : new Intl.Collator('en-GB', { numeric: true }).compare(a, b as string);
        expect(down ? way >= 0 : way <= 0).toBe(true);
      }
    }
  });

  test('has each event that passes once, and no other', () => {
    const some = select(tableOf(facts), { ...EVERYTHING, where: { kind: { any: ['talks'], none: [] } } });
    const rows = sortedRows(some, 'events', FRESH_DESK.tables.events);
    expect([...rows].sort((a, b) => a - b)).toEqual([...some.rows()]);
  });

  test('has each actor with an event that passes, and nobody else', () => {
    const some = select(tableOf(facts), {
      ...EVERYTHING,
      where: { person: { any: ['person:3'], none: [] } },
    });
    const rows = sortedRows(some, 'actors', FRESH_DESK.tables.actors);
    const expected = new Set([...some.rows()].flatMap((row) => facts.events.actors[row]!));
    expect([...rows].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
    expect(COLUMN_KINDS.meetings.plain!(some, rows[0]!)).toBe(String(some.count));
  });
});

describe('the file', () => {
  test.each([
    ['a comma', ['a,b'], '"a,b"\r\n'],
    ['a quotation mark', ['say "yes"'], '"say ""yes"""\r\n'],
    ['a line end', ['one\ntwo'], '"one\ntwo"\r\n'],
    ['a formula', ['=1+1', '@SUM(A1)', '+x', '-x', '\tx'], "'=1+1,'@SUM(A1),'+x,'-x,'\tx\r\n"],
    ['numbers, which are no formula', ['-5', '3.5'], '-5,3.5\r\n'],
    ['other scripts', ['محادثات', '会谈'], 'محادثات,会谈\r\n'],
  ])('has %s as a spreadsheet reads it', (_, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  test('has the listed rows in their order, the shown columns, plain days and numbers, and ids', () => {
    const titled: Facts = {
      ...facts,
      events: {
        ...facts.events,
        title: facts.events.title.map((title, row) => (row === 0 ? '=HYPERLINK("x")' : title)),
      },
    };
    const selection = select(tableOf(titled), EVERYTHING);
    const lines = csvOf(selection, 'events', ['title', 'start', 'voices'], [0, 1]).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('Title,When,Sources,Id');
    expect(lines[1]).toMatch(/^"'=HYPERLINK\(""x""\)",(\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?)?,\d+,event:0$/);
  });
});

describe('what rows put on the canvas', () => {
  const rows = sortedRows(all, 'events', FRESH_DESK.tables.events);

  test('are the ticked events with who took part and where', () => {
    const { ids, taken, of } = nodesOf(all, 'events', rows, new Set(['event:7']));
    const ends = [...facts.events.actors[7]!, ...facts.events.places[7]!].map((at) => facts.entities.id[at]!);
    expect([taken, of]).toEqual([1, 1]);
    expect([...ids].sort()).toEqual([...new Set(['event:7', ...ends])].sort());
  });

  test('are at most as many nodes as may be drawn, and say of how many rows', () => {
    const { ids, taken, of } = nodesOf(all, 'events', rows, new Set(facts.events.id));
    expect(ids.length).toBeLessThanOrEqual(MOST_PUT);
    expect(of).toBe(400);
    expect(taken).toBeLessThan(400);
    expect(taken).toBeGreaterThan(100);
  });

  test('are actors alone where actors are listed', () => {
    const actors = sortedRows(all, 'actors', FRESH_DESK.tables.actors);
    expect(nodesOf(all, 'actors', actors, new Set(['country:3'])).ids).toEqual(['country:3']);
  });
});

describe('the widths of the columns', () => {
  test('are their own until one is given, which then takes nothing of what is left over', () => {
    const own = gridWidths(['title', 'start'], {}, false);
    expect(own).toEqual({ tracks: '36px minmax(300px, 3fr) 148px', least: 36 + 300 + 148 });
    const given = gridWidths(['title', 'start'], { title: 120 }, false);
    expect(given).toEqual({ tracks: '36px 120px 148px', least: 36 + 120 + 148 });
  });

  test('are less on a small screen, and what was made wide on a large one leaves room for others there', () => {
    expect(gridWidths(['title', 'start'], { start: 900 }, true).tracks).toBe('36px minmax(204px, 3fr) 260px');
  });

  test.each<[string, boolean, number, number | undefined]>([
    ['ArrowRight', true, 148, 172],
    ['ArrowLeft', true, 148, 124],
    ['ArrowLeft', true, 70, 64],
    ['ArrowRight', true, 890, 900],
    ['ArrowRight', false, 148, undefined],
    ['ArrowDown', true, 148, undefined],
  ])('%s (with Shift: %s) at %i pixels gives %s', (key, shiftKey, now, to) => {
    expect(widthByKey({ key, shiftKey }, now)).toBe(to);
  });

  test.each([[10, 64], [200.6, 201], [5_000, 900]])('a drag to %d pixels ends at %i', (asked, got) => {
    expect(clamped(asked)).toBe(got);
  }); // prettier-ignore
});
